package anteroom.content.rules;

import anteroom.content.CitedLine;
import anteroom.content.Question;
import anteroom.content.json.Problem;
import anteroom.content.language.WordTokenizer;
import java.util.stream.Stream;

/** Little enough at once: for a sentence, a card, an answer and a list. */
public final class LengthRule implements Rule {
    public static final int LONGEST_SENTENCE = 20;
    static final int LONGEST_CARD = 45;
    static final int LONGEST_STAGE = 60;
    static final int LONGEST_ANSWER = 90;
    static final int LONGEST_LIST = 6;
    public static final int LONGEST_SHORT = 55;

    @Override
    public Stream<Problem> problems(ReadableEdition reading) {
        return Stream.concat(
                Stream.concat(
                        reading.said().flatMap(said -> longSentences(reading, said)),
                        reading.edition().questions().flatMap(question -> longShort(reading, question))),
                reading.entries().stream()
                        .flatMap(entry -> Stream.concat(tooManyWords(reading, entry), tooManyItems(reading, entry))));
    }

    private static Stream<Problem> longSentences(ReadableEdition reading, TextFragment said) {
        return reading.rules().sentences().in(said.text()).stream()
                .filter(sentence -> WordTokenizer.count(sentence) > LONGEST_SENTENCE)
                .map(sentence -> reading.problem(
                        said,
                        "has a sentence of " + WordTokenizer.count(sentence) + " words, and " + LONGEST_SENTENCE
                                + " is the most; split it: " + Problem.quote(sentence)));
    }

    private static Stream<Problem> longShort(ReadableEdition reading, Question question) {
        int length = reading.fragment(question, "short", question.brief().text())
                .text()
                .length();
        return length <= LONGEST_SHORT
                ? Stream.empty()
                : Stream.of(reading.problem(
                        question, "short", "has " + length + " characters, and " + LONGEST_SHORT + " is the most"));
    }

    private static Stream<Problem> tooManyWords(ReadableEdition reading, PatientText entry) {
        int most = switch (entry.kind()) {
            case CARD -> LONGEST_CARD;
            case STAGE, TAKE_HOME -> LONGEST_STAGE;
            case ANSWER, CALM -> LONGEST_ANSWER;
        };
        return entry.words() <= most
                ? Stream.empty()
                : Stream.of(reading.problem(
                        entry, "has " + entry.words() + " words, and " + most + " is the most; leave something out"));
    }

    private static Stream<Problem> tooManyItems(ReadableEdition reading, PatientText entry) {
        long items = entry.lines().stream().filter(CitedLine::item).count();
        return items <= LONGEST_LIST
                ? Stream.empty()
                : Stream.of(reading.problem(
                        entry, "has a list of " + items + " items, and " + LONGEST_LIST + " is the most"));
    }
}
