package anteroom.access;

import anteroom.session.TextSize;
import java.util.List;
import javafx.scene.Scene;

/** All that can be told of a screen by looking at it. */
public final class Rules {
    private Rules() {}

    static void measure(Drawn drawn, Ledger ledger) {
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
        Ledger ledger = new Ledger();
        ledger.turnTo("", text);
        measure(new Drawn(scene, diagonal, text), ledger);
        return ledger.faults();
    }
}
