package anteroom.kiosk.staff;

import anteroom.content.Clinic;
import anteroom.content.ClinicValue;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.ui.TapButton;
import java.util.Arrays;
import java.util.List;
import javafx.scene.layout.StackPane;

/** All values that only the clinic can set; each is a button that leads to where it is changed. */
final class ValuesView extends StackPane {
    ValuesView(StaffActions desk, NavigationHistory journey, StaffLook look) {
        Clinic clinic = desk.clinic();
        List<TapButton> buttons = Arrays.stream(ClinicValue.values())
                .map(value -> look.button(
                        look.of(
                                "staff.value.line",
                                look.of("staff.value." + value.key()),
                                clinic.value(value).orElse(look.of("staff.value.unset"))),
                        () -> journey.open(new Screen.Staff(StaffPage.VALUE.key(value.key()))),
                        "value"))
                .toList();
        getChildren().add(look.page(look.of("staff.values"), look.rows(2, buttons)));
    }
}
