package anteroom.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/** {@code mvn -Ppackage,bench verify}: measures and prints one table. */
public final class Bench {
    private static final int ROUNDS = 5;

    private Bench() {}

    public static void main(String[] args) throws Exception {
        Path work = Files.createDirectories(Path.of("target", "bench")).toAbsolutePath();
        Table table = new Table();
        Starts.main(new Installed(work), work, ROUNDS, table);
        System.out.println(table);
    }
}
