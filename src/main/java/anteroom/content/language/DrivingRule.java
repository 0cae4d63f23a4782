package anteroom.content.language;

import anteroom.content.json.Fields;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * When somebody may drive again: not before 24 hours have passed and not before a full night's sleep. A clinic
 * may be stricter and never less strict. The sources of this project disagree on it; this is the safest of
 * their readings (C1). Whether free text weakens a rule ("no need to wait 24 hours") cannot be told from its words, so a
 * clinic's rule is a sequence of sentences each of which forbids: whatever they add up to is stricter than any of them.
 */
public record DrivingRule(Numbers numbers, Pattern about, Pattern night, String example, Pattern allowed) {
    private static final double SHORTEST = 24;
    /** From here on a night lies within the time itself. */
    private static final double HOLDS_A_NIGHT = 48;

    static DrivingRule read(Fields in, Numbers numbers) {
        var sentences = in.texts("sentences").stream().collect(Collectors.joining("|", "(?:", ")"));
        var parts = in.objects("parts", "name");
        for (int i = parts.size() - 1; i >= 0; i--) { // a part may name those before it
            var part = parts.get(i);
            sentences = sentences.replace("<" + part.text("name") + ">", part.text("wording"));
            part.nothingElse();
        }
        var allowed = sentences.replace("<number>", numbers.pattern());
        var read = new DrivingRule(
                numbers,
                RulesFile.pattern(in, "about"),
                RulesFile.pattern(in, "night"),
                in.text("example"),
                RulesFile.compiled(in, "sentences", allowed + "(?:[.;] " + allowed + ")*[.!]?"));
        in.nothingElse();
        return read;
    }

    /** Why a clinic's rule is refused, to follow the name of the field in a message; empty if it is valid. */
    public Optional<String> fault(String rule) {
        var hours = numbers.hoursIn(rule);
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
        if (!allowed.matcher(rule.strip().replaceAll("\\s+", " ")).matches()) {
            return Optional.of(
                    "must be worded like \"" + example + "\"; the time may be longer, and nothing else may be added");
        }
        return Optional.empty();
    }

    /** Whether a sentence speaks of driving or of machines. */
    public boolean isAbout(String sentence) {
        return about.matcher(sentence).find();
    }

    public boolean namesANight(String text) {
        return night.matcher(text).find();
    }
}
