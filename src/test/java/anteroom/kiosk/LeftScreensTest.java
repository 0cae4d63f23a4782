package anteroom.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import anteroom.content.Clinic;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.staff.DemoStaffActions;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.voice.SilentPlayer;
import anteroom.search.Search;
import anteroom.search.SearchResult;
import anteroom.testkit.Bundled;
import anteroom.testkit.FakeVoice;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.Memory;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import anteroom.workshop.narrate.EveryScreen;
import java.lang.ref.WeakReference;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("What nobody sees any more is let go")
@ExtendWith(Toolkit.class)
class LeftScreensTest {
    private static final ScreenSize SIZE = ScreenSize.SMALL_TABLET;

    private final StillGrowing search = new StillGrowing();
    private final KioskDriver patient = KioskDriver.start(
            SIZE,
            new Kiosk.Lobby(
                    Optional.of(new DemoStaffActions(
                            Clinic.unset(), Bundled.english(), InterfaceText.in("en"), System::nanoTime)),
                    () -> LocalDateTime.MIN,
                    FakeVoice.atOnce(),
                    new SilentPlayer()),
            new Kiosk.Language(Bundled.english(), InterfaceText.in("en"), true, () -> search));

    /** A search that will grow better some day, and is used by one kiosk after another. */
    private static final class StillGrowing implements Search {
        private final List<Runnable> listeners = new ArrayList<>();

        @Override
        public SearchResult find(String query) {
            return Bundled.search().find(query);
        }

        @Override
        public void whenBetter(Runnable listener) {
            listeners.add(listener);
        }
    }

    @Test
    void theViewOfEachScreenOnceThePatientHasLeftIt() {
        Map<Screen, WeakReference<Node>> left = new LinkedHashMap<>();
        oneOfEachKind().forEach(place -> left.put(place, visit(place)));

        Memory.collect();
        left.values().removeIf(view -> view.get() == null);

        assertEquals(List.of(), List.copyOf(left.keySet()));
    }

    private WeakReference<Node> visit(Screen place) {
        patient.arrange(kiosk -> {
            kiosk.session().begin();
            kiosk.questions().queryProperty().set("where is the door");
            kiosk.session().navigation().open(place);
        });
        WeakReference<Node> view = Toolkit.onFx(() -> {
            patient.scene().snapshot(null);
            Parent area = (Parent) patient.scene().lookup(".middle");
            return new WeakReference<>(area.getChildrenUnmodifiable().get(0));
        });
        patient.arrange(kiosk -> kiosk.session().end());
        return view;
    }

    /** The first of each, the staff's pages among them. */
    private static List<Screen> oneOfEachKind() {
        Map<Class<?>, Screen> kinds = new LinkedHashMap<>();
        EveryScreen.all(Bundled.english()).forEach(place -> kinds.putIfAbsent(place.getClass(), place));
        List<Screen> places = new ArrayList<>(kinds.values());
        places.add(new Screen.CalmSources());
        places.add(new Screen.Staff("menu"));
        return places;
    }

    @Test
    void aKioskWithAllThatItBuiltOnceAnotherTookItsPlace() {
        WeakReference<Scene> scene = Toolkit.onFx(() -> {
            Kiosk unseen = patient.kiosk().unseen();
            Scene built = unseen.scene(SIZE.width(), SIZE.height());
            for (Screen place : oneOfEachKind().subList(0, 5)) {
                unseen.session().navigation().open(place);
                built.snapshot(null);
            }
            unseen.questions().queryProperty().set("where is the door");
            return new WeakReference<>(built);
        });
        patient.arrange(kiosk -> {});
        assertEquals(1, search.listeners.size());

        Memory.collect();

        assertNull(scene.get());
    }
}
