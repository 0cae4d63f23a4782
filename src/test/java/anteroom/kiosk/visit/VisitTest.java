package anteroom.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Edition;
import anteroom.content.VisitStage;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.TextSize;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.testkit.Breadth;
import anteroom.testkit.Bundled;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import anteroom.workshop.access.Nodes;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(Toolkit.class)
class VisitTest {
    private static final List<VisitStage> STAGES = Bundled.english().visit().stages();

    private static KioskDriver at(ScreenSize size, Screen screen) {
        KioskDriver kiosk = KioskDriver.start(size);
        kiosk.arrange(shown -> shown.session().begin());
        kiosk.arrange(shown -> shown.session().navigation().open(screen));
        return kiosk;
    }

    @ParameterizedTest
    @MethodSource("anteroom.testkit.Breadth#sizes")
    void thePathHasAStopWithOneWordForEachStage(ScreenSize size) {
        KioskDriver kiosk = at(size, new Screen.VisitPath());

        assertEquals(STAGES.size(), stops(kiosk));
        assertTrue(kiosk.texts().containsAll(List.of("1", "Arrive", "Check", "Tube", "9", "Morning")));
    }

    @Test
    void touchingAStopTellsWhatHappensThenWithThePathStillInSight() {
        KioskDriver kiosk = at(ScreenSize.SMALL_TABLET, new Screen.VisitPath());

        kiosk.tap("3. Tube");

        assertEquals(new Screen.OnVisit(2), kiosk.screen());
        assertTrue(kiosk.texts().contains(STAGES.get(2).title()));
        assertEquals(STAGES.size(), stops(kiosk));
    }

    @ParameterizedTest
    @MethodSource("anteroom.testkit.Breadth#sizes")
    void thePathStaysInSightOnEveryScreen(ScreenSize size) {
        KioskDriver kiosk = at(size, new Screen.VisitPath());
        for (int stage = 0; stage < STAGES.size(); stage++) {
            Screen screen = new Screen.OnVisit(stage);
            kiosk.arrange(shown -> shown.session().navigation().open(screen));
            assertEquals(STAGES.size(), stops(kiosk));
        }
    }

    @ParameterizedTest
    @MethodSource("anteroom.testkit.Breadth#sizes")
    void aStageHasItsPictureWithTheLargestWords(ScreenSize size) {
        KioskDriver kiosk = at(size, new Screen.VisitPath());
        kiosk.arrange(shown -> {
            shown.session().preferences().textSizeProperty().set(TextSize.LARGEST);
            shown.session().navigation().open(new Screen.OnVisit(0));
        });

        assertTrue(Toolkit.onFx(() -> kiosk.scene().lookup(".card > .picture") != null));
    }

    @Test
    void startTellsTheFirstStageAndBackReturnsToThePath() {
        KioskDriver kiosk = at(ScreenSize.STANDING_TABLET, new Screen.VisitPath());

        kiosk.tap("Start");
        assertEquals(new Screen.OnVisit(0), kiosk.screen());

        kiosk.tap("Back");
        assertEquals(new Screen.VisitPath(), kiosk.screen());
    }

    @Test
    void backFromAStopThatWasChosenReturnsToThePath() {
        KioskDriver kiosk = at(ScreenSize.SMALL_TABLET, new Screen.VisitPath());
        kiosk.tap("4. Tingles");

        kiosk.tap("Back");

        assertEquals(new Screen.VisitPath(), kiosk.screen());
    }

    @Test
    void aStopChosenBelowAnotherBeginsWithItsFirstPageAndBackReturnsToTheOther() {
        KioskDriver kiosk = at(ScreenSize.SMALL_TABLET, new Screen.OnVisit(3));
        String chosen = kiosk.buttons().stream()
                .filter(name -> name.startsWith("3. "))
                .findFirst()
                .orElseThrow();

        kiosk.tap(chosen);
        assertEquals(new Screen.OnVisit(2), kiosk.screen());

        kiosk.tap("Back");
        assertEquals(new Screen.OnVisit(3), kiosk.screen());
    }

    @Test
    void backFromTheStopAfterItReturnsToTheStopAndThenToThePath() {
        KioskDriver kiosk = at(ScreenSize.SMALL_TABLET, new Screen.VisitPath());
        kiosk.tap("4. Tingles");
        kiosk.arrange(shown -> shown.session().navigation().turnTo(new Screen.OnVisit(4)));
        kiosk.tap("I need help now");
        kiosk.tap("Back");
        assertEquals(new Screen.OnVisit(4), kiosk.screen());

        kiosk.tap("Back");
        assertEquals(new Screen.OnVisit(3), kiosk.screen());

        for (int page = 0; page < 3 && kiosk.screen().equals(new Screen.OnVisit(3)); page++) {
            kiosk.tap("Back");
        }
        assertEquals(new Screen.VisitPath(), kiosk.screen());
    }

    @ParameterizedTest
    @MethodSource("anteroom.testkit.Breadth#sizes")
    void theNumbersStandBesideThePictures(ScreenSize size) {
        for (Edition edition : List.of(Bundled.english(), Bundled.spanish())) {
            KioskDriver kiosk = KioskDriver.start(size, edition, InterfaceText.in(edition.language()));
            for (TextSize text : Breadth.texts()) {
                kiosk.arrange(shown -> {
                    shown.session().begin();
                    shown.session().preferences().textSizeProperty().set(text);
                    shown.session().navigation().open(new Screen.VisitPath());
                });
                assertEquals(List.of(), covered(kiosk), size + " " + text);
            }
        }
    }

    /** The numbers that stand over a picture, by more than what is rounded. */
    private static List<Bounds> covered(KioskDriver kiosk) {
        return Toolkit.onFx(() -> {
            List<Bounds> pictures = places(kiosk, ".visit-path .picture");
            return places(kiosk, ".milestone").stream()
                    .filter(stone -> pictures.stream()
                            .map(picture -> Nodes.meet(picture, stone))
                            .anyMatch(both -> both.getWidth() > 1 && both.getHeight() > 1))
                    .toList();
        });
    }

    private static List<Bounds> places(KioskDriver kiosk, String selector) {
        return kiosk.scene().getRoot().lookupAll(selector).stream()
                .filter(Node::isVisible)
                .map(Nodes::inScene)
                .toList();
    }

    private static int stops(KioskDriver kiosk) {
        return (int) kiosk.buttons().stream()
                .filter(name -> name.matches("[1-9]\\. .*"))
                .count();
    }
}
