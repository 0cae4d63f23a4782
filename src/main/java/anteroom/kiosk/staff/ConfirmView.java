package anteroom.kiosk.staff;

import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.WrappedLabel;
import java.util.List;
import javafx.scene.layout.StackPane;

/** Asks once more before something that a patient in front of the screen would notice. */
final class ConfirmView extends StackPane {
    /** @param key of the button that led here; its further words are found below it */
    ConfirmView(String key, Runnable act, NavigationHistory journey, StaffLook look) {
        getChildren()
                .add(look.page(
                        look.of(key),
                        new WrappedLabel(look.of(key + ".what")),
                        look.rows(
                                2,
                                List.of(
                                        look.button(look.of(key + ".yes"), act, Styles.PRIMARY),
                                        look.button(look.of("staff.no"), journey::back)))));
    }
}
