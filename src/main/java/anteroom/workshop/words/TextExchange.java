package anteroom.workshop.words;

import anteroom.content.CitedLine;
import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.content.InterfaceStrings;
import anteroom.content.LoadedPack;
import anteroom.content.PackSource;
import anteroom.content.Placeholders;
import anteroom.content.rules.LengthRule;
import anteroom.workshop.words.WordsWorkbook.Reviewed;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Gives the words of a pack out and takes them back. */
public record TextExchange(PackSource pack, LoadedPack loaded) {
    /** Larger files are no words of a pack. */
    private static final long MOST = 32L << 20;

    /** What a workbook brought, and what its reviewer said beside it. */
    public record Review(TextImport imported, List<String> comments, int approved) {}

    public void words(Edition edition, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            WordsWorkbook.write(EditionTexts.of(pack, edition), text -> grade(edition, text), out);
        }
    }

    /** @throws IOException with a message for the user, if the file cannot be read */
    public Review takeWords(Edition edition, Path file) throws IOException {
        checkSize(file);
        Reviewed reviewed = WordsWorkbook.read(file);
        TextImport imported = TextImport.of(pack, EditionTexts.of(pack, edition), reviewed);
        return new Review(imported, reviewed.comments(), reviewed.approved());
    }

    /** @param to the tag of the translation's language */
    public void translate(String to, Path file) throws IOException {
        EditionTexts original = original();
        Files.writeString(file, Xliff.write(original, to, translated(to), this::notes));
    }

    /** @throws IOException with a message for the user, if the file cannot be read */
    public TextImport takeTranslation(String to, Path file) throws IOException {
        checkSize(file);
        EditionTexts original = original();
        Optional<Edition> edition = loaded.pack().edition(to);
        EditionTexts translation = edition.isPresent()
                ? EditionTexts.of(pack, edition.get()).withStringsOf(original)
                : original.translated(to);
        return TextImport.ofTranslation(pack, original, translation, edition.isEmpty(), Xliff.read(file, to));
    }

    private static void checkSize(Path file) throws IOException {
        if (Files.size(file) > MOST) {
            throw new IOException(file + ": is larger than " + (MOST >> 20) + " MB");
        }
    }

    private EditionTexts original() throws IOException {
        return EditionTexts.of(pack, loaded.pack().original());
    }

    private Map<String, String> translated(String to) throws IOException {
        Map<String, String> translated = new HashMap<>();
        Optional<Edition> edition = loaded.pack().edition(to);
        if (edition.isPresent()) {
            EditionTexts.of(pack, edition.get()).texts().forEach(text -> translated.put(text.id(), text.words()));
        }
        return translated;
    }

    private String grade(Edition edition, PackText text) {
        var rules = loaded.rules(edition);
        var said =
                Clinic.example(rules.examples()).render(new CitedLine(text.words(), text.facts(), null, false)).stream()
                        .toList();
        return String.format(Locale.ROOT, "%.1f", rules.measures().get(0).of(rules.readability(said)));
    }

    private List<String> notes(PackText text) {
        var notes = new ArrayList<String>();
        boolean string = text.file().endsWith("/" + InterfaceStrings.FILE);
        notes.add(text.place());
        if (text.critical()) {
            notes.add("A mistake here could hurt somebody.");
        }
        if (string) {
            notes.add("At most " + InterfaceStrings.room(text.words()) + " characters.");
        } else {
            notes.add(
                    text.field().startsWith("short.")
                            ? "At most " + LengthRule.LONGEST_SHORT + " characters."
                            : "At most " + LengthRule.LONGEST_SENTENCE + " words a sentence.");
        }
        var values = string ? InterfaceStrings.valuesIn(text.words()) : Placeholders.writtenIn(text.words());
        if (!values.isEmpty()) {
            notes.add("Keep as it is: " + String.join(" ", values));
        }
        return notes;
    }
}
