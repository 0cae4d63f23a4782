package anteroom.content.rules;

import anteroom.content.json.Problem;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hope never stands alone. An entry that says it may help says as well that it may not, or what it risks; an
 * entry that says what it is used for says that this use is off-label. "Some sleep better, and others do not" is both halves
 * in one sentence.
 */
final class BalancedClaimRule implements Rule {
    private static final Set<String> MAY_HELP = Set.of(
            "S0-18", "S0-22", "S2-14", "S2-33", "S2-34", "S2-45", "S2-47", "S2-56", "S3-20", "S4-03", "S4-13", "S4-17",
            "S4-19", "S4-22", "S4-30", "X-57", "X-58", "X-66", "X-67");
    private static final Set<String> MAY_NOT = Set.of(
            "S0-17", "S2-33", "S2-34", "S2-37", "S2-50", "S3-21", "S3-28", "X-07", "X-60", "X-62", "X-63", "X-64",
            "X-65", "X-68", "X-71", "X-72", "X-73", "X-75", "X-80");
    private static final Set<String> USED_FOR = Set.of("S0-01", "S0-22", "S2-05", "S3-01", "S4-22", "S4-30");
    private static final Set<String> OFF_LABEL = Set.of("X-02", "X-03");

    @Override
    public Stream<Problem> problems(ReadableEdition reading) {
        return Stream.concat(
                citing(MAY_HELP, MAY_NOT, reading)
                        .filter(entry -> !reading.rules()
                                .bothHalves()
                                .matcher(entry.everything())
                                .find())
                        .map(entry -> reading.problem(
                                entry,
                                "says that it may help, and nowhere that it may not or what it risks; cite one of "
                                        + inOrder(MAY_NOT))),
                citing(USED_FOR, OFF_LABEL, reading)
                        .map(entry -> reading.problem(
                                entry,
                                "says what it is used for, and nowhere that this is off-label; cite one of "
                                        + inOrder(OFF_LABEL))));
    }

    private static Stream<PatientText> citing(Set<String> some, Set<String> none, ReadableEdition reading) {
        return reading.entries().stream().filter(entry -> entry.citesAny(some) && !entry.citesAny(none));
    }

    private static String inOrder(Set<String> facts) {
        return facts.stream().sorted().collect(Collectors.joining(", "));
    }
}
