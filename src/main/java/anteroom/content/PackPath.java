package anteroom.content;

import java.io.IOException;
import java.util.regex.Pattern;

/** The paths that a pack may use: relative, of ASCII letters, digits, hyphens and underscores, without {@code ..}. */
final class PackPath {
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*(/[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*)*");

    private PackPath() {}

    static boolean isPlain(String path) {
        return PLAIN.matcher(path).matches();
    }

    static String plain(String path) throws IOException {
        if (!isPlain(path)) {
            throw new IOException("is not a plain path inside the pack; use letters, digits, - and _");
        }
        return path;
    }
}
