package anteroom.content.rules;

import anteroom.content.json.Problem;
import java.util.stream.Stream;

/** No promise, no praise, no price, no pressure: the words that ketamine clinics' own pages were found to mislead with. */
final class WordingRule implements Rule {
    @Override
    public Stream<Problem> problems(ReadableEdition reading) {
        return reading.said().flatMap(said -> in(reading, said));
    }

    private static Stream<Problem> in(ReadableEdition reading, TextFragment said) {
        return reading.rules().forbidden().stream()
                .flatMap(forbidden -> forbidden.in(said.text()).stream()
                        .map(found -> reading.problem(said, Problem.quote(found) + " " + forbidden.why())));
    }
}
