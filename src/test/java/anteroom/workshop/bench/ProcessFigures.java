package anteroom.workshop.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What a process and those that it started take of the machine, as Linux counts it. */
final class ProcessFigures {
    private static final double TICK_MILLIS = 10;

    private ProcessFigures() {}

    static double cpuMillis(Process process) throws IOException {
        double ticks = 0;
        for (long pid : family(process)) {
            String stat = read(pid, "stat");
            // The name of the program, in brackets, may hold blanks.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 1).trim().split(" ");
            if (fields.length > 12) {
                ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            }
        }
        return ticks * TICK_MILLIS;
    }

    static double pssMegabytes(Process process) throws IOException {
        double kilobytes = 0;
        for (long pid : family(process)) {
            kilobytes += read(pid, "smaps_rollup")
                    .lines()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
                    .sum();
        }
        return kilobytes / 1000;
    }

    static void end(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }

    private static List<Long> family(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(ProcessHandle::pid)
                .toList();
    }

    /** Empty for a process that has just ended. */
    private static String read(long pid, String file) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(pid), file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
