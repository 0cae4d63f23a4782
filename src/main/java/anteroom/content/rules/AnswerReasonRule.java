package anteroom.content.rules;

import anteroom.content.json.Problem;
import anteroom.content.language.LanguageRules;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every answer says why, and none leaves its reader with nothing but to tell, ask or call somebody. */
final class AnswerReasonRule implements Rule {
    @Override
    public Stream<Problem> problems(ReadableEdition reading) {
        return reading.entries().stream()
                .filter(entry -> entry.kind() == PatientText.Kind.ANSWER)
                .flatMap(entry -> entry.renderings()
                        .flatMap(said -> faults(reading.rules(), said))
                        .distinct()
                        .map(fault -> reading.problem(entry, fault)));
    }

    private static Stream<String> faults(LanguageRules rules, List<String> said) {
        var faults = Stream.<String>builder();
        var reason = rules.reason();
        if (said.stream().noneMatch(reason::isIn)) {
            faults.add("gives no reason; say " + reason.say());
        }
        if (said.stream().allMatch(line -> isNothingBut(rules.refer(), rules, line))) {
            faults.add("only tells to tell, ask or call; say what one can know or do");
        }
        said.stream()
                .filter(line -> isNothingBut(rules.ask(), rules, line) && !reason.isIn(line))
                .map(line -> "has a line that only tells to ask; say what one can know or do: " + Problem.quote(line))
                .forEach(faults::add);
        return faults.build();
    }

    private static boolean isNothingBut(Pattern beginning, LanguageRules rules, String line) {
        return rules.sentences().in(line).stream()
                .allMatch(sentence -> beginning.matcher(sentence).find());
    }
}
