package anteroom.operate.watch;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.ArrayList;
import java.util.List;

/**
 * The memory of Java that is in use no more, but in which what was there still stands: free heap, and the unused part of
 * a thread's stack.
 */
public final class MemoryScrubber {
    private static final int BLOCK = 256 * 1024;

    /** Left to the others, so that they need not wait for a collection meanwhile, in blocks. */
    private static final int SPARED = 4;

    /** So small that the last one ends where the space does; its header takes 16 bytes more. */
    private static final int CRUMB = 48;

    /** Some 300 bytes each, compiled or interpreted. */
    private static final int FRAMES = 400;

    private static final HeapFreeRatio ACTIVE = new HeapFreeRatio(40, 70);

    private static final HeapFreeRatio IDLE = new HeapFreeRatio(5, 10);

    private MemoryScrubber() {}

    /**
     * How much of the heap may be free after a full collection, in percent; Java's own is {@link #ACTIVE}. A collection
     * gives back what is beyond the most, and reserves what is missing to the least, which takes no memory until it is used.
     */
    private record HeapFreeRatio(int least, int most) {
        void set() {
            HotSpotDiagnosticMXBean java = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
            try {
                java.setVMOption("MinHeapFreeRatio", "0");
                java.setVMOption("MaxHeapFreeRatio", Integer.toString(most));
                java.setVMOption("MinHeapFreeRatio", Integer.toString(least));
            } catch (IllegalArgumentException e) {
                // A Java without these options has a collector that needs no such help.
            }
        }
    }

    /**
     * Collects, writes zeros over what has become free, and gives it back; takes some tenths of a second. Then reserves
     * room for the next visit: a heap that must grow in the middle of one is collected as a whole, with the screen standing still.
     */
    public static void overwrite() {
        IDLE.set();
        System.gc();
        survivors();
        List<byte[]> zeros = new ArrayList<>();
        for (long blocks = Runtime.getRuntime().freeMemory() / BLOCK; blocks > SPARED; blocks--) {
            zeros.add(new byte[BLOCK]);
        }
        zeros.clear();
        System.gc();
        ACTIVE.set();
        System.gc();
    }

    /** Writes zeros over the stack below the caller. To be called on the thread in question, from near its beginning. */
    public static void overwriteStack() {
        descend(FRAMES, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        oneFrameLower();
    }

    /** Each frame leaves some bytes as they are; other ones from another place. */
    private static void oneFrameLower() {
        descend(FRAMES, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /**
     * The two spaces of the serial collector that nothing can be allocated in: each young collection copies what is alive
     * into the one that is empty, so it is given as many zeros as the space has room for, twice.
     */
    private static void survivors() {
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getName().equals("Survivor Space")) {
                for (int space = 0; space < 2; space++) {
                    List<byte[]> zeros = new ArrayList<>();
                    for (long left = pool.getUsage().getCommitted(); left > 0; left -= CRUMB + 16) {
                        zeros.add(new byte[CRUMB]);
                    }
                    collectYoung(zeros);
                }
            }
        }
    }

    /** Allocates until the young generation has been collected, and keeps these alive through it. */
    private static void collectYoung(List<byte[]> alive) {
        long before = collections();
        long most = Runtime.getRuntime().maxMemory() / BLOCK;
        for (long blocks = 0; blocks < most && collections() == before; blocks++) {
            alive.set(0, new byte[BLOCK]);
        }
    }

    private static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }

    /** What is needed again after the call must lie in the frame, and what goes into the call on the stack. */
    private static long descend(
            int frames,
            long a,
            long b,
            long c,
            long d,
            long e,
            long f,
            long g,
            long h,
            long i,
            long j,
            long k,
            long l,
            long m,
            long n,
            long o,
            long p,
            long q,
            long r,
            long s,
            long t) {
        long below = frames == 0 ? 0 : descend(frames - 1, t, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s);
        return below + a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p + q + r + s + t;
    }
}
