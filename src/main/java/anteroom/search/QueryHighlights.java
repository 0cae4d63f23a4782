package anteroom.search;

import anteroom.search.Hit.Mark;
import java.util.List;

/** Finds where the words of a query stand in a question, so that the screen can mark them. */
final class QueryHighlights {
    /** Words that begin with so many of the same letters, and go on with no more than so many, are forms of one. */
    private static final int STEM = 4;

    private static final int ENDING = 3;

    private QueryHighlights() {}

    static List<Mark> of(List<String> typed, String question) {
        return Normaliser.words(question).stream()
                .filter(word -> typed.stream().anyMatch(t -> meets(t, word.text())))
                .map(word -> new Mark(word.start(), word.end()))
                .toList();
    }

    /** In most languages it is the ending of a word that changes with its use. */
    private static boolean meets(String typed, String word) {
        int same = 0;
        while (same < Math.min(typed.length(), word.length()) && typed.charAt(same) == word.charAt(same)) {
            same++;
        }
        boolean beginning = typed.length() > 2 && same == typed.length();
        boolean akin = same >= STEM && Math.max(typed.length(), word.length()) - same <= ENDING;
        return beginning || akin || typed.equals(word);
    }
}
