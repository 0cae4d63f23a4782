package anteroom.content;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * When somebody may drive again: not before 24 hours have passed and not before a full night's sleep. A clinic
 * may be stricter and never less strict. The sources of this project disagree on it; this is the safest of
 * their readings (C1). Whether free text weakens a rule ("no need to wait 24 hours") cannot be told from its words, so a
 * clinic's rule is a sequence of sentences each of which forbids: whatever they add up to is stricter than any of them.
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
            Map.entry("thirty-six", 36.0),
            Map.entry("forty-eight", 48.0),
            Map.entry("seventy-two", 72.0));
    private static final String NUMBER = SPELLED.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .collect(Collectors.joining("|", "\\d+(?:\\.\\d+)?|", ""));
    private static final Pattern TIME =
            ignoringCase("\\b(" + NUMBER + ")[\\s-]+(minute|min|hour|hr|h|day)s?\\b|\\b(\\d+)(min|h|hrs?)\\b");
    private static final Pattern NIGHT = ignoringCase("\\b(sleep|slept|night)");
    private static final Pattern ALLOWED = ignoringCase(allowed());

    private DrivingRule() {}

    /** Why a clinic's rule is refused, to follow the name of the field in a message; empty if it is valid. */
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
        if (!ALLOWED.matcher(rule.strip().replaceAll("\\s+", " ")).matches()) {
            return Optional.of("must be worded like \"" + ClinicValue.DRIVING_RULE.example()
                    + "\"; the time may be longer, and nothing else may be added");
        }
        return Optional.empty();
    }

    /** Every duration in a text, in hours. */
    public static List<Double> hoursNamed(String text) {
        return TIME.matcher(text).results().map(DrivingRule::hours).toList();
    }

    public static boolean namesANight(String text) {
        return NIGHT.matcher(text).find();
    }

    private static Pattern ignoringCase(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** One or more sentences, each of which forbids to drive or tells to wait, and none of which allows anything. */
    private static String allowed() {
        String doNot =
                "(?:(?:please )?(?:do not|don['’]t) drive|no driving|you (?:must not|may not|cannot|should not) drive)"
                        + "(?: or (?:cycle|ride a bike|(?:use|operate) (?:heavy )?(?:machines|machinery)))*";
        String time = "(?:at least )?(?:(?:" + NUMBER + ")[ -](?:hour|hr|h|day)s?|\\d+(?:h|hrs?))"
                + "(?: after (?:your|the|each|every) (?:infusion|treatment|visit|session|drip))?";
        String night = "a (?:full |whole |good )?night(?:['’]s sleep| of sleep)?";
        String slept = "(?:" + night + "|you have (?:slept(?: well| " + night + ")?|had " + night + "))";
        String before = "(?:not before|not until|until)";
        String sentence = String.join(
                "|",
                doNot + "(?: again)? for " + time + "(?:,? and " + before + " " + slept + ")?",
                doNot + "(?: again)? (?:before|until) " + slept + "(?:,? and not for " + time + ")?",
                doNot + "(?: again)? until " + time + " have passed(?:,? and " + before + " " + slept + ")?",
                "wait (?:for )?" + time + "(?:,? and (?:then )?(?:sleep well|sleep " + night + "|for " + night + "))?"
                        + " before you drive(?: again)?",
                "wait (?:for|until) " + slept + "(?:,? too)?");
        return "(?:" + sentence + ")(?:[.;] (?:" + sentence + "))*[.!]?";
    }

    private static double hours(MatchResult time) {
        var number = (time.group(1) != null ? time.group(1) : time.group(3)).toLowerCase(Locale.ROOT);
        var unit = (time.group(2) != null ? time.group(2) : time.group(4)).toLowerCase(Locale.ROOT);
        double count = SPELLED.containsKey(number) ? SPELLED.get(number) : Double.parseDouble(number);
        return switch (unit.charAt(0)) {
            case 'm' -> count / 60;
            case 'd' -> count * 24;
            default -> count;
        };
    }
}
