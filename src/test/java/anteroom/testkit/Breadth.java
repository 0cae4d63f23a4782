package anteroom.testkit;

import anteroom.content.Edition;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.TextSize;
import anteroom.workshop.narrate.EveryScreen;
import java.util.ArrayList;
import java.util.List;

/**
 * At how many sizes of screens and words the same is looked at: by default at the corners, which is where room runs out, and with
 * {@code -Pwide}, as src/verify does it, also at all that lie between them.
 */
public final class Breadth {
    public static final boolean WIDE = Boolean.getBoolean("tests.wide");

    private static final int SOME = 10;

    private Breadth() {}

    /** The smallest and the largest, lying and standing. */
    public static List<ScreenSize> sizes() {
        return WIDE
                ? List.of(ScreenSize.values())
                : List.of(
                        ScreenSize.SMALL_TABLET,
                        ScreenSize.MONITOR,
                        ScreenSize.STANDING_TABLET,
                        ScreenSize.STANDING_MONITOR);
    }

    public static List<TextSize> texts() {
        return WIDE ? List.of(TextSize.values()) : List.of(TextSize.NORMAL, TextSize.LARGEST);
    }

    /** Every place; of the answers, which differ in nothing but their words, every tenth. */
    public static List<Screen> places(Edition edition) {
        List<Screen> places = new ArrayList<>();
        int answers = 0;
        for (Screen place : EveryScreen.all(edition)) {
            if (WIDE || !(place instanceof Screen.OnAnswer) || answers++ % SOME == 0) {
                places.add(place);
            }
        }
        return places;
    }
}
