package anteroom.workshop.access;

import anteroom.kiosk.session.TextSize;
import java.util.List;
import javafx.scene.Scene;

/** All that can be told of a screen by looking at it. */
public final class Rules {
    private Rules() {}

    static void measure(ScreenSnapshot drawn, Measurements ledger) {
        WordRules.measure(drawn, ledger);
        TargetRules.measure(drawn, ledger);
        ColourRules.measure(drawn, ledger);
    }

    /**
     * What is wrong with a screen as it stands, a sentence each. To be called on the toolkit's thread.
     *
     * @param diagonal of the screen, in inches
     */
    public static List<String> faults(Scene scene, double diagonal, TextSize text) {
        Measurements ledger = new Measurements();
        ledger.turnTo("", text);
        measure(new ScreenSnapshot(scene, diagonal, text), ledger);
        return ledger.faults();
    }
}
