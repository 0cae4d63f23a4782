package anteroom.search;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A search by a model and, should that fail while it runs, another one, which is made only then. */
final class FallbackSearch implements Search {
    private final Search model;
    private final Supplier<Search> instead;
    private @Nullable Search made;

    FallbackSearch(Search model, Supplier<Search> instead) {
        this.model = model;
        this.instead = instead;
    }

    @Override
    public SearchResult find(String query) {
        try {
            return model.find(query);
        } catch (ModelException broken) {
            return instead().find(query);
        }
    }

    private synchronized Search instead() {
        Search known = made;
        if (known == null) {
            known = instead.get();
            made = known;
        }
        return known;
    }
}
