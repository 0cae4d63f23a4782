package anteroom.content;

import java.util.List;

/** A whole pack: its editions, one a language, and the sheets that its sentences cite. */
public record Pack(String id, String version, List<Edition> editions, List<Sheet> sheets) {
    public Pack {
        editions = List.copyOf(editions);
        sheets = List.copyOf(sheets);
    }
}
