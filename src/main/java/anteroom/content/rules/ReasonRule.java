package anteroom.content.rules;

import anteroom.content.Clinic;
import anteroom.content.json.Problem;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every answer says why, and none leaves its reader with nothing but to ask. */
final class ReasonRule implements Rule {
    static final Pattern REASON =
            Pattern.compile("(?i)\\b(?:because|so that|that is why|this is why|which is why|it matters)\\b");
    private static final Pattern ASK = Pattern.compile("(?i)^(?:please )?ask (?:us|our|your)\\b");

    @Override
    public Stream<Problem> problems(ReadableEdition reading) {
        return reading.isEnglish()
                ? reading.entries().stream()
                        .filter(entry -> entry.kind() == PatientText.Kind.ANSWER)
                        .flatMap(entry -> Stream.of(Clinic.unset(), Clinic.example())
                                .flatMap(clinic -> faults(entry, clinic))
                                .distinct()
                                .map(fault -> reading.problem(entry.owner(), entry.field(), fault)))
                : Stream.empty();
    }

    private static Stream<String> faults(PatientText entry, Clinic clinic) {
        var said = entry.saidIn(clinic);
        var reason = said.stream().anyMatch(line -> REASON.matcher(line).find());
        var onlyAsks = said.stream()
                .flatMap(line -> SentenceTokenizer.in(line).stream())
                .allMatch(sentence -> ASK.matcher(sentence).find());
        return Stream.of(
                        reason ? "" : "gives no reason; say \"because\", \"so that\" or \"that is why\"",
                        onlyAsks ? "only tells to ask; say what one can know or do" : "")
                .filter(fault -> !fault.isEmpty());
    }
}
