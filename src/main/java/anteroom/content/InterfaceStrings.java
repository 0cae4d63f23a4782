package anteroom.content;

import anteroom.content.json.Characters;
import anteroom.content.json.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words of the screens in one language, by their keys. A pack may bring its own, whole; else they are the program's.
 *
 * @param texts empty where neither has any
 * @param ofPack whether the pack brings them, so that they are reviewed, signed and sealed with it
 */
public record InterfaceStrings(Map<String, String> texts, boolean ofPack) {
    /** In the folder of a language. */
    public static final String FILE = "strings.properties";

    private static final String ENGLISH = "en";

    /** More than one, for texts that word one and many otherwise. */
    private static final int MANY = 700;

    public InterfaceStrings {
        texts = Map.copyOf(texts);
    }

    /** Those of the program alone. */
    public static InterfaceStrings builtIn(String language) {
        return new InterfaceStrings(
                builtInText(language).map(InterfaceStrings::values).orElse(Map.of()), false);
    }

    /** The file in which they stand, of the pack or else of the program. */
    public static Optional<String> text(PackSource source, String language) throws IOException {
        var path = language + "/" + FILE;
        return source.has(path) ? Optional.of(decoded(source.read(path))) : builtInText(language);
    }

    /** English stands in the file without a language's name. A variety that has no words of its own has its language's. */
    private static Optional<String> builtInText(String language) {
        var locale = Locale.forLanguageTag(language);
        var names = locale.getLanguage().equals(ENGLISH)
                ? Stream.of("")
                : Stream.of("_" + language.replace('-', '_'), "_" + locale.getLanguage());
        return names.map(name -> "/anteroom/text/strings" + name + ".properties")
                .filter(file -> InterfaceStrings.class.getResource(file) != null)
                .map(Resource::text)
                .findFirst();
    }

    private static Map<String, String> values(String builtIn) {
        var values = new Properties();
        try {
            values.load(new StringReader(builtIn));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, values::getProperty));
    }

    static InterfaceStrings read(PackSource source, String language, Consumer<Problem> problems) {
        var path = language + "/" + FILE;
        if (!source.has(path)) {
            return builtIn(language);
        }
        try {
            var file = PropertiesFile.of(decoded(source.read(path)));
            check(path, file, problems);
            return new InterfaceStrings(file.values(), true);
        } catch (IOException | RuntimeException | Error e) {
            problems.accept(Problem.ofFile(path, UntrustedFile.reason(e)));
            return new InterfaceStrings(Map.of(), true);
        }
    }

    private static String decoded(byte[] bytes) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IOException("is not UTF-8; save it as that", e);
        }
    }

    private static void check(String path, PropertiesFile file, Consumer<Problem> problems) {
        var english = builtIn(ENGLISH).texts();
        var seen = new HashSet<String>();
        for (var entry : file.entries()) {
            var original = english.get(entry.key());
            var fault = original == null
                    ? Optional.of("is none of the screens' words")
                    : seen.add(entry.key()) ? fault(original, entry.value()) : Optional.of("stands twice");
            fault.ifPresent(why -> problems.accept(new Problem(path, entry.line(), "", entry.key(), why)));
        }
        english.keySet().stream()
                .filter(key -> !seen.contains(key))
                .sorted()
                .map(key -> new Problem(path, 0, "", key, "is missing; these words are whole or absent"))
                .forEach(problems);
    }

    /** How many characters there is room for, which is what translations need. */
    public static int room(String english) {
        return english.length() * 3 / 2 + 12;
    }

    private static Optional<String> fault(String english, String text) {
        var characters = Characters.fault(text);
        if (characters.isPresent()) {
            return characters;
        } else if (text.length() > room(english)) {
            return Optional.of("has " + text.length() + " characters, and there is room for " + room(english));
        } else if (!english.contains("{")) {
            return text.contains("{") || text.contains("}")
                    ? Optional.of("must hold nothing in braces")
                    : Optional.empty();
        }
        return holdsSame(english, text)
                ? Optional.empty()
                : Optional.of("must keep " + String.join(" and ", valuesIn(english))
                        + " as English does, and write each apostrophe twice");
    }

    /** The values that a text holds, such as {@code {0}}. */
    public static List<String> valuesIn(String text) {
        return IntStream.range(0, new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length)
                .mapToObj(index -> "{" + index + "}")
                .toList();
    }

    /** Filled with texts and numbers, as English is on the screens, both show each of them. */
    private static boolean holdsSame(String english, String text) {
        var format = new MessageFormat(english, Locale.ROOT);
        var formats = format.getFormatsByArgumentIndex();
        try {
            var other = new MessageFormat(text, Locale.ROOT);
            for (int count = 0; count <= MANY; count += MANY / 2) {
                var values = new Object[formats.length];
                for (int i = 0; i < values.length; i++) {
                    values[i] = formats[i] == null ? "<" + i + ">" : count + i;
                }
                var shown = other.format(values);
                if (count == MANY && !Stream.of(values).map(String::valueOf).allMatch(shown::contains)
                        || other.getFormatsByArgumentIndex().length != formats.length) {
                    return false;
                }
            }
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
