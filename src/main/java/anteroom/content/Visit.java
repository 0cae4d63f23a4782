package anteroom.content;

import java.util.List;

/** The whole visit as a line of stages. */
public record Visit(String title, List<VisitStage> stages) {
    public Visit {
        stages = List.copyOf(stages);
    }
}
