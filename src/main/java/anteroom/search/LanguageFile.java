package anteroom.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the search knows of a language besides the pack: files of plain lines, whose heads explain them. */
final class LanguageFile {
    private LanguageFile() {}

    /** The file's text; nothing for a language that has no such file. */
    static String read(String kind, String language) {
        String name = "/anteroom/search/" + kind + "-" + language + ".txt";
        try (InputStream file = LanguageFile.class.getResourceAsStream(name)) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
