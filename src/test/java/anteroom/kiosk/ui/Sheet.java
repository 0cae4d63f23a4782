package anteroom.kiosk.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.css.CssParser;
import javafx.css.Stylesheet;
import javafx.scene.paint.Color;

/**
 * A stylesheet as it is written. JavaFX takes most mistakes in silence: a unit that it does not know becomes 0, a
 * property that it does not know is skipped; so they are looked for here.
 */
final class Sheet {
    /** @param line from 1 */
    record Declared(int line, String selector, String property, String value) {
        /** The names of roles and palette entries that the value refers to. */
        Set<String> names() {
            Set<String> names = new TreeSet<>();
            for (Matcher name = NAME.matcher(bare(value)); name.find(); ) {
                names.add(name.group());
            }
            return names;
        }

        boolean isRole() {
            return !property.startsWith("-fx-") && !property.equals("-touch");
        }
    }

    /** A length or another number, with whatever stands right behind it. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w#.-])[+-]?(?:\\d+\\.?\\d*|\\.\\d+)((?:[a-zA-Z%]\\w*)?)");

    private static final Set<String> UNITS = Set.of("", "px", "em", "%", "s", "ms", "deg");
    private static final Pattern NAME = Pattern.compile("(?<![\\w#-])-?[a-z][a-z-]*[a-z](?![\\w(-])");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgba?|hsba?|hsla?)\\(");

    private final String name;
    private final String text;

    Sheet(String name, String text) {
        this.name = name;
        this.text = text;
    }

    static Sheet read(Path file) {
        try {
            return new Sheet(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    List<Declared> declarations() {
        List<Declared> all = new ArrayList<>();
        String code = withoutComments();
        for (Matcher rule = RULE.matcher(code); rule.find(); ) {
            int at = rule.start(2);
            for (String declaration : rule.group(2).split(";", -1)) {
                int colon = declaration.indexOf(':');
                if (colon > 0) {
                    String before = code.substring(0, at + declaration.indexOf(declaration.strip()));
                    all.add(new Declared(
                            1 + (int) before.chars().filter(c -> c == '\n').count(),
                            rule.group(1).strip().replaceAll("\\s+", " "),
                            declaration.substring(0, colon).strip(),
                            declaration.substring(colon + 1).strip()));
                }
                at += declaration.length() + 1;
            }
        }
        return all;
    }

    /** The style classes that its selectors speak of. */
    Set<String> styleClasses() {
        Set<String> classes = new TreeSet<>();
        for (Declared declared : declarations()) {
            for (Matcher one = Pattern.compile("\\.([a-zA-Z][\\w-]*)").matcher(declared.selector()); one.find(); ) {
                classes.add(one.group(1));
            }
        }
        return classes;
    }

    List<String> parserErrors() {
        CssParser.errorsProperty().clear();
        try {
            new CssParser().parse(text);
            return CssParser.errorsProperty().stream()
                    .map(error -> name + ": " + error.getMessage())
                    .toList();
        } finally {
            CssParser.errorsProperty().clear();
        }
    }

    /** Declarations that are written and that the parser has nothing of. */
    List<String> dropped() {
        Stylesheet parsed = new CssParser().parse(text);
        long kept = parsed.getRules().stream()
                .mapToLong(rule -> rule.getDeclarations().size())
                .sum();
        long written = declarations().size();
        return kept == written
                ? List.of()
                : List.of(name + ": " + written + " declarations, of which JavaFX keeps " + kept);
    }

    List<String> unknownUnits() {
        return tell(declared -> {
            for (Matcher number = NUMBER.matcher(bare(declared.value())); number.find(); ) {
                if (!UNITS.contains(number.group(1))) {
                    return true;
                }
            }
            return false;
        });
    }

    List<String> unknownProperties(Set<String> known) {
        return tell(declared -> !declared.isRole() && !known.contains(declared.property()));
    }

    /** Roles that are used and that nobody defines. */
    List<String> unknownRoles(Set<String> defined) {
        return tell(declared -> declared.names().stream()
                .anyMatch(used -> used.startsWith("-") && !used.startsWith("-fx-") && !defined.contains(used)));
    }

    List<String> colours() {
        return tell(declared -> COLOUR.matcher(declared.value()).find()
                || declared.names().stream().anyMatch(Sheet::isColour));
    }

    private static boolean isColour(String word) {
        if (word.equals("transparent") || word.startsWith("-")) {
            return false;
        }
        try {
            Color.web(word);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private List<String> tell(Predicate<Declared> wrong) {
        return declarations().stream()
                .filter(wrong)
                .map(found -> name + ":" + found.line() + ": " + found.property() + ": " + found.value())
                .toList();
    }

    private static String bare(String value) {
        return QUOTED.matcher(value).replaceAll("\"\"");
    }

    /** The same text with blanks for comments, so that lines keep their numbers. */
    private String withoutComments() {
        return COMMENT.matcher(text).replaceAll(found -> found.group().replaceAll("[^\n]", " "));
    }
}
