package anteroom.staff;

import anteroom.session.Journey;
import anteroom.ui.Prose;
import anteroom.ui.Styles;
import java.util.List;
import javafx.scene.layout.StackPane;

/** Asks once more before something that a patient in front of the screen would notice. */
final class SureView extends StackPane {
    /** @param key of the button that led here; its further words are found below it */
    SureView(String key, Runnable act, Journey journey, StaffLook look) {
        getChildren()
                .add(look.page(
                        look.of(key),
                        new Prose(look.of(key + ".what")),
                        look.rows(
                                2,
                                List.of(
                                        look.button(look.of(key + ".yes"), act, Styles.PRIMARY),
                                        look.button(look.of("staff.no"), journey::back)))));
    }
}
