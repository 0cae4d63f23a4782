package anteroom.search;

import anteroom.content.Resource;
import java.util.List;

/** What the search knows of a language besides the pack: files of plain lines, whose heads explain them. */
final class LanguageFile {
    private static final String FOLDER = "/anteroom/search/";

    private LanguageFile() {}

    /** The languages that have such files. */
    static List<String> languages() {
        return Resource.lines(FOLDER + "languages.txt");
    }

    /** The file's text; nothing for a language that has no such file. */
    static String read(String kind, String language) {
        String name = FOLDER + kind + "-" + language + ".txt";
        return LanguageFile.class.getResource(name) == null ? "" : Resource.text(name);
    }
}
