package anteroom.kiosk.speech;

import java.util.List;
import javafx.scene.Node;

/** What there is to read of the screen, in the order in which it is read. */
public interface ReadableScreen {
    /** What belongs to this place alone; while a question covers everything, that question. */
    List<Node> content();

    /** What is the same everywhere. */
    List<Node> bands();
}
