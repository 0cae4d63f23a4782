package anteroom.content.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads numbers and durations, in digits and in words. */
public final class Numbers {
    private static final String DIGITS = "\\d+(?:[.,]\\d+)?";

    private final Map<String, Double> all = new HashMap<>();
    private final Map<String, Double> units;
    private final String oneOfAll;
    private final Pattern number;
    private final Pattern duration;

    /**
     * @param words those that mean a number wherever they stand
     * @param vague those that mean one only before a unit, such as {@code a} and {@code a few}
     * @param units of time, in the singular, in hours
     */
    Numbers(Map<String, Double> words, Map<String, Double> vague, Map<String, Double> units) {
        all.putAll(words);
        all.putAll(vague);
        this.units = units;
        this.oneOfAll = oneOf(all);
        this.number = RulesFile.regex(DIGITS + "|\\b(?:" + oneOf(words) + ")\\b");
        this.duration =
                RulesFile.regex("(?:\\b(" + oneOfAll + "|" + DIGITS + ")[\\s-]+|\\b(\\d+))(" + oneOf(units) + ")s?\\b");
    }

    String pattern() {
        return oneOfAll + "|" + DIGITS;
    }

    /** Every number that a text names, once. */
    public SortedSet<Double> in(String text) {
        return number.matcher(text)
                .results()
                .map(found -> value(found.group()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every duration in a text, in hours. */
    public List<Double> hoursIn(String text) {
        return duration.matcher(text).results().map(this::hours).toList();
    }

    private double hours(MatchResult found) {
        var count = found.group(1) != null ? found.group(1) : found.group(2);
        return value(count) * units.get(found.group(3).toLowerCase(Locale.ROOT));
    }

    private double value(String written) {
        var spelled = all.get(written.toLowerCase(Locale.ROOT));
        return spelled != null ? spelled : Double.parseDouble(written.replace(',', '.'));
    }

    /** The longer first, so that "half an" is not read as "half". */
    private static String oneOf(Map<String, Double> words) {
        return words.isEmpty()
                ? "(?!)"
                : words.keySet().stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
    }
}
