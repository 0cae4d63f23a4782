package anteroom.testkit;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;

/** What is in use, and nothing else. */
public final class Memory {
    private static final int MOST_TRIES = 10_000;

    /** What was drawn in one is let go in the next, and what had waited for that one in the third. */
    private static final int PULSES = 3;

    private Memory() {}

    /**
     * Lets the toolkit draw and let go, and collects what is left over. Java leaves a collection out, without a word, while
     * native code holds an array, as the one that draws often does; so it is asked again until it has done it.
     */
    public static void collect() {
        Toolkit.draw(PULSES);
        long before = collections();
        for (int tries = 0; collections() < before + 2; tries++) {
            if (tries == MOST_TRIES) {
                throw new IllegalStateException("garbage is not collected");
            }
            Toolkit.runOnFx(() -> {});
            System.gc();
        }
    }

    /** How many bytes of the heap are in use. */
    public static long used() {
        collect();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Those of the whole heap; of the young part alone there are many more. */
    private static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(collector -> collector.getName().matches(".*(Old|MarkSweep).*"))
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }
}
