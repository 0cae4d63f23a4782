package anteroom.operate.watch;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When the toolkit was last seen alive, and when it last drew something worth looking at. Told from the toolkit's thread
 * and asked from another.
 *
 * <p>The clock must be monotonic, in ns.
 */
public final class ToolkitHealth {
    /** With a look each second, trouble is noticed within 10 s. */
    static final Duration LONGEST_SILENCE = Duration.ofSeconds(8);

    /** A thread that comes round once a second and has not for this long is why there is no picture. */
    private static final Duration STUCK_AFTER = LONGEST_SILENCE.dividedBy(2);

    /**
     * How long any one of the toolkit's threads may compute for one step of the start; it may hang before it has run any
     * code of the kiosk's. Its own time on a processor, so that a machine with much else to do is given as long as it
     * needs; the longest step takes a slow tablet about four seconds.
     */
    static final Duration LONGEST_STEP = Duration.ofSeconds(10);

    /**
     * How long a thread that reads files may compute: what 10,000 answers take a tablet of a quarter of a desktop's speed.
     * The next start then leaves the clinic's files aside, and its picture stands 30 s after the first began.
     */
    static final Duration LONGEST_READ = Duration.ofSeconds(24);

    /** The name of the threads that read files at a start. */
    public static final String READER = "anteroom-background";

    /** How long a step may take in all. Most of it is waiting: for the pack to be read and for the toolkit. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    /** How long that may take if next to nothing is computed meanwhile: who waits for ever is not helped by more of it. */
    static final Duration LONGEST_IDLE_WAIT = Duration.ofSeconds(15);

    /** A share of the time; one of many on a busy machine gets more of it, and one that waits for ever less. */
    private static final double BUSY = 0.02;

    /** A machine that is suspended twice within this time is none: something stops the process again and again. */
    static final Duration ONCE_IN = Duration.ofSeconds(60);

    /** A share of the time that nothing but a heap without room needs for its collector. */
    private static final double MOST_COLLECTING = 0.7;

    /** How the toolkit names its threads. */
    private static final Pattern TOOLKIT = Pattern.compile("(JavaFX|QuantumRenderer).*");

    private final LongSupplier nanoClock;
    private final LongSupplier collectorMillis;
    private final LongSupplier processorMillis;
    private final Supplier<Map<Long, Computed>> threads;
    private Map<Long, Computed> atStep;
    private long lastStep;
    private boolean started;
    private boolean drawn;
    private boolean slept;
    private long lastTick;
    private long lastPicture;
    private long lastInPlace;
    private long lastLook;
    private long lastSleep;
    private long lastCollected;
    private long lastProcessor;
    private long lastBusy;
    private long collectingSince;

    /**
     * How long a thread has had a processor.
     *
     * @param millis since it began
     * @param longest how long it may in one step
     */
    record Computed(long millis, Duration longest) {
        private boolean isPast(@Nullable Computed atStep) {
            return millis - (atStep == null ? 0 : atStep.millis) > longest.toMillis();
        }
    }

    /**
     * @param collectorMillis how long the garbage collector has been at work in all, in ms; runs on while the process is stopped
     * @param processorMillis how long the process has had a processor in all, in ms
     * @param threads how long each thread that a start waits for has, by its id
     */
    public ToolkitHealth(
            LongSupplier nanoClock,
            LongSupplier collectorMillis,
            LongSupplier processorMillis,
            Supplier<Map<Long, Computed>> threads) {
        this.nanoClock = nanoClock;
        this.collectorMillis = collectorMillis;
        this.processorMillis = processorMillis;
        this.threads = threads;
        this.atStep = threads.get();
        long now = nanoClock.getAsLong();
        forgive(now);
        this.collectingSince = now;
        this.lastProcessor = processorMillis.getAsLong();
    }

    /** Those of this process. */
    public static ToolkitHealth ofThisProcess() {
        return new ToolkitHealth(
                System::nanoTime,
                () -> ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                        .sum(),
                () -> ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElseGet(() -> Duration.ofNanos(System.nanoTime()))
                        .toMillis(),
                ToolkitHealth::threadsOfThisProcess);
    }

