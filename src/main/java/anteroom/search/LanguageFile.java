package anteroom.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the search knows of a language besides the pack: files of plain lines, whose heads explain them. */
final class LanguageFile {
    private LanguageFile() {}

    /** The languages that have such files. */
    static List<String> languages() {
        return read("languages.txt").lines().toList();
    }

    /** The file's text; nothing for a language that has no such file. */
    static String read(String kind, String language) {
        return read(kind + "-" + language + ".txt");
    }

    private static String read(String file) {
        String name = "/anteroom/search/" + file;
        try (InputStream in = LanguageFile.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
