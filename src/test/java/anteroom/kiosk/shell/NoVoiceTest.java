package anteroom.kiosk.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Edition;
import anteroom.kiosk.Kiosk;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.TextSize;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.voice.NoEngine;
import anteroom.kiosk.voice.SilentPlayer;
import anteroom.testkit.Breadth;
import anteroom.testkit.Bundled;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import anteroom.workshop.access.Nodes;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On a kiosk that cannot speak, what says so stands where the voice's controls would, over no word of the screen. */
@ExtendWith(Toolkit.class)
class NoVoiceTest {
    private static final List<Screen> SCREENS =
            List.of(new Screen.Home(), new Screen.OnCard("sensations", 0), new Screen.Help());

    @ParameterizedTest
    @MethodSource("anteroom.testkit.Breadth#sizes")
    void coversNoWordsAndLeavesHelp(ScreenSize size) {
        for (Edition edition : List.of(Bundled.english(), Bundled.spanish())) {
            KioskDriver kiosk = start(size, edition);
            for (TextSize text : Breadth.texts()) {
                for (Screen screen : SCREENS) {
                    kiosk.arrange(made -> {
                        made.session().preferences().textSizeProperty().set(text);
                        made.session().navigation().home();
                        made.session().navigation().open(screen);
                    });
                    kiosk.press(KeyCode.F1);
                    assertEquals(List.of(), faults(kiosk), size + " " + text + " " + screen);
                    kiosk.press(KeyCode.A);
                }
            }
        }
    }

    private static KioskDriver start(ScreenSize size, Edition edition) {
        KioskDriver kiosk = KioskDriver.start(
                size,
                new Kiosk.Lobby(Optional.empty(), () -> LocalDateTime.MIN, new NoEngine(), new SilentPlayer()),
                KioskDriver.language(edition, InterfaceText.in(edition.language())));
        kiosk.arrange(made -> made.session().begin());
        return kiosk;
    }

    private static List<String> faults(KioskDriver kiosk) {
        return Toolkit.onFx(() -> {
            Label notice = (Label) kiosk.scene().lookup(".no-voice");
            assertTrue(notice.isVisible());
            Bounds at = Nodes.inScene(notice);
            assertFalse(at.intersects(Nodes.inScene(kiosk.scene().lookup("." + Styles.HELP))), "help is covered");
            List<String> faults = new ArrayList<>();
            for (Text words : Nodes.texts(kiosk.scene().getRoot())) {
                if (Nodes.isInside(words, notice)) {
                    String whole = notice.getText().replace(" ", "");
                    if (!words.getText().replaceAll("\\s", "").equals(whole) || !at.contains(Nodes.inScene(words))) {
                        faults.add("shows only " + words.getText());
                    }
                } else if (!isControl(words) && at.intersects(Nodes.inScene(words))) {
                    faults.add("covers " + words.getText());
                }
            }
            return faults;
        });
    }

    /** One of the band's, which come back. */
    private static boolean isControl(Node words) {
        for (Node at = words; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(Styles.FRAME_BUTTON)) {
                return true;
            }
        }
        return false;
    }
}
