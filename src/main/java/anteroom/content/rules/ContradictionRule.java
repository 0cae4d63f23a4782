package anteroom.content.rules;

import anteroom.content.json.Problem;
import anteroom.content.language.LanguageRules;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the sources disagree, the pack takes one side everywhere: the safest. */
final class ContradictionRule implements Rule {
    @Override
    public Stream<Problem> problems(ReadableEdition reading) {
        return Stream.concat(
                reading.said().flatMap(said -> wordings(reading, said)),
                reading.entries().stream().flatMap(entry -> driving(reading, entry)));
    }

    private static Stream<Problem> wordings(ReadableEdition reading, TextFragment said) {
        return Arrays.stream(Contradiction.values())
                .flatMap(contradiction -> reading.rules().contradictions().get(contradiction.name()).stream()
                        .flatMap(forbidden -> forbidden.in(said.text()).stream()
                                .map(found -> reading.problem(
                                        said,
                                        Problem.quote(found) + " " + forbidden.why() + " (" + contradiction + ")"))));
    }

    /** C1: any time under 24 hours is too short, and 24 hours are too short without the night's sleep. */
    private static Stream<Problem> driving(ReadableEdition reading, PatientText entry) {
        return entry.renderings()
                .flatMap(said -> drivingFault(reading.rules(), said).stream())
                .distinct()
                .map(fault -> reading.problem(entry, fault + " (C1)"));
    }

    private static Optional<String> drivingFault(LanguageRules rules, List<String> said) {
        var hours = said.stream()
                .flatMap(line -> rules.sentences().in(line).stream())
                .filter(rules.driving()::isAbout)
                .flatMap(sentence -> rules.numbers().hoursIn(sentence).stream())
                .toList();
        if (hours.stream().anyMatch(time -> time < 24)) {
            return Optional.of("names a time under 24 hours in a sentence on driving");
        }
        if (!hours.isEmpty() && !rules.driving().namesANight(String.join(" ", said))) {
            return Optional.of("names a time for driving without the full night's sleep");
        }
        return Optional.empty();
    }
}
