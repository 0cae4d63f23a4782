package anteroom.operate.counts;

import anteroom.operate.files.AtomicFile;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Counts what is opened, in one small file a month. A file is always whole; a power cut loses the counts since the last
 * saving and nothing else, and a disk that cannot be written loses all of them, but never stops the kiosk.
 */
public final class Counts {
    private static final Logger LOG = System.getLogger("anteroom.counts");

    /** A smaller number points at a person, and is only shown as smaller. */
    public static final int FEWEST = 5;

    /** Every id of a large pack on every day of a month is far below this. */
    private static final int LARGEST_FILE = 16 * 1024 * 1024;

    private final Optional<Path> folder;
    private final Supplier<LocalDateTime> wallClock;
    private final Executor background;
    private SortedMap<Count, Integer> counts = new TreeMap<>();
    private String month = "";
    private boolean unsaved;
    private boolean complained;

    private Counts(Optional<Path> folder, Supplier<LocalDateTime> wallClock, Executor background) {
        this.folder = folder;
        this.wallClock = wallClock;
        this.background = background;
    }

    /**
     * Counts into a folder.
     *
     * @param background where files are written, in the order in which they were given
     */
    public static Counts in(Path folder, Supplier<LocalDateTime> wallClock, Executor background) {
        return new Counts(Optional.of(folder), wallClock, background);
    }

    public static Counts off() {
        return new Counts(Optional.empty(), LocalDateTime::now, Runnable::run);
    }

    /** A number as it may be shown. */
    public static String shown(int times) {
        return times < FEWEST ? "<" + FEWEST : String.valueOf(times);
    }

    /** How often the things of a kind were counted, added up by what tells them apart. */
    public static SortedMap<String, Integer> sums(
            SortedMap<Count, Integer> counts, CountKind what, Function<Count, String> by) {
        SortedMap<String, Integer> sums = new TreeMap<>();
        counts.forEach((count, times) -> {
            if (count.what() == what) {
                sums.merge(by.apply(count), times, Integer::sum);
            }
        });
        return sums;
    }

    // Properties

    public boolean on() {
        return folder.isPresent();
    }

    public synchronized SortedMap<Count, Integer> thisMonth() {
        turnToMonth(today());
        return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** The counts of a month as they were last saved; empty if there are none, or their file is spoilt. */
    public Optional<SortedMap<Count, Integer>> saved(YearMonth which) {
        return folder.flatMap(path -> read(file(path, which.toString())));
    }

    /** How often each thing of a kind was counted today. */
    public SortedMap<String, Integer> today(CountKind what) {
        String today = today().toString();
        SortedMap<String, Integer> found = new TreeMap<>();
        thisMonth().forEach((count, times) -> {
            if (count.what() == what && count.day().equals(today)) {
                found.put(count.which(), times);
            }
        });
        return found;
    }

    // Commands

    public synchronized void add(CountKind what, String which) {
        if (!on()) {
            return;
        }
        LocalDate today = today();
        Count count = new Count(today.toString(), what, which);
        turnToMonth(today);
        counts.merge(count, 1, Counts::sum);
        unsaved = true;
    }

    /** Writes what has been counted since the last time, if anything has. */
    public synchronized void save() {
        if (!unsaved || folder.isEmpty()) {
            return;
        }
        unsaved = false;
        Path file = file(folder.get(), month);
        SortedMap<Count, Integer> saved = counts;
        background.execute(() -> write(file, text(saved)));
    }

    /** All months in one table, for an office program, with small numbers held back; what has not been saved yet is in it. */
    public String export() throws IOException {
        SortedMap<Count, Integer> all = new TreeMap<>();
        if (folder.isPresent() && Files.isDirectory(folder.get())) {
            try (var files = Files.newDirectoryStream(folder.get(), "counts-????-??.csv")) {
                for (Path file : files) {
                    read(file).ifPresent(all::putAll);
                }
            }
        }
        synchronized (this) {
            all.putAll(counts);
        }
        return CountsText.export(all);
    }

    private LocalDate today() {
        return wallClock.get().toLocalDate();
    }

    private void turnToMonth(LocalDate today) {
        String now = YearMonth.from(today).toString();
        if (now.equals(month)) {
            return;
        }
        save();
        month = now;
        SortedMap<Count, Integer> fresh = new TreeMap<>();
        counts = fresh;
        // Before anything is written, as work is done in the order in which it is given.
        folder.ifPresent(path ->
                background.execute(() -> readOrSetAside(file(path, now)).ifPresent(known -> addAll(known, fresh))));
    }

    private synchronized void addAll(SortedMap<Count, Integer> known, SortedMap<Count, Integer> to) {
        known.forEach((count, times) -> to.merge(count, times, Counts::sum));
    }

    private synchronized byte[] text(SortedMap<Count, Integer> saved) {
        return CountsText.write(saved);
    }

    private static int sum(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }

    private static Optional<SortedMap<Count, Integer>> readOrSetAside(Path file) {
        Optional<SortedMap<Count, Integer>> known = read(file);
        if (known.isEmpty() && Files.exists(file)) {
            LOG.log(Level.WARNING, "{0} is spoilt; counting starts again beside it", file.getFileName());
            try {
                Files.move(file, file.resolveSibling(file.getFileName() + ".bad"), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "it cannot be set aside: {0}", e.toString());
            }
        }
        return known;
    }

    private static Optional<SortedMap<Count, Integer>> read(Path file) {
        try {
            return AtomicFile.read(file, LARGEST_FILE).flatMap(CountsText::read);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void write(Path file, byte[] bytes) {
        try {
            AtomicFile.write(file, bytes);
            complain(false);
        } catch (IOException e) {
            if (complain(true)) {
                LOG.log(Level.WARNING, "the counts cannot be written: {0}", e.toString());
            }
        }
    }

    /** Says whether this is news, and has the next saving try again. */
    private synchronized boolean complain(boolean failed) {
        boolean news = failed && !complained;
        complained = failed;
        unsaved |= failed;
        return news;
    }

    private static Path file(Path folder, String month) {
        return folder.resolve("counts-" + month + ".csv");
    }
}
