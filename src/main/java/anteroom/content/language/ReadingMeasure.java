package anteroom.content.language;

import anteroom.content.json.Fields;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A formula for how hard a text is to read, with the limits of one text and of the mean of all. What comes out below 0 counts
 * as 0. Three kinds of formula are one: Flesch-Kincaid, Szigriszt and Fernández Huerta weigh words a sentence, Crawford weighs
 * sentences a word.
 *
 * @param name in words that follow "reads at"
 * @param most limit of a measure that rises with difficulty; else infinite
 * @param least limit of one that falls with it; else 0
 */
public record ReadingMeasure(
        String name,
        double constant,
        double wordsPerSentence,
        double syllablesPerWord,
        double sentencesPerWord,
        double most,
        double mostOnAverage,
        double least,
        double leastOnAverage) {

    static ReadingMeasure read(Fields in) {
        var read = new ReadingMeasure(
                in.title("name"),
                number(in, "constant").orElse(0.0),
                number(in, "wordsPerSentence").orElse(0.0),
                number(in, "syllablesPerWord").orElse(0.0),
                number(in, "sentencesPerWord").orElse(0.0),
                number(in, "most").orElse(Double.POSITIVE_INFINITY),
                number(in, "mostOnAverage").orElse(Double.POSITIVE_INFINITY),
                number(in, "least").orElse(0.0),
                number(in, "leastOnAverage").orElse(0.0));
        if (Double.isInfinite(read.most) && read.least == 0) {
            in.note("most", "is missing; a measure has a limit, most or least");
        }
        in.nothingElse();
        return read;
    }

    private static Optional<Double> number(Fields in, String name) {
        return in.number(name).map(BigDecimal::doubleValue);
    }

    public double of(Readability text) {
        if (text.words() == 0) {
            return least;
        }
        double words = text.words();
        return Math.max(
                0,
                constant
                        + wordsPerSentence * words / text.sentences()
                        + syllablesPerWord * text.syllables() / words
                        + sentencesPerWord * text.sentences() / words);
    }

    /** Whether it rises with difficulty. */
    public boolean rises() {
        return !Double.isInfinite(most);
    }
}
