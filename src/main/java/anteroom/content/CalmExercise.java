package anteroom.content;

import java.util.List;

/** The words of the calm minute, read while a circle breathes. */
public record CalmExercise(String title, String art, String alt, List<CitedLine> lines) {
    public CalmExercise {
        lines = List.copyOf(lines);
    }
}
