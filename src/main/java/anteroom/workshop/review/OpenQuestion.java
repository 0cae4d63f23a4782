package anteroom.workshop.review;

import anteroom.content.Resource;
import java.util.List;

/**
 * What only a clinician can decide, asked before anything else.
 *
 * @param items ids of the cards and answers that depend on it
 */
record OpenQuestion(String title, String text, List<String> items) {
    static final List<OpenQuestion> ALL = Resource.rows("/anteroom/review/open-questions.txt").stream()
            .map(row -> new OpenQuestion(row[0], row[2], List.of(row[1].split(" "))))
            .toList();

    OpenQuestion {
        items = List.copyOf(items);
    }
}
