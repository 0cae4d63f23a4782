package anteroom.search;

import anteroom.search.Hit.Mark;
import java.util.List;

/** Finds where the words of a query stand in a question, so that the screen can mark them. */
final class QueryHighlights {
    private QueryHighlights() {}

    static List<Mark> of(List<String> typed, String question) {
        return Normaliser.words(question).stream()
                .filter(word -> typed.stream().anyMatch(t -> meets(t, word.text())))
                .map(word -> new Mark(word.start(), word.end()))
                .toList();
    }

    private static boolean meets(String typed, String word) {
        boolean beginning = typed.length() > 2 && word.startsWith(typed);
        return beginning || Stemmer.of(typed).equals(Stemmer.of(word));
    }
}
