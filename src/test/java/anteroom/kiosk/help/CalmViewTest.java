package anteroom.kiosk.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Edition;
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
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(Toolkit.class)
class CalmViewTest {
    /** Who has just come to rest must not see the room jump. */
    @ParameterizedTest
    @MethodSource("anteroom.testkit.Breadth#sizes")
    void theFigureAndItsCirclesStayWhereTheyAreWhenTheBreathsAreOver(ScreenSize size) {
        for (Edition edition : List.of(Bundled.english(), Bundled.spanish())) {
            InterfaceText words = InterfaceText.in(edition.language());
            KioskDriver kiosk = KioskDriver.start(size, edition, words);
            for (TextSize text : Breadth.texts()) {
                kiosk.arrange(made -> {
                    made.session().begin();
                    made.session().preferences().textSizeProperty().set(text);
                    made.session().navigation().open(new Screen.CalmMinute());
                });
                List<String> before = places(kiosk);

                kiosk.tap(words.of("calm.stop"));

                assertEquals(before, places(kiosk), size + " " + text);
                for (String answer : List.of("calm.stay", "calm.go-on", "calm.tell")) {
                    assertTrue(kiosk.shows(words.of(answer)), answer);
                }
                kiosk.arrange(made -> made.session().navigation().home());
            }
        }
    }

    private static KioskDriver breathing() {
        KioskDriver kiosk = KioskDriver.start(ScreenSize.SMALL_TABLET);
        kiosk.arrange(made -> {
            made.session().begin();
            made.session().navigation().open(new Screen.CalmMinute());
        });
        return kiosk;
    }

    @Test
    void whoLooksWhereItComesFromReturnsToItsEnd() {
        KioskDriver kiosk = breathing();
        kiosk.tap("Stop");
        kiosk.tap("Where this comes from");
        assertEquals(new Screen.CalmSources(), kiosk.screen());

        kiosk.tap("Back");

        assertEquals(new Screen.CalmMinute(), kiosk.screen());
        assertTrue(kiosk.buttons().containsAll(List.of("Stay", "Go on", "Tell someone")));
        assertFalse(kiosk.shows("Stop"));
    }

    @Test
    void itsEndStaysWhenWordsGrow() {
        KioskDriver kiosk = breathing();
        kiosk.tap("Stop");

        kiosk.arrange(made -> made.session().preferences().textSizeProperty().set(TextSize.LARGEST));

        assertTrue(kiosk.shows("Stay"));
        assertFalse(kiosk.shows("Stop"));
    }

    @Test
    void whoStaysBreathesOnceMore() {
        KioskDriver kiosk = breathing();
        kiosk.tap("Stop");

        kiosk.tap("Stay");

        assertTrue(kiosk.shows("Stop"));
        assertFalse(kiosk.shows("Stay"));
    }

    /** Whoever needed help in between begins with a whole breath, and has all six of them. */
    @Test
    void whoLeavesInTheMiddleOfItBeginsAnew() {
        KioskDriver kiosk = breathing();
        kiosk.tap("I need help now");
        kiosk.tap("Back");

        assertTrue(kiosk.shows("Stop"));
        assertEquals(
                1,
                Toolkit.onFx(
                        () -> kiosk.scene().getRoot().lookupAll(".breathed").size()));
    }

    private static List<String> places(KioskDriver kiosk) {
        return Toolkit.onFx(() -> Stream.of(".picture", ".outer", ".inner")
                .map(each -> place(kiosk.scene().lookup(".calm-minute > " + each)))
                .toList());
    }

    private static String place(Node node) {
        Bounds at = Nodes.inScene(node);
        return String.format(
                Locale.ROOT,
                "%.0f %.0f, %.0f wide",
                at.getCenterX(),
                at.getCenterY(),
                node.getLayoutBounds().getWidth());
    }
}
