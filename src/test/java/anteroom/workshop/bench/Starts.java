package anteroom.workshop.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** How long it takes from the start of a process until its whole picture stands, and how much memory it then has. */
final class Starts {
    private static final long STILL_NANOS = 1_500_000_000L;

    /** A picture that has not changed for so long is whole. */
    private static final long STANDS_NANOS = 150_000_000L;

    private static final long PATIENCE_NANOS = 60_000_000_000L;

    /**
     * One start.
     *
     * @param millis until the last change of the picture
     * @param cpu what the process has worked by then, on all cores, in ms; other work on the machine changes it little
     * @param pss the process' share of memory a little later, in MB
     */
    record Start(double millis, double cpu, double pss) {}

    /** The starts of one kind. */
    private record Kind(List<String> command, Series times, Series work, Series memory, Series touches) {
        Kind(List<String> command) {
            this(command, new Series(), new Series(), new Series(), new Series());
        }
    }

    private Starts() {}

    static void main(Installed installed, int rounds, Table table) throws IOException, InterruptedException {
        try (VirtualScreen screen = VirtualScreen.start(1280, 800)) {
            Map<String, Kind> kinds = new LinkedHashMap<>();
            kinds.put("empty window", new Kind(installed.emptyWindow(installed.usual())));
            kinds.put("kiosk", new Kind(installed.kiosk(installed.usual())));
            kinds.put(
                    "empty window, archive",
                    new Kind(installed.emptyWindow(installed.with(installed.emptyWindowArchive(screen)))));
            kinds.put("kiosk, archive", new Kind(installed.kiosk(installed.with(installed.kioskArchive()))));
            Optional<List<String>> chromium = Chromium.command(installed.state());
            chromium.ifPresent(command -> kinds.put("Chromium", new Kind(command)));
            keepPicture(installed, kinds.get("kiosk, archive").command(), screen);
            for (int round = -1; round < rounds; round++) {
                for (Kind kind : kinds.values()) {
                    Start start = measure(installed, kind.command(), screen);
                    if (round >= 0) { // the first round only warms the disk's cache
                        kind.times().add(start.millis());
                        kind.work().add(start.cpu());
                        kind.memory().add(start.pss());
                    }
                }
                Kind kiosk = kinds.get("kiosk, archive");
                double touched = touchActs(installed, kiosk.command(), screen);
                if (round >= 0) {
                    kiosk.touches().add(touched);
                }
            }
            for (String archive : new String[] {"", ", archive"}) {
                Kind window = kinds.get("empty window" + archive);
                Kind kiosk = kinds.get("kiosk" + archive);
                table.compare(
                        "first full picture" + archive, "empty window", window.times(), "kiosk", kiosk.times(), "ms");
                table.compare("work until then" + archive, "empty window", window.work(), "kiosk", kiosk.work(), "ms");
            }
            Kind kiosk = kinds.get("kiosk, archive");
            table.add(
                    "until a touch acts that came with the picture, archive, beside an empty window's picture",
                    kiosk.touches().summary("ms"),
                    Table.ratio(kiosk.touches().median()
                            / kinds.get("empty window, archive").times().median()));
            Series empty = kinds.get("empty window, archive").memory();
            table.compare("memory (PSS) on Attract", "empty window", empty, "kiosk", kiosk.memory(), "MB");
            if (chromium.isPresent()) {
                Kind other = kinds.get("Chromium");
                table.compare("first full picture", "Chromium", other.times(), "kiosk, archive", kiosk.times(), "ms");
                table.compare("memory (PSS)", "Chromium", other.memory(), "kiosk", kiosk.memory(), "MB");
            }
        }
    }

    /** The same for the kiosk alone, on a slow machine. */
    static void slow(Installed usual, Installed slow, int rounds, Table table)
            throws IOException, InterruptedException {
        try (VirtualScreen screen = VirtualScreen.start(1280, 800)) {
            List<String> command = usual.kiosk(usual.with(usual.kioskArchive()));
            keepPicture(usual, command, screen);
            Kind kind = new Kind(command);
            for (int round = 0; round < rounds; round++) {
                kind.times().add(measure(slow, command, screen).millis());
                kind.touches().add(touchActs(slow, command, screen));
            }
            table.add(
                    "first full picture, archive, a quarter of one core",
                    kind.times().summary("ms"),
                    "");
            table.add(
                    "until a touch acts, archive, a quarter of one core",
                    kind.touches().summary("ms"),
                    "");
        }
    }

