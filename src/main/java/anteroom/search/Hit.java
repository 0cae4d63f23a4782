package anteroom.search;

import java.util.List;

/**
 * One question found.
 *
 * @param id the question's id
 * @param score from 0 to 1, for comparing hits of the same query only
 * @param marks where the query's words stand in the question's text, for marking them
 */
public record Hit(String id, double score, List<Mark> marks) {
    public Hit {
        marks = List.copyOf(marks);
    }

    /** A stretch of the question's text, from {@code start} (inclusive) to {@code end} (exclusive), in UTF-16 units. */
    public record Mark(int start, int end) {}
}
