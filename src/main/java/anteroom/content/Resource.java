package anteroom.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Files among the resources of the program, by their path from the root, which begins with a slash. */
public final class Resource {
    private Resource() {}

    public static byte[] bytes(String path) {
        try (var in = Resource.class.getResourceAsStream(path)) {
            return Objects.requireNonNull(in, path).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** The lines of a table, without remarks, which begin with {@code #}. */
    public static List<String> lines(String path) {
        return text(path).lines().filter(line -> !line.startsWith("#")).toList();
    }

    /** The rows of a table whose cells are separated by tabs. */
    public static List<String[]> rows(String path) {
        return lines(path).stream().map(line -> line.split("\t")).toList();
    }
}
