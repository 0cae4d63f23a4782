package anteroom.kiosk.deck;

import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Topic;
import anteroom.kiosk.session.Screen;
import anteroom.testkit.Bundled;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A card is read at one look: its words have room beside the picture, with few exceptions on a small screen
 * that lies. On one that stands three rows of buttons leave room for a picture and six lines.
 */
@ExtendWith(Toolkit.class)
class CardRoomTest {
    @ParameterizedTest
    @CsvSource({"SMALL_TABLET,5", "PANEL,1", "STANDING_TABLET,21", "STANDING_MONITOR,0"})
    void wordsOfNormalSizeHaveRoom(ScreenSize size, int most) {
        KioskDriver kiosk = KioskDriver.start(size);
        List<String> tooLong = new ArrayList<>();
        for (Topic topic : Bundled.english().topics()) {
            for (int card = 0; card < topic.cards().size(); card++) {
                Screen screen = new Screen.OnCard(topic.id(), card);
                kiosk.arrange(now -> now.session().navigation().open(screen));
                if (kiosk.shows("There is more below. Move down")) {
                    tooLong.add(topic.cards().get(card).id());
                }
            }
        }

        assertTrue(tooLong.size() <= most, () -> String.join(", ", tooLong));
    }
}
