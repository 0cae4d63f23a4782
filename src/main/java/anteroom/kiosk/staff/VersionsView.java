package anteroom.kiosk.staff;

import anteroom.kiosk.ui.WrappedLabel;
import javafx.scene.layout.StackPane;

/** Which program, pack and sign-off it is that patients see. */
final class VersionsView extends StackPane {
    VersionsView(StaffActions desk, StaffLook look) {
        StaffActions.Shown shown = desk.shown();
        String signed = shown.signOff().isEmpty() ? look.of("staff.shown.unsigned") : shown.signOff();
        getChildren()
                .add(look.page(
                        look.of("staff.shown"),
                        look.line(look.of("staff.shown.program"), new WrappedLabel(shown.program())),
                        look.line(look.of("staff.shown.pack"), new WrappedLabel(shown.pack())),
                        look.line(look.of("staff.shown.languages"), new WrappedLabel(shown.languages())),
                        look.line(look.of("staff.shown.sign-off"), new WrappedLabel(signed))));
    }
}
