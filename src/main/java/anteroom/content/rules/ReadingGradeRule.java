package anteroom.content.rules;

import anteroom.content.json.Problem;
import anteroom.content.language.ReadingMeasure;
import java.util.Locale;
import java.util.stream.Stream;

/** Somebody who left school early can read every entry, and most of them are easier than that. */
final class ReadingGradeRule implements Rule {
    @Override
    public Stream<Problem> problems(ReadableEdition reading) {
        return reading.rules().measures().stream()
                .flatMap(measure -> Stream.concat(each(reading, measure), onAverage(reading, measure)));
    }

    private static Stream<Problem> each(ReadableEdition reading, ReadingMeasure measure) {
        return reading.entries().stream()
                .flatMap(entry -> fault(measure.name(), entry.measured(measure), measure.most(), measure.least())
                        .map(fault -> reading.problem(entry, fault + "; use shorter words and sentences")));
    }

    private static Stream<Problem> onAverage(ReadableEdition reading, ReadingMeasure measure) {
        double mean = reading.entries().stream()
                .mapToDouble(entry -> entry.measured(measure))
                .average()
                .orElse(0);
        return fault(measure.name(), mean, measure.mostOnAverage(), measure.leastOnAverage())
                .map(fault -> Problem.ofFile(reading.edition().language(), fault.replace(", and", " on average, and")));
    }

    private static Stream<String> fault(String name, double value, double most, double least) {
        if (value > most) {
            return Stream.of("reads at " + name + " " + shown(value) + ", and " + shown(most) + " is the most");
        }
        return value < least
                ? Stream.of("reads at " + name + " " + shown(value) + ", and " + shown(least) + " is the least")
                : Stream.empty();
    }

    private static String shown(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
