package anteroom.architecture.offence.session;

import javafx.scene.Node;

/** A model must not hold what it looks like. */
interface Shown {
    Node node();
}