    /** Starts a program, waits until its picture stands, and ends it. */
    static Start measure(Installed installed, List<String> command, VirtualScreen screen)
            throws IOException, InterruptedException {
        // A process that is killed looks like a crash to the next, which would then play safe.
        Files.deleteIfExists(installed.state().resolve("crashes"));
        long before = screen.look();
        long begin = System.nanoTime();
        Process process = installed.start(command, screen);
        long changed = 0;
        double cpu = 0;
        while (System.nanoTime() - begin < PATIENCE_NANOS) {
            long now = System.nanoTime();
            long picture = screen.look();
            if (picture != before) {
                before = picture;
                changed = now;
                cpu = ProcessFigures.cpuMillis(process);
            }
            if (changed != 0 && now - changed > STILL_NANOS) {
                break;
            }
            if (process.waitFor(2, TimeUnit.MILLISECONDS)) {
                throw new IOException("it ended: " + String.join(" ", command));
            }
        }
        double pss = ProcessFigures.pssMegabytes(process);
        ProcessFigures.end(process);
        if (changed == 0) {
            throw new IOException("no picture: " + String.join(" ", command));
        }
        // What was on the screen goes with the process, which takes the server a moment.
        screen.rest();
        return new Start((changed - begin) / 1e6, cpu, pss);
    }

    /** Lets a kiosk run until it has kept the waiting picture, with which the next starts begin. */
    static void keepPicture(Installed installed, List<String> command, VirtualScreen screen)
            throws IOException, InterruptedException {
        Files.deleteIfExists(installed.state().resolve("crashes"));
        Path picture = installed.state().resolve("waiting-picture");
        Files.deleteIfExists(picture);
        Process process = installed.start(command, screen);
        for (long begin = System.nanoTime(); !Files.exists(picture); screen.pause(200)) {
            if (System.nanoTime() - begin > PATIENCE_NANOS) {
                throw new IOException("no waiting picture was kept");
            }
        }
        ProcessFigures.end(process);
        screen.rest();
    }

    /** How long it takes from the start of a kiosk until a touch, made as soon as the picture stands, acts; in ms. */
    static double touchActs(Installed installed, List<String> command, VirtualScreen screen)
            throws IOException, InterruptedException {
        Files.deleteIfExists(installed.state().resolve("crashes"));
        // The pointer is part of the picture: it is not to come into it later.
        hand(screen, "mousemove", "400", "400");
        screen.rest();
        long black = screen.look();
        long begin = System.nanoTime();
        Process process = installed.start(command, screen);
        try {
            long picture = next(screen, black, begin);
            while (screen.plain()) {
                picture = next(screen, picture, begin);
            }
            for (long since = System.nanoTime(); System.nanoTime() - since < STANDS_NANOS; screen.pause(2)) {
                if (screen.look() != picture) {
                    picture = screen.look();
                    since = System.nanoTime();
                }
            }
            hand(screen, "click", "1");
            next(screen, picture, begin);
            return (System.nanoTime() - begin) / 1e6;
        } finally {
            ProcessFigures.end(process);
            screen.rest();
        }
    }

    private static void hand(VirtualScreen screen, String... does) throws IOException, InterruptedException {
        ProcessBuilder hand = new ProcessBuilder(
                Stream.concat(Stream.of("xdotool"), Stream.of(does)).toList());
        hand.environment().put("DISPLAY", screen.display());
        hand.start().waitFor();
    }

    /** Waits until the picture is another one. */
    private static long next(VirtualScreen screen, long before, long begin) throws IOException, InterruptedException {
        while (screen.look() == before) {
            if (System.nanoTime() - begin > PATIENCE_NANOS) {
                throw new IOException("nothing changes on the screen");
            }
            screen.pause(2);
        }
        return screen.look();
    }

    /** With a PIN the kiosk begins with the waiting picture, clinic's file or not. */
    static void setPin(Path state) throws IOException {
        Files.createDirectories(state);
        Files.writeString(
                state.resolve("pin.json"), "{ \"rounds\": 1, \"salt\": \"AA==\", \"hash\": \"AA==\", \"misses\": 0 }");
    }
}
