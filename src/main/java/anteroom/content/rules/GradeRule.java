package anteroom.content.rules;

import anteroom.content.json.Problem;
import java.util.Locale;
import java.util.stream.Stream;

/** Somebody who left school after the sixth year can read every entry, and most of them are easier than that. */
final class GradeRule implements Rule {
    static final double HARDEST = 6;
    static final double HARDEST_MEAN = 5;

    @Override
    public Stream<Problem> problems(ReadableEdition reading) {
        if (!reading.isEnglish()) {
            return Stream.empty();
        }
        var tooHard = reading.entries().stream()
                .filter(entry -> entry.grade() > HARDEST)
                .map(entry -> reading.problem(
                        entry.owner(),
                        entry.field(),
                        String.format(
                                Locale.ROOT,
                                "reads at grade %s, and %s is the most; use shorter words and sentences",
                                shown(entry.grade()),
                                shown(HARDEST))));
        double mean = reading.entries().stream()
                .mapToDouble(PatientText::grade)
                .average()
                .orElse(0);
        var tooHardOnTheWhole = mean > HARDEST_MEAN
                ? Stream.of(Problem.ofFile(
                        reading.edition().language(),
                        String.format(
                                Locale.ROOT,
                                "reads at grade %s on average, and %s is the most",
                                shown(mean),
                                shown(HARDEST_MEAN))))
                : Stream.<Problem>empty();
        return Stream.concat(tooHard, tooHardOnTheWhole);
    }

    static String shown(double grade) {
        return String.format(Locale.ROOT, "%.1f", grade);
    }
}
