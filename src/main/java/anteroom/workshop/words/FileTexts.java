package anteroom.workshop.words;

import anteroom.workshop.words.PackText.Change;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The texts in one file of a pack, each with its place, so that one can be replaced and all else stays byte for byte. */
interface FileTexts {
    String file();

    /** The title of the whole file; may be empty. */
    String title();

    List<PackText> texts();

    /** The file as it stands. */
    String whole();

    /** A text as it is written in such a file. */
    String written(String text);

    /** The file as that of another language begins: without what each language has in its own way. */
    FileTexts translated(String path);

    /** The file with some texts replaced. */
    default String with(Collection<Change> changes) {
        var changed = new StringBuilder(whole());
        changes.stream()
                .sorted(Comparator.comparingInt((Change change) -> change.text().from())
                        .reversed())
                .forEach(change ->
                        changed.replace(change.text().from(), change.text().to(), written(change.words())));
        return changed.toString();
    }
}
