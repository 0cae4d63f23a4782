package anteroom.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private Starts() {}

    static void main(Installed installed, Path folder, int rounds, Table table)
            throws IOException, InterruptedException {
        // With a PIN the kiosk begins with the waiting picture.
        Files.createDirectories(folder.resolve("state"));
        Files.writeString(
                folder.resolve("state/pin.json"),
                "{ \"rounds\": 1, \"salt\": \"AA==\", \"hash\": \"AA==\", \"misses\": 0 }");
        try (VirtualScreen screen = VirtualScreen.start(1280, 800)) {
            Map<String, List<String>> kinds = new LinkedHashMap<>();
            kinds.put("empty window", installed.emptyWindow(installed.usual()));
            kinds.put("kiosk", installed.kiosk(installed.usual()));
            kinds.put(
                    "empty window, archive",
                    installed.emptyWindow(installed.with(installed.emptyWindowArchive(screen))));
            kinds.put("kiosk, archive", installed.kiosk(installed.with(installed.kioskArchive())));
            Map<String, Series> times = new LinkedHashMap<>();
            Map<String, Series> work = new LinkedHashMap<>();
            Map<String, Series> memory = new LinkedHashMap<>();
            for (int round = -1; round < rounds; round++) {
                for (var kind : kinds.entrySet()) {
                    // A process that is killed looks like a crash to the next, which would then play safe.
                    Files.deleteIfExists(folder.resolve("state/crashes"));
                    Start start = measure(installed, kind.getValue(), screen);
                    if (round >= 0) { // the first round only warms the disk's cache
                        times.computeIfAbsent(kind.getKey(), k -> new Series()).add(start.millis());
                        work.computeIfAbsent(kind.getKey(), k -> new Series()).add(start.cpu());
                        memory.computeIfAbsent(kind.getKey(), k -> new Series()).add(start.pss());
                    }
                }
            }
            for (String archive : new String[] {"", ", archive"}) {
                String window = "empty window" + archive;
                String kiosk = "kiosk" + archive;
                table.compare("first full picture", window, times.get(window), kiosk, times.get(kiosk), "ms");
                table.compare("work until then", window, work.get(window), kiosk, work.get(kiosk), "ms");
            }
            String window = "empty window, archive";
            String kiosk = "kiosk, archive";
            table.compare("memory (PSS)", window, memory.get(window), kiosk, memory.get(kiosk), "MB");
        }
    }

    private static Start measure(Installed installed, List<String> command, VirtualScreen screen)
            throws IOException, InterruptedException {
        long blank = screen.look();
        long begin = System.nanoTime();
        Process process = installed.start(command, screen);
        long before = blank;
        long changed = 0;
        double cpu = 0;
        while (System.nanoTime() - begin < PATIENCE_NANOS) {
            long now = System.nanoTime();
            long picture = screen.look();
            if (picture != before) {
                before = picture;
                changed = now;
                cpu = cpu(process);
            }
            if (changed != 0 && now - changed > STILL_NANOS) {
                break;
            }
            if (process.waitFor(2, TimeUnit.MILLISECONDS)) {
                throw new IOException("it ended: " + String.join(" ", command));
            }
        }
        if (changed == 0) {
            process.destroyForcibly();
            throw new IOException("no picture: " + String.join(" ", command));
        }
        double pss = pss(process);
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
        for (long gone = System.nanoTime(); screen.look() != blank; Thread.onSpinWait()) {
            if (System.nanoTime() - gone > PATIENCE_NANOS) {
                throw new IOException("the picture does not go away");
            }
        }
        return new Start((changed - begin) / 1e6, cpu, pss);
    }

    private static double cpu(Process process) throws IOException {
        String[] fields = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"))
                .split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * 10.0;
    }

    private static double pss(Process process) throws IOException {
        String all = Files.readString(
                Path.of("/proc", String.valueOf(process.pid()), "smaps_rollup"), StandardCharsets.US_ASCII);
        String kilobytes =
                all.lines().filter(line -> line.startsWith("Pss:")).findFirst().orElseThrow();
        return Double.parseDouble(kilobytes.replaceAll("[^0-9]", "")) / 1000;
    }
}
