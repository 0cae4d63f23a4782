package anteroom.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** No word of the interface stands in Java, none is missing, and none is left over. */
class StringsTest {
    private static final Path FOLDER = Path.of("resources/anteroom/text");
    private static final Path ENGLISH = FOLDER.resolve("strings.properties");

    /** Labels of a button that has the name of another key. */
    private static final Map<String, String> NAMED_OTHERWISE =
            Map.of("take.door", "take.numbers", "ask.prompt", "ask.field");

    private static final String KIND = "reading.source-kind.";

    private final Set<String> keys = keys(ENGLISH);

    @Test
    void everyKeyThatIsUsedExists() {
        assertEquals("", Uses.in(sources()).missing(keys), "add to " + ENGLISH);
    }

    @Test
    void everyKeyIsUsed() {
        assertEquals("", Uses.in(sources()).leftOver(keys), "take out of " + ENGLISH);
    }

    @Test
    void noKeyStandsTwice() {
        assertEquals(List.of(), twice(ENGLISH));
    }

    @Test
    void everyLanguageHasTheSameKeys() {
        for (Path file : files()) {
            assertEquals(keys, keys(file), file.toString());
        }
    }

    @Test
    void everyKindOfSourceHasWordsOfItsOwn() throws IOException {
        Set<String> kinds = new TreeSet<>();
        try (Stream<Path> sheets = Files.list(Path.of("seeds"))) {
            for (Path sheet : sheets.toList()) {
                Pattern.compile("\"kind\": \"([^\"]+)\"")
                        .matcher(Files.readString(sheet))
                        .results()
                        .map(found -> KIND + found.group(1).replace("'", "").replace(' ', '-'))
                        .forEach(kinds::add);
            }
        }

        assertEquals(
                kinds,
                keys.stream().filter(key -> key.startsWith(KIND)).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** WCAG 2.5.3: who says what a button shows, presses it. A shorter label consists of words of its name. */
    @Test
    void whatAButtonShowsIsInItsName() {
        for (Path file : files()) {
            Properties words = read(file);
            List<String> strange = keys(file).stream()
                    .filter(key -> key.endsWith(".short") || key.equals("take.door"))
                    .filter(key -> !wordsOf(name(key, words)).containsAll(wordsOf(words.getProperty(key))))
                    .toList();
            assertEquals(List.of(), strange, file.toString());
        }
    }

    private static String name(String key, Properties words) {
        String whole = key.replaceFirst("[.]short$", "");
        String named = NAMED_OTHERWISE.getOrDefault(whole, whole);
        return words.getProperty(named + ".spoken", words.getProperty(named));
    }

    private static Set<String> wordsOf(String text) {
        return Pattern.compile("[\\p{L}\\p{N}]+")
                .matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Nested
    class WhenOneIsWrong {
        private final Set<String> few = Set.of("home.ask", "calm.in", "calm.in.short", "shell.contrast.on");

        @Test
        void tellsWhatToAdd() {
            assertEquals(
                    "home.answer = \n", Uses.in("words.of(\"home.answer\")").missing(few));
            assertEquals(
                    "help.size… = \n", Uses.in("words.of(\"help.size\" + size)").missing(few));
        }

        @Test
        void tellsWhatToTakeOut() {
            String code = "words.of(\"home.ask\", 2); words.of(\"calm.in\" + length); toggle(\"shell.contrast\")";

            assertEquals("", Uses.in(code).leftOver(few));
            assertEquals(
                    "calm.in\ncalm.in.short\nhome.ask\n",
                    Uses.in("toggle(\"shell.contrast\")").leftOver(few));
        }
    }

    /** The keys that some code names, whole or by their beginning. */
    private record Uses(Set<String> asked, Set<String> begun, Set<String> named) {
        private static final Pattern OF = Pattern.compile("words\\s*\\.of\\(\\s*\"([^\"]+)\"\\s*([,)+])");
        private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.[a-z.-]*[a-z.])\"");

        static Uses in(String code) {
            Set<String> asked = new TreeSet<>();
            Set<String> begun = new TreeSet<>();
            for (Matcher of = OF.matcher(code); of.find(); ) {
                (of.group(2).equals("+") ? begun : asked).add(of.group(1));
            }
            Set<String> named = new TreeSet<>();
            for (Matcher key = KEY.matcher(code); key.find(); ) {
                named.add(key.group(1));
            }
            return new Uses(asked, begun, named);
        }

        String missing(Set<String> keys) {
            StringBuilder lines = new StringBuilder();
            asked.stream().filter(key -> !keys.contains(key)).forEach(key -> lines.append(key + " = \n"));
            begun.stream()
                    .filter(start -> keys.stream().noneMatch(key -> key.startsWith(start)))
                    .forEach(start -> lines.append(start + "… = \n"));
            return lines.toString();
        }

        String leftOver(Set<String> keys) {
            StringBuilder lines = new StringBuilder();
            new TreeSet<>(keys)
                    .stream()
                            .filter(key -> named.stream().noneMatch(name -> isFor(name, key)))
                            .forEach(key -> lines.append(key + "\n"));
            return lines.toString();
        }

        private static boolean isFor(String name, String key) {
            return key.equals(name) || key.startsWith(name.endsWith(".") ? name : name + ".");
        }
    }

    private static String sources() {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith("strings"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(Path file) {
        return new TreeSet<>(read(file).stringPropertyNames());
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static List<String> twice(Path file) {
        Set<String> once = new TreeSet<>();
        List<String> twice = new ArrayList<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.split("=")[0].strip())
                    .filter(key -> !once.add(key))
                    .forEach(twice::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return twice;
    }
}
