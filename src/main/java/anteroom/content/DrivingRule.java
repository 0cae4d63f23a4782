package anteroom.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * When somebody may drive again: not before 24 hours have passed and not before a full night's sleep. A clinic
 * may be stricter and never less strict. The sources of this project disagree on it; this is the safest of
 * their readings (C1).
 */
public final class DrivingRule {
    private static final double SHORTEST = 24;
    /** From here on a night lies within the time itself. */
    private static final double HOLDS_A_NIGHT = 48;

    private static final Map<String, Double> SPELLED = Map.ofEntries(
            Map.entry("half an", 0.5),
            Map.entry("half a", 0.5),
            Map.entry("a", 1.0),
            Map.entry("an", 1.0),
            Map.entry("one", 1.0),
            Map.entry("two", 2.0),
            Map.entry("a couple of", 2.0),
            Map.entry("three", 3.0),
            Map.entry("a few", 3.0),
            Map.entry("few", 3.0),
            Map.entry("several", 3.0),
            Map.entry("some", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("eight", 8.0),
            Map.entry("ten", 10.0),
            Map.entry("twelve", 12.0),
            Map.entry("twenty-four", 24.0),
            Map.entry("forty-eight", 48.0));
    private static final Pattern TIME = Pattern.compile(
            "(?i)\\b(\\d+(?:\\.\\d+)?|half an?|a couple of|a few|few|several|some|twenty-four|forty-eight|twelve|two|three|four"
                    + "|five|six|eight|ten|one|an|a)[\\s-]+(minute|min|hour|hr|h|day)s?\\b|\\b(\\d+)(min|h|hrs?)\\b");
    private static final Pattern NIGHT = Pattern.compile("(?i)\\b(sleep|slept|night)");

    private DrivingRule() {}

    /** What is wrong with a clinic's rule, in words that follow the name of the field; empty when it will do. */
    public static Optional<String> fault(String rule) {
        var hours = hoursNamed(rule);
        var tooShort = hours.stream().filter(time -> time < SHORTEST).findFirst();
        if (tooShort.isPresent()) {
            return Optional.of("must not name a time shorter than 24 hours");
        }
        if (hours.isEmpty()) {
            return Optional.of("must name a time of 24 hours or longer");
        }
        boolean holdsANight = hours.stream().anyMatch(time -> time >= HOLDS_A_NIGHT);
        if (!holdsANight && !namesANight(rule)) {
            return Optional.of("must also ask for a full night's sleep");
        }
        return Optional.empty();
    }

    /** Every stretch of time that a text names, in hours. */
    public static List<Double> hoursNamed(String text) {
        return TIME.matcher(text).results().map(DrivingRule::hours).toList();
    }

    public static boolean namesANight(String text) {
        return NIGHT.matcher(text).find();
    }

    private static double hours(MatchResult time) {
        var number = (time.group(1) != null ? time.group(1) : time.group(3)).toLowerCase();
        var unit = (time.group(2) != null ? time.group(2) : time.group(4)).toLowerCase();
        double count = SPELLED.containsKey(number) ? SPELLED.get(number) : Double.parseDouble(number);
        return switch (unit.charAt(0)) {
            case 'm' -> count / 60;
            case 'd' -> count * 24;
            default -> count;
        };
    }
}
