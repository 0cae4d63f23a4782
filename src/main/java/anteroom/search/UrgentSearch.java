package anteroom.search;

import anteroom.content.Edition;
import anteroom.content.Question;
import anteroom.search.SearchResult.Help;
import anteroom.search.SearchResult.Method;
import anteroom.search.SearchResult.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * Knows danger by the rules alone, as the words stand, in whatever language; it finds nothing else, and needs no index.
 */
final class UrgentSearch implements Search {
    private final List<Question> urgent;
    private final List<String> languages;

    /** @param languages whose rules are listened to */
    UrgentSearch(Edition edition, List<String> languages) {
        urgent = edition.questions().filter(Question::urgent).toList();
        this.languages = languages;
    }

    @Override
    public SearchResult find(String query) {
        List<String> words = Normaliser.texts(query);
        return languages.stream()
                .flatMap(language -> UrgentPhrases.in(language).listen(words).question().stream())
                .findFirst()
                .flatMap(this::question)
                .map(question -> new Hit(question.id(), 1, QueryHighlights.of(words, question.question())))
                .map(hit ->
                        new SearchResult(query, Outcome.URGENT, List.of(hit), true, Help.first(hit.id()), Method.RULES))
                .orElseGet(() -> SearchResult.nothing(query));
    }

    /** The question that a rule names; an edition without it has another that says what to do. */
    private Optional<Question> question(String id) {
        return urgent.stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .or(() -> urgent.stream().findFirst());
    }
}
