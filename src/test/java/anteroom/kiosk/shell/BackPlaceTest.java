package anteroom.kiosk.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.TextSize;
import anteroom.testkit.Breadth;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import anteroom.workshop.access.Nodes;
import java.util.List;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever has found Back on one screen finds it on the others, be there buttons of their own beside it. */
@ExtendWith(Toolkit.class)
class BackPlaceTest {
    private static final Screen CARD = new Screen.OnCard("aftercare", 1);

    private static final List<Screen> WITH_BUTTONS =
            List.of(new Screen.Ask(), new Screen.Help(), new Screen.MyQuestions());

    @ParameterizedTest
    @MethodSource("anteroom.testkit.Breadth#sizes")
    void isTheSameOnEveryScreen(ScreenSize size) {
        KioskDriver kiosk = KioskDriver.start(size);
        kiosk.arrange(made -> made.session().begin());
        for (TextSize text : Breadth.texts()) {
            kiosk.arrange(
                    made -> made.session().preferences().textSizeProperty().set(text));
            Bounds usual = back(kiosk, CARD);
            if (kiosk.shows("Ask later")) {
                kiosk.tap("Ask later");
            }
            for (Screen screen : WITH_BUTTONS) {
                assertEquals(usual, back(kiosk, screen), screen + " " + text);
            }
            kiosk.arrange(made -> made.session().navigation().home());
            kiosk.arrange(made -> made.session().navigation().open(new Screen.Ask()));
            kiosk.typeOnScreen("a");
            assertEquals(usual, back(kiosk), "typing " + text);
            kiosk.arrange(made -> made.questions().queryProperty().set(""));
        }
    }

    private static Bounds back(KioskDriver kiosk, Screen screen) {
        kiosk.arrange(made -> {
            made.session().navigation().home();
            made.session().navigation().open(screen);
        });
        return back(kiosk);
    }

    private static Bounds back(KioskDriver kiosk) {
        return Toolkit.onFx(() -> Nodes.buttons(kiosk.scene().getRoot()).stream()
                .filter(button -> Nodes.names(button).contains("Back"))
                .map(Nodes::inScene)
                .findFirst()
                .orElseThrow());
    }
}
