package anteroom.search;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A search that is ready soon, and in its place a better one as soon as that is loaded. */
final class GrowingSearch implements Search {
    private final Supplier<Search> soon;
    private final Supplier<Search> better;
    private final Executor background;
    private volatile @Nullable Search best;
    private final CompletableFuture<Search> grown = new CompletableFuture<>();

    GrowingSearch(Supplier<Search> soon, Supplier<Search> better, Executor background) {
        this.soon = soon;
        this.better = better;
        this.background = background;
    }

    @Override
    public SearchResult find(String query) {
        Search now = best;
        return (now == null ? first() : now).find(query);
    }

    @Override
    public void whenBetter(Runnable listener) {
        grown.thenRun(listener);
    }

    private synchronized Search first() {
        Search now = best;
        if (now == null) {
            now = soon.get();
            best = now;
            background.execute(() -> {
                Search found = better.get();
                best = found;
                grown.complete(found);
            });
        }
        return now;
    }
}
