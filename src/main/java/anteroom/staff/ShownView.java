package anteroom.staff;

import anteroom.ui.Prose;
import javafx.scene.layout.StackPane;

/** Which program, pack and sign-off it is that patients see. */
final class ShownView extends StackPane {
    ShownView(Desk desk, StaffLook look) {
        Desk.Shown shown = desk.shown();
        String signed = shown.signOff().isEmpty() ? look.of("staff.shown.unsigned") : shown.signOff();
        getChildren()
                .add(look.page(
                        look.of("staff.shown"),
                        look.line(look.of("staff.shown.program"), new Prose(shown.program())),
                        look.line(look.of("staff.shown.pack"), new Prose(shown.pack())),
                        look.line(look.of("staff.shown.languages"), new Prose(shown.languages())),
                        look.line(look.of("staff.shown.sign-off"), new Prose(signed))));
    }
}
