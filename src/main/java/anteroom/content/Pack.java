package anteroom.content;

import java.util.List;

/** A whole pack: its editions, the original first and then its translations, and the sheets that its sentences cite. */
public record Pack(String id, String version, List<Edition> editions, List<SourceSheet> sheets) {
    public Pack {
        editions = List.copyOf(editions);
        sheets = List.copyOf(sheets);
    }

    /** The edition that the others are translations of. */
    public Edition original() {
        return editions.get(0);
    }

    public boolean isTranslation(Edition edition) {
        return !edition.language().equals(original().language());
    }
}
