package anteroom.content;

import java.util.List;

/**
 * One stage of the visit, from the door to the next morning.
 *
 * @param when at what time it happens, as a line with its own facts
 */
public record VisitStage(String id, String title, String art, String alt, CitedLine when, List<CitedLine> lines) {
    public VisitStage {
        lines = List.copyOf(lines);
    }
}
