package anteroom.watch;

import java.util.ArrayList;
import java.util.List;

/** The part of Java's heap that is in use no more, but in which what was there still stands. */
public final class DeadHeap {
    private static final int BLOCK = 256 * 1024;

    /** Left to the others, so that they need not wait for a collection meanwhile, in blocks. */
    private static final int SPARED = 4;

    private DeadHeap() {}

    /** Collects, writes zeros over what has become free, and gives it back; takes some tenths of a second. */
    public static void overwrite() {
        System.gc();
        List<byte[]> zeros = new ArrayList<>();
        for (long blocks = Runtime.getRuntime().freeMemory() / BLOCK; blocks > SPARED; blocks--) {
            zeros.add(new byte[BLOCK]);
        }
        zeros.clear();
        System.gc();
    }
}
