package anteroom.content.rules;

import anteroom.content.Clinic;
import anteroom.content.DrivingRule;
import anteroom.content.json.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the sources disagree, the pack takes one side everywhere: the safest. */
final class ContradictionRule implements Rule {
    private static final Pattern DRIVING =
            Pattern.compile("(?i)\\b(?:driv\\w*|drove|wheel|bike|cycle|machines?|tools)\\b");

    @Override
    public Stream<Problem> problems(ReadableEdition reading) {
        return reading.isEnglish()
                ? Stream.concat(
                        reading.said().flatMap(said -> wordings(reading, said)),
                        reading.entries().stream().flatMap(entry -> driving(reading, entry)))
                : Stream.empty();
    }

    private static Stream<Problem> wordings(ReadableEdition reading, TextFragment said) {
        return Arrays.stream(Contradiction.values())
                .flatMap(contradiction -> contradiction.forbidden().stream()
                        .flatMap(forbidden -> forbidden.in(said.text()).stream()
                                .map(found -> reading.problem(
                                        said.owner(),
                                        said.field(),
                                        String.format(
                                                Locale.ROOT,
                                                "%s %s (%s)",
                                                Problem.quote(found),
                                                forbidden.why(),
                                                contradiction)))));
    }

    /** C1: any time under 24 hours is too short, and 24 hours are too short without the night's sleep. */
    private static Stream<Problem> driving(ReadableEdition reading, PatientText entry) {
        return Stream.of(Clinic.unset(), Clinic.example())
                .map(entry::saidIn)
                .flatMap(said -> drivingFault(said).stream())
                .distinct()
                .map(fault -> reading.problem(entry.owner(), entry.field(), fault + " (C1)"));
    }

    private static List<String> drivingFault(List<String> said) {
        var hours = said.stream()
                .flatMap(line -> SentenceTokenizer.in(line).stream())
                .filter(sentence -> DRIVING.matcher(sentence).find())
                .flatMap(sentence -> DrivingRule.hoursNamed(sentence).stream())
                .toList();
        if (hours.stream().anyMatch(time -> time < 24)) {
            return List.of("names a time under 24 hours in a sentence on driving");
        }
        if (!hours.isEmpty() && !DrivingRule.namesANight(String.join(" ", said))) {
            return List.of("names a time for driving without the full night's sleep");
        }
        return List.of();
    }
}
