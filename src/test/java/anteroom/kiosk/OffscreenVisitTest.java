package anteroom.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Clinic;
import anteroom.kiosk.session.Screen;
import anteroom.search.SearchResult;
import anteroom.testkit.Bundled;
import anteroom.testkit.FakeVoice;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("a visit that nobody sees, while the kiosk stands on a card with words in the search field")
@ExtendWith(Toolkit.class)
class OffscreenVisitTest {
    private static final ScreenSize SIZE = ScreenSize.SMALL_TABLET;

    private final FakeVoice voice = FakeVoice.atOnce();
    private final KioskDriver patient = KioskDriver.start(SIZE, Bundled.english(), Clinic.unset(), voice);
    private final List<Screen> visited = new ArrayList<>();
    private Scene shown;
    private List<String> texts;
    private SearchResult found;

    @BeforeEach
    void visit() {
        patient.arrange(kiosk -> kiosk.session().begin());
        patient.arrange(kiosk -> kiosk.questions().queryProperty().set("driving"));
        patient.arrange(kiosk -> kiosk.session().navigation().open(new Screen.OnCard("aftercare", 1)));
        patient.arrange(kiosk -> kiosk.narrator().toggle());
        voice.heardOut();
        shown = patient.scene();
        texts = patient.texts();
        found = patient.kiosk().questions().found();
        Iterator<Runnable> steps =
                Toolkit.onFx(() -> OffscreenVisit.steps(this::unseen, Bundled.english(), SIZE.width(), SIZE.height()));
        while (steps.hasNext()) {
            Toolkit.runOnFx(steps.next());
        }
    }

    private Kiosk unseen() {
        Kiosk unseen = patient.kiosk().unseen();
        unseen.session().navigation().screenProperty().addListener((p, from, to) -> visited.add(to));
        return unseen;
    }

    @Test
    void comesToEveryKindOfScreenThatHasSomethingToBuild() {
        Set<Class<?>> kinds = new HashSet<>();
        visited.forEach(place -> kinds.add(place.getClass()));

        assertTrue(
                kinds.containsAll(Set.of(
                        Screen.Attract.class,
                        Screen.Home.class,
                        Screen.OnCard.class,
                        Screen.TopicEnd.class,
                        Screen.VisitPath.class,
                        Screen.OnVisit.class,
                        Screen.Browse.class,
                        Screen.InCategory.class,
                        Screen.OnAnswer.class,
                        Screen.Help.class,
                        Screen.CalmMinute.class,
                        Screen.TakeHome.class,
                        Screen.Ask.class)),
                kinds::toString);
    }

    @Test
    void endsOnTheWaitingPicture() {
        assertEquals(new Screen.Attract(), visited.get(visited.size() - 1));
    }

    @Test
    void leavesTheScreenAsItIs() {
        assertEquals(new Screen.OnCard("aftercare", 1), patient.screen());
        assertEquals(texts, patient.texts());
        assertSame(shown, patient.scene());
    }

    @Test
    void leavesTheVisitAsItIs() {
        Kiosk kiosk = patient.kiosk();

        assertEquals("driving", kiosk.questions().query());
        assertSame(found, kiosk.questions().found());
        assertEquals(1, kiosk.session().navigation().seenCards().size());
    }

    @Test
    void saysNothing() {
        assertEquals(List.of(), voice.heardOut());
        assertNull(voice.saying());
    }
}
