package anteroom.workshop.words;

import anteroom.content.Edition;
import anteroom.content.InterfaceStrings;
import anteroom.content.PackSource;
import anteroom.content.PropertiesFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All texts of one language of a pack, file by file in the order in which they are met.
 *
 * @param language its tag, with which the paths of its files begin
 */
record EditionTexts(String language, List<FileTexts> files) {
    EditionTexts {
        files = List.copyOf(files);
    }

    static EditionTexts of(PackSource pack, Edition edition) throws IOException {
        var files = new ArrayList<FileTexts>();
        for (var name : names(edition)) {
            String path = edition.language() + "/" + name + ".json";
            files.add(new JsonTexts(path, new String(pack.read(path), StandardCharsets.UTF_8)));
        }
        var strings = InterfaceStrings.text(pack, edition.language());
        if (strings.isPresent()) {
            String path = edition.language() + "/" + InterfaceStrings.FILE;
            files.add(new StringTexts(path, PropertiesFile.of(strings.get())));
        }
        return new EditionTexts(edition.language(), files);
    }

    private static List<String> names(Edition edition) {
        return Stream.of(
                        edition.topics().stream().map(topic -> "topics/" + topic.id()),
                        Stream.of("visit", "calm", "take-home"),
                        edition.categories().stream().map(category -> "faq/" + category.id()),
                        Stream.of("glossary"))
                .flatMap(names -> names)
                .toList();
    }

    /** The same files as those of another language begin. */
    EditionTexts translated(String tag) {
        return new EditionTexts(
                tag,
                files.stream()
                        .map(file -> file.translated(in(tag, file.file())))
                        .toList());
    }

    /** The path of the same file of another language. */
    static String in(String tag, String path) {
        return tag + path.substring(Math.max(0, path.indexOf('/')));
    }

    /** Names a text in all languages. */
    static String id(String path, String key) {
        return in("", path) + " " + key;
    }

    /** The same, with the words of the screens as those of another language begin, unless it has its own. */
    EditionTexts withStringsOf(EditionTexts original) {
        if (files.stream().anyMatch(StringTexts.class::isInstance)) {
            return this;
        }
        var strings = original.translated(language).files().stream().filter(StringTexts.class::isInstance);
        return new EditionTexts(language, Stream.concat(files.stream(), strings).toList());
    }

    Stream<PackText> texts() {
        return files.stream().flatMap(file -> file.texts().stream());
    }
}
