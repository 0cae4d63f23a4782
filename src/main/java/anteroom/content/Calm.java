package anteroom.content;

import java.util.List;

/** The words of the calm minute, read while a circle breathes. */
public record Calm(String title, String art, String alt, List<Line> lines) {
    public Calm {
        lines = List.copyOf(lines);
    }
}
