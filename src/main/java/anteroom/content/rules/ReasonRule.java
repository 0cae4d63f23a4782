package anteroom.content.rules;

import anteroom.content.Clinic;
import anteroom.content.json.Problem;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every answer says why, and none leaves its reader with nothing but to tell, ask or call somebody. */
final class ReasonRule implements Rule {
    static final Pattern REASON =
            Pattern.compile("(?i)\\b(?:because|so that|that is why|this is why|which is why|it matters)\\b");
    private static final Pattern ASK = Pattern.compile("(?i)^(?:please )?ask (?:us|our|your)\\b");
    private static final Pattern REFER =
            Pattern.compile("(?i)^(?:please )?(?:ask|tell|call|show) (?:us|our|your|the clinic|(?:a )?staff)\\b");

    @Override
    public Stream<Problem> problems(ReadableEdition reading) {
        return reading.isEnglish()
                ? reading.entries().stream()
                        .filter(entry -> entry.kind() == PatientText.Kind.ANSWER)
                        .flatMap(entry -> Stream.of(Clinic.unset(), Clinic.example())
                                .flatMap(clinic -> faults(entry.saidIn(clinic)))
                                .distinct()
                                .map(fault -> reading.problem(entry.owner(), entry.field(), fault)))
                : Stream.empty();
    }

    private static Stream<String> faults(List<String> said) {
        var faults = Stream.<String>builder();
        if (said.stream().noneMatch(ReasonRule::hasReason)) {
            faults.add("gives no reason; say \"because\", \"so that\" or \"that is why\"");
        }
        if (said.stream().allMatch(line -> isNothingBut(REFER, line))) {
            faults.add("only tells to tell, ask or call; say what one can know or do");
        }
        said.stream()
                .filter(line -> isNothingBut(ASK, line) && !hasReason(line))
                .map(line -> "has a line that only tells to ask; say what one can know or do: " + Problem.quote(line))
                .forEach(faults::add);
        return faults.build();
    }

    private static boolean hasReason(String line) {
        return REASON.matcher(line).find();
    }

    private static boolean isNothingBut(Pattern beginning, String line) {
        return SentenceTokenizer.in(line).stream()
                .allMatch(sentence -> beginning.matcher(sentence).find());
    }
}
