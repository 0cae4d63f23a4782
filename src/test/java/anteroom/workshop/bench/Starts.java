package anteroom.workshop.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** How long it takes from the start of a process until its whole picture stands, and how much memory it then has. */
final class Starts {
    private static final long STILL_NANOS = 1_500_000_000L;
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
    private record Kind(List<String> command, Series times, Series work, Series memory) {
        Kind(List<String> command) {
            this(command, new Series(), new Series(), new Series());
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
            for (int round = -1; round < rounds; round++) {
                for (Kind kind : kinds.values()) {
                    Start start = measure(installed, kind.command(), screen);
                    if (round >= 0) { // the first round only warms the disk's cache
                        kind.times().add(start.millis());
                        kind.work().add(start.cpu());
                        kind.memory().add(start.pss());
                    }
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
            Series empty = kinds.get("empty window, archive").memory();
            table.compare("memory (PSS) on Attract", "empty window", empty, "kiosk", kiosk.memory(), "MB");
            if (chromium.isPresent()) {
                Kind other = kinds.get("Chromium");
                table.compare("first full picture", "Chromium", other.times(), "kiosk, archive", kiosk.times(), "ms");
                table.compare("memory (PSS)", "Chromium", other.memory(), "kiosk", kiosk.memory(), "MB");
            }
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

    /** With a PIN the kiosk begins with the waiting picture, clinic's file or not. */
    static void setPin(Path state) throws IOException {
        Files.createDirectories(state);
        Files.writeString(
                state.resolve("pin.json"), "{ \"rounds\": 1, \"salt\": \"AA==\", \"hash\": \"AA==\", \"misses\": 0 }");
    }
}
