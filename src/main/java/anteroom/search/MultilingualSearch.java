package anteroom.search;

import anteroom.content.Edition;
import anteroom.search.SearchResult.Help;
import anteroom.search.SearchResult.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The searches of all languages of a pack as one, since people type in their own, whatever edition is shown. What is clearly in
 * another language is answered by that one's search, if the pack has it (the ids are the same in all editions), and is never an
 * emergency for being foreign. Danger is heard in every language.
 */
public final class MultilingualSearch {
    private final Map<String, Search> searches;
    private final Map<String, Edition> editions;

    /** @param searches one for each edition of a pack */
    public MultilingualSearch(Map<Edition, Search> searches) {
        this.searches = searches.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(entry -> entry.getKey().language(), Map.Entry::getValue));
        editions = searches.keySet().stream()
                .collect(Collectors.toUnmodifiableMap(Edition::language, Function.identity()));
    }

    /** The search while the edition of this language is shown. */
    public Search shownIn(String language) {
        Search own = searches.get(language);
        Edition edition = editions.get(language);
        if (own == null || edition == null) {
            throw new IllegalArgumentException("no edition in the language " + language);
        }
        List<String> others = LanguageFile.languages().stream()
                .filter(other -> !other.equals(language))
                .toList();
        return new Shown(language, own, new UrgentSearch(edition, others));
    }

    private final class Shown implements Search {
        private final String language;
        private final Search own;

        /** What the rules of all other languages hear. */
        private final Search foreignRules;

        Shown(String language, Search own, Search foreignRules) {
            this.language = language;
            this.own = own;
            this.foreignRules = foreignRules;
        }

        @Override
        public SearchResult find(String query) {
            List<String> words = Normaliser.texts(query);
            Optional<String> typedIn = LanguageDetector.ofAll().otherThan(language, words);
            if (typedIn.isPresent()) {
                return inAnother(typedIn.get(), query).typedIn(typedIn.get());
            }
            SearchResult found = own.find(query);
            if (found.outcome() == Outcome.URGENT) {
                return found;
            }
            boolean clear = LanguageDetector.ofAll().isClearly(language, words);
            SearchResult danger = foreignRules.find(query);
            if (danger.outcome() == Outcome.URGENT && !clear) {
                return danger;
            }
            if (found.help().place() != Help.Place.NONE) {
                return found;
            }
            return clear ? withHelp(found, danger) : withHelpOfOthers(found);
        }

        private SearchResult inAnother(String typedIn, String query) {
            Search search = searches.get(typedIn);
            if (search != null) {
                return search.find(query);
            }
            SearchResult danger = foreignRules.find(query);
            return danger.outcome() == Outcome.URGENT ? danger : own.find(query).withoutHelp();
        }

        /** What is in no language clearly is heard in all; another one's search hears too much for help to stand first. */
        private SearchResult withHelpOfOthers(SearchResult found) {
            return searches.entrySet().stream()
                    .filter(other -> !other.getKey().equals(language))
                    .map(other -> other.getValue().find(found.query()))
                    .filter(other -> other.outcome() == Outcome.URGENT)
                    .findFirst()
                    .map(other -> withHelp(found, other))
                    .orElse(found);
        }

        /** What another language hears in words that are clearly of this one is mostly chance: help stands beside. */
        private static SearchResult withHelp(SearchResult found, SearchResult other) {
            return other.help()
                    .question()
                    .map(question -> found.withHelp(Help.beside(question)))
                    .orElse(found);
        }

        @Override
        public void whenBetter(Runnable listener) {
            searches.values().forEach(search -> search.whenBetter(listener));
        }
    }
}
