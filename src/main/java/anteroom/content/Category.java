package anteroom.content;

import java.util.List;

/** Questions that belong together, for those who would rather look than type. */
public record Category(String id, String title, List<Question> questions) {
    public Category {
        questions = List.copyOf(questions);
    }
}
