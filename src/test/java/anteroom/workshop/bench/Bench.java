package anteroom.workshop.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** {@code mvn -Ppackage,bench verify}: measures what was packaged, and prints one table. */
public final class Bench {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int TURNS = Integer.getInteger("bench.turns", 60);

    private Bench() {}

    /** @param args which parts: starts, presses, quarter, growth; all of them if none is named */
    public static void main(String[] args) throws Exception {
        Set<String> parts = args.length == 0 ? Set.of("starts", "presses", "quarter", "growth") : Set.of(args);
        Path work = Files.createDirectories(Path.of("target", "bench")).toAbsolutePath();
        Installed installed = new Installed(work);
        Starts.setPin(installed.state());
        Table table = new Table();
        String begin = load();
        if (parts.contains("starts")) {
            Starts.main(installed, ROUNDS, table);
        }
        if (parts.contains("presses")) {
            Presses.main(installed, 1280, 800, TURNS, "", table);
            Presses.main(installed, 1920, 1080, TURNS, "", table);
        }
        if (parts.contains("quarter")) {
            quarter(installed, table);
        }
        if (parts.contains("growth")) {
            Growth.main(installed, ROUNDS, table);
        }
        System.out.println("Load of the machine in the last minute: " + begin + " before, " + load() + " after; "
                + Runtime.getRuntime().availableProcessors() + " cores; medians of " + ROUNDS + " interleaved runs\n");
        System.out.println(table);
    }

    /** The machine that a clinic buys may be so slow. */
    private static void quarter(Installed installed, Table table) throws IOException, InterruptedException {
        Optional<CpuQuota> given = CpuQuota.quarter();
        if (given.isEmpty()) {
            table.add("a quarter of one core", "no group of processes can be made here", "");
            return;
        }
        try (CpuQuota quota = given.get()) {
            Installed slow = installed.within(quota);
            Starts.slow(installed, slow, ROUNDS, table);
            Presses.main(slow, 1280, 800, TURNS, ", a quarter of one core", table);
        }
    }

    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }
}
