package anteroom.workshop.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** {@code mvn -Ppackage,bench verify}: measures what was packaged, and prints one table. */
public final class Bench {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int TURNS = Integer.getInteger("bench.turns", 60);

    private Bench() {}

    /** @param args which parts: starts, presses, growth; all of them if none is named */
    public static void main(String[] args) throws Exception {
        Set<String> parts = args.length == 0 ? Set.of("starts", "presses", "growth") : Set.of(args);
        Path work = Files.createDirectories(Path.of("target", "bench")).toAbsolutePath();
        Installed installed = new Installed(work);
        Starts.setPin(installed.state());
        Table table = new Table();
        String begin = load();
        if (parts.contains("starts")) {
            Starts.main(installed, ROUNDS, table);
        }
        if (parts.contains("presses")) {
            Presses.main(installed, 1280, 800, TURNS, table);
            Presses.main(installed, 1920, 1080, TURNS, table);
        }
        if (parts.contains("growth")) {
            Growth.main(installed, ROUNDS, table);
        }
        System.out.println("Load of the machine in the last minute: " + begin + " before, " + load() + " after; "
                + Runtime.getRuntime().availableProcessors() + " cores; medians of " + ROUNDS + " interleaved runs\n");
        System.out.println(table);
    }

    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }
}