    private static Map<Long, Computed> threadsOfThisProcess() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Map<Long, Computed> computed = new HashMap<>();
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            // One that has just ended is none.
            if (thread != null) {
                longest(thread.getThreadName())
                        .ifPresent(longest -> computed.put(
                                thread.getThreadId(),
                                new Computed(threads.getThreadCpuTime(thread.getThreadId()) / 1_000_000, longest)));
            }
        }
        return computed;
    }

    /** How long a thread of that name may compute in a step; empty where no start waits for it. */
    static Optional<Duration> longest(String thread) {
        return TOOLKIT.matcher(thread).matches()
                ? Optional.of(LONGEST_STEP)
                : thread.equals(READER) ? Optional.of(LONGEST_READ) : Optional.empty();
    }

    /** The start has come a step further; to be told until the toolkit's thread comes round for the first time. */
    public synchronized void step() {
        atStep = threads.get();
        lastStep = nanoClock.getAsLong();
    }

    /** The toolkit's thread has come round. */
    public synchronized void tick() {
        lastTick = nanoClock.getAsLong();
        if (!started) {
            started = true;
            lastPicture = lastTick;
            lastInPlace = lastTick;
        }
    }

    /** A picture has been drawn, and there is something on it. */
    public synchronized void picture() {
        lastPicture = nanoClock.getAsLong();
        drawn = true;
    }

    /** The window is there, and covers its display. */
    public synchronized void inPlace() {
        lastInPlace = nanoClock.getAsLong();
    }

    /** Whether there has been a picture at all. */
    public synchronized boolean drawn() {
        return drawn;
    }

    /** How long ago something was drawn; empty before the first picture. */
    public synchronized Optional<Duration> sincePicture() {
        return drawn ? Optional.of(Duration.ofNanos(nanoClock.getAsLong() - lastPicture)) : Optional.empty();
    }

    /** What is wrong, if anything is; to be asked about once a second. */
    public synchronized Optional<ExitStatus> verdict() {
        long now = nanoClock.getAsLong();
        long since = now - lastLook;
        lastLook = now;
        if (collectsTooLong(now, since)) {
            return Optional.of(ExitStatus.OUT_OF_MEMORY);
        }
        if (since > LONGEST_SILENCE.toNanos()) {
            if (slept && now - lastSleep < ONCE_IN.toNanos()) {
                return Optional.of(ExitStatus.STUCK);
            }
            // The whole machine was suspended, and us with it: nobody else can be blamed for the gap.
            slept = true;
            lastSleep = now;
            forgive(now);
            return Optional.empty();
        }
        if (!started) {
            return hangsAtStart(now) ? Optional.of(ExitStatus.STUCK) : Optional.empty();
        }
        if (longAgo(lastTick, now) || longAgo(lastPicture, now) || longAgo(lastInPlace, now)) {
            // A thread that does not come round draws no picture either, whichever of the two is missed first.
            return Optional.of(now - lastTick > STUCK_AFTER.toNanos() ? ExitStatus.STUCK : ExitStatus.NO_PICTURE);
        }
        return Optional.empty();
    }

    /** Whether the collector has left next to no time to anybody else, look after look. */
    private boolean collectsTooLong(long now, long since) {
        long collected = collectorMillis.getAsLong();
        long processor = processorMillis.getAsLong();
        long used = processor - lastProcessor;
        long collecting = Math.min(collected - lastCollected, used);
        lastCollected = collected;
        lastProcessor = processor;
        if (used * 1_000_000.0 > since * BUSY) {
            lastBusy = now;
        }
        if (collecting * 1_000_000.0 < since * MOST_COLLECTING) {
            collectingSince = now;
        }
        return now - collectingSince > LONGEST_SILENCE.toNanos();
    }

    private void forgive(long now) {
        lastStep = now;
        lastTick = now;
        lastPicture = now;
        lastInPlace = now;
        lastLook = now;
        lastBusy = now;
    }

    private static boolean longAgo(long then, long now) {
        return now - then > LONGEST_SILENCE.toNanos();
    }

    private boolean hangsAtStart(long now) {
        boolean endless = threads.get().entrySet().stream()
                .anyMatch(thread -> thread.getValue().isPast(atStep.get(thread.getKey())));
        Duration longest = longAgo(lastBusy, now) ? LONGEST_IDLE_WAIT : LONGEST_WAIT;
        return endless || now - lastStep > longest.toNanos();
    }
}
