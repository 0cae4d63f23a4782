package anteroom.workshop.evaluation;

import anteroom.content.Sha256;
import anteroom.content.UserHome;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Figures that were measured of the same search with the same queries, by an earlier build perhaps: they are measured anew as
 * soon as a file has changed that could have a part in them, and with {@code -Pwide} in each run.
 */
final class KnownFigures {
    private static final Path CACHE = UserHome.path().resolve(Path.of(".cache", "anteroom", "evaluated"));

    /** What has no part in a search. */
    private static final List<String> BESIDE = List.of(
            "anteroom/kiosk", "anteroom/operate", "anteroom/workshop", "anteroom/style", "anteroom/fonts", "META-INF");

    private final Path file;
    private final Properties figures = new Properties();
    private boolean measured;

    private KnownFigures(Path file) {
        this.file = file;
    }

    /**
     * Those of the search as it is built, with the queries of a folder.
     *
     * @param anew whether to measure all of them again
     */
    static KnownFigures of(Path queries, boolean anew) throws IOException {
        Path classes = Path.of("target", "classes");
        Path tests = Path.of("target", "test-classes");
        String parts = Stream.of(
                        parts(classes, BESIDE.stream().map(classes::resolve).toList()),
                        parts(classes.resolve("anteroom/workshop/evaluation"), List.of()),
                        parts(tests.resolve("anteroom/workshop/evaluation"), List.of()),
                        parts(queries, List.of()),
                        System.getProperty("java.vm.version"),
                        System.getProperty("os.arch"),
                        libraries())
                .collect(Collectors.joining("\n"));
        var known = new KnownFigures(CACHE.resolve(Sha256.hex(parts.getBytes(StandardCharsets.UTF_8)) + ".properties"));
        if (!anew && Files.exists(known.file)) {
            try (Reader reader = Files.newBufferedReader(known.file)) {
                known.figures.load(reader);
            }
        }
        return known;
    }

    /** The files of a folder, each with a checksum, without those of some folders in it. */
    private static String parts(Path folder, List<Path> without) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file ->
                            Files.isRegularFile(file) && without.stream().noneMatch(file::startsWith))
                    .sorted()
                    .map(file -> file + " " + checksum(file))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String checksum(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            CRC32 checksum = new CRC32();
            checksum.update(bytes);
            return bytes.length + " " + checksum.getValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By their names, which have their versions in them. */
    private static String libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** A figure of a search and a set of queries; if it is not known, all figures of these are measured. */
    double of(String search, String set, String figure, Supplier<Map<String, Double>> measure) {
        String prefix = search + "/" + set + "/";
        if (!figures.containsKey(prefix + figure)) {
            measured = true;
            measure.get().forEach((name, value) -> figures.setProperty(prefix + name, Double.toString(value)));
        }
        return Double.parseDouble(figures.getProperty(prefix + figure));
    }

    /** Keeps what was measured now for the next build, where that can be written; else that build measures again. */
    void keep() {
        if (!measured) {
            return;
        }
        try {
            Files.createDirectories(CACHE);
            Path unfinished = Files.createTempFile(CACHE, "", ".unfinished");
            try (Writer writer = Files.newBufferedWriter(unfinished)) {
                figures.store(writer, null);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            System.getLogger(KnownFigures.class.getName())
                    .log(Level.WARNING, "figures are not kept: {0}", e.toString());
        }
    }
}
