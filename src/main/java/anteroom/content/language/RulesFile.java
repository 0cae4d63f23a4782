package anteroom.content.language;

import anteroom.content.json.Fields;
import anteroom.content.json.Problem;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads patterns and tables from a rules file. */
final class RulesFile {
    private static final Pattern NEVER = Pattern.compile("(?!)");

    private RulesFile() {}

    /** Case does not count, and {@code \b} and {@code \w} know the letters of every language. */
    static Pattern regex(String regex) {
        return Pattern.compile(
                regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    static Pattern pattern(Fields in, String name) {
        return compiled(in, name, in.text(name));
    }

    static @Nullable Pattern patternOrNull(Fields in, String name) {
        var regex = in.textOrNull(name);
        return regex == null ? null : compiled(in, name, regex);
    }

    static Pattern compiled(Fields in, String name, String regex) {
        try {
            return regex(regex);
        } catch (PatternSyntaxException e) {
            in.note(name, "is no pattern: " + e.getDescription() + " in " + Problem.quote(regex));
            return NEVER;
        }
    }

    static Map<String, Pattern> patterns(Fields in, String name) {
        return table(in, name, RulesFile::pattern);
    }

    static Map<String, Double> numbers(Fields in, String name) {
        return table(
                in,
                name,
                (table, key) -> table.number(key).map(BigDecimal::doubleValue).orElse(0.0));
    }

    static Map<String, String> texts(Fields in, String name) {
        return table(in, name, Fields::text);
    }

    private static <T> Map<String, T> table(Fields in, String name, BiFunction<Fields, String, T> value) {
        var table = in.object(name);
        var read = new LinkedHashMap<String, T>();
        table.names().forEach(key -> read.put(key, value.apply(table, key)));
        return read;
    }
}
