package anteroom.content;

import java.util.List;
import java.util.Optional;

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

    /** The edition in a language, by its tag. */
    public Optional<Edition> edition(String language) {
        return editions.stream()
                .filter(edition -> edition.language().equals(language))
                .findFirst();
    }

    public boolean isTranslation(Edition edition) {
        return !edition.language().equals(original().language());
    }
}
