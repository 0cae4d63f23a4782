package anteroom.content.rules;

import anteroom.content.CitedLine;
import anteroom.content.Fact;
import anteroom.content.SourceSheet;
import anteroom.content.json.Problem;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that the founding articles say and that a patient may be told is told somewhere. */
final class FactCoverageRule implements Rule {
    @Override
    public Stream<Problem> problems(ReadableEdition reading) {
        var cited = citedIn(reading);
        return reading.sheets().stream()
                .filter(FactCoverageRule::isArticle)
                .flatMap(sheet -> sheet.facts().stream())
                .filter(FactCoverageRule::isAvailable)
                .filter(fact -> !cited.contains(fact.id()))
                .map(fact -> reading.problem(
                        fact,
                        "",
                        "is stated nowhere in " + reading.edition().language() + "; cite it where it is said"));
    }

    /** A sheet about one article; the other kind gathers works from which only some facts are needed. */
    static boolean isArticle(SourceSheet sheet) {
        return sheet.works().isEmpty();
    }

    static boolean isAvailable(Fact fact) {
        return fact.use() != Fact.Use.N;
    }

    static Set<String> citedIn(ReadableEdition reading) {
        return Stream.concat(
                        reading.entries().stream()
                                .flatMap(entry -> entry.lines().stream())
                                .map(CitedLine::facts),
                        reading.edition().glossary().stream().map(term -> term.facts()))
                .flatMap(facts -> facts.stream())
                .collect(Collectors.toSet());
    }
}
