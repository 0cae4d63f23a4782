package anteroom.testkit;

import anteroom.content.Edition;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.TextSize;
import anteroom.workshop.narrate.EveryScreen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** Every kind of place, and of each kind, which differ in little but their words, every tenth. */
    public static List<Screen> places(Edition edition) {
        Map<Class<? extends Screen>, Integer> seen = new HashMap<>();
        return EveryScreen.all(edition).stream()
                .filter(place -> (seen.merge(place.getClass(), 1, Integer::sum) - 1) % SOME == 0 || WIDE)
                .toList();
    }
}
