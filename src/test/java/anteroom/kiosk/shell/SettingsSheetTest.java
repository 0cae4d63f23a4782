package anteroom.kiosk.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.kiosk.Kiosk;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.TextSize;
import anteroom.kiosk.voice.SilentEngine;
import anteroom.kiosk.voice.SilentPlayer;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.MadeUpLanguage;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is behind "Bigger" can be read to its end, most of all by those who need the largest words. */
@ExtendWith(Toolkit.class)
class SettingsSheetTest {
    private static final Kiosk.Lobby LOBBY =
            new Kiosk.Lobby(Optional.empty(), () -> LocalDateTime.MIN, new SilentEngine(), new SilentPlayer());

    static Stream<Arguments> screens() {
        return Stream.of(ScreenSize.SMALL_TABLET, ScreenSize.STANDING_TABLET)
                .flatMap(size -> Stream.of(MadeUpLanguage.values()).map(tongue -> Arguments.of(tongue, size)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("screens")
    void everyChoiceIsReadToItsEndWithTheLargestWords(MadeUpLanguage tongue, ScreenSize size) {
        MadeUpLanguage other = tongue == MadeUpLanguage.SPANISH ? MadeUpLanguage.ENGLISH : MadeUpLanguage.SPANISH;
        KioskDriver kiosk = KioskDriver.start(size, LOBBY, language(tongue), language(other));
        kiosk.arrange(made -> {
            made.session().begin();
            made.session().preferences().textSizeProperty().set(TextSize.LARGEST);
        });
        Toolkit.runOnFx(() -> ((ButtonBase) kiosk.scene().lookup(".bigger")).fire());
        List<String> shortened = Toolkit.onFx(() -> {
            KioskDriver.settle(kiosk.scene());
            return kiosk.scene().lookup(".settings").lookupAll(".choice-row").stream()
                    .filter(Node::isVisible)
                    .map(Labeled.class::cast)
                    .filter(choice -> !((Text) choice.lookup(".text")).getText().equals(choice.getText()))
                    .map(Labeled::getText)
                    .toList();
        });
        assertEquals(List.of(), shortened);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Next", "Back"})
    void whoeverTurnsThePageSeesIt(String turn) {
        KioskDriver kiosk = KioskDriver.start(ScreenSize.SMALL_TABLET);
        kiosk.arrange(made -> {
            made.session().begin();
            made.session().preferences().textSizeProperty().set(TextSize.LARGEST);
            made.session().navigation().open(new Screen.OnCard("before-you-come", 0));
        });
        kiosk.tap("Next");
        kiosk.tap("Bigger");
        String page = kiosk.words();
        kiosk.tap(turn);

        assertFalse(kiosk.shows("Close"), page);
        assertTrue(kiosk.shows("Bigger"), kiosk.words());
        assertFalse(kiosk.words().contains("2 of"), kiosk.words());
    }

    private static Kiosk.Language language(MadeUpLanguage tongue) {
        return KioskDriver.language(tongue.edition(), tongue.words());
    }
}
