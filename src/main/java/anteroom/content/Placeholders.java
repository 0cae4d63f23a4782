package anteroom.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one place that knows how a line names what the clinic sets. */
public final class Placeholders {
    private static final Pattern IN_BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final String PREFIX = "clinic.";

    private Placeholders() {}

    /** The values that a text names; what is in braces and is no value is left out. */
    public static List<ClinicValue> in(String text) {
        return IN_BRACES
                .matcher(text)
                .results()
                .flatMap(found -> value(found.group(1)).stream())
                .toList();
    }

    /** The same as they are written, braces and all; sorted, as a language may order them in its own way. */
    public static List<String> writtenIn(String text) {
        return in(text).stream()
                .map(value -> "{" + PREFIX + value.key() + "}")
                .sorted()
                .toList();
    }

    /** What stands in braces, or as a lone brace, and is no value: it would show on the screen as it is. */
    static List<String> unknownIn(String text) {
        var unknown = new ArrayList<String>();
        var rest = IN_BRACES.matcher(text).replaceAll(found -> {
            if (value(found.group(1)).isEmpty()) {
                unknown.add(found.group());
            }
            return "";
        });
        if (rest.contains("{") || rest.contains("}")) {
            unknown.add(rest.contains("{") ? "{" : "}");
        }
        return unknown;
    }

    /** The text with its values in place; empty when one of them is not known. */
    static Optional<String> fill(String text, Function<ClinicValue, Optional<String>> values) {
        if (in(text).stream().anyMatch(value -> values.apply(value).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(each(text, value -> values.apply(value).orElseThrow()));
    }

    /** The text with something else in place of each value that it names. */
    public static String each(String text, Function<ClinicValue, String> instead) {
        return IN_BRACES
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        value(found.group(1)).map(instead).orElse(found.group())));
    }

    private static Optional<ClinicValue> value(String name) {
        return name.startsWith(PREFIX) ? ClinicValue.of(name.substring(PREFIX.length())) : Optional.empty();
    }
}
