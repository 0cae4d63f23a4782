package anteroom.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.content.Clinic;
import anteroom.content.PackSource;
import anteroom.kiosk.session.Screen;
import anteroom.operate.watch.Worker;
import anteroom.search.Search;
import anteroom.search.SearchFactory;
import anteroom.search.SearchResult;
import anteroom.search.SharedEncoder;
import anteroom.testkit.Bundled;
import anteroom.testkit.Toolkit;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A whole kiosk on threads of its own, as it runs in a lobby, some of which hang. */
@ExtendWith(Toolkit.class)
class WorkersTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CountDownLatch never = new CountDownLatch(1);
    private final Worker search = new Worker("search", PATIENCE, true);
    private final Worker pictures = new Worker("pictures", PATIENCE, false);
    private final Executor urgent =
            CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS, new Worker("urgent", PATIENCE, true));

    @AfterEach
    void letGo() {
        never.countDown();
    }

    private Kiosk kiosk(Supplier<Search> searching) {
        return Toolkit.onFx(() -> {
            Kiosk kiosk = new Kiosk(new Kiosk.Parts(
                    List.of(new Kiosk.Language(Bundled.english(), true, searching)),
                    Clinic.unset(),
                    Bundled.sources(),
                    art -> {
                        hang();
                        return new byte[0];
                    },
                    10.1,
                    System::nanoTime,
                    new Workers(search, urgent, pictures, Platform::runLater),
                    false,
                    new Kiosk.Lobby(Optional.empty(), () -> LocalDateTime.MIN)));
            Scene scene = kiosk.scene(1280, 800);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return kiosk;
        });
    }

    private SearchResult typed(Kiosk kiosk, String words, Predicate<SearchResult> wanted) throws Exception {
        CompletableFuture<SearchResult> found = new CompletableFuture<>();
        Toolkit.runOnFx(() -> {
            kiosk.session().begin();
            kiosk.session().navigation().open(new Screen.Ask());
            kiosk.questions().foundProperty().addListener((p, before, now) -> {
                if (wanted.test(now)) {
                    found.complete(now);
                }
            });
            kiosk.questions().queryProperty().set(words);
        });
        return found.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private void hang() {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void picturesThatHangKeepNoSearchWaiting() throws Exception {
        Kiosk kiosk = kiosk(Bundled::search);
        SearchResult found = typed(kiosk, "can i drive", now -> now.outcome() == SearchResult.Outcome.ANSWERS);
        assertEquals("driving-after", found.hits().get(0).id());
    }

    @Test
    void aSearchThatHangsKeepsNobodyInDangerWaiting() throws Exception {
        Kiosk kiosk = kiosk(() -> {
            hang();
            return Bundled.search();
        });
        SearchResult found = typed(kiosk, "i want to die", now -> now.outcome() == SearchResult.Outcome.URGENT);
        assertEquals("i want to die", found.query());
    }

    @Test
    void whoeverAsksBeforeTheIndexIsThereHasItMade() throws Exception {
        Search growing =
                SearchFactory.growing(Bundled.english(), PackSource.builtIn(), new SharedEncoder(), work -> {});
        Kiosk kiosk = kiosk(() -> growing);
        SearchResult found = typed(kiosk, "can i drive", now -> now.outcome() == SearchResult.Outcome.ANSWERS);
        assertEquals("driving-after", found.hits().get(0).id());
    }
}
