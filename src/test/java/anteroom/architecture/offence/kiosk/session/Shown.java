package anteroom.architecture.offence.kiosk.session;

import javafx.scene.Node;

/** A model must not hold what it looks like. */
interface Shown {
    Node node();
}
