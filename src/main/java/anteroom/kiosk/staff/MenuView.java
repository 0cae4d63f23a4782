package anteroom.kiosk.staff;

import anteroom.content.json.Problems;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.takehome.Prints;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.WrappedLabel;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The staff's menu; what they should know stands below it, however much that is. */
final class MenuView extends StackPane {
    private static final int ACROSS = 3;

    private final NavigationHistory journey;
    private final StaffLook look;

    /** @param languages whether there is more than one */
    MenuView(
            StaffActions desk,
            Cleaning cleaning,
            Prints prints,
            NavigationHistory journey,
            boolean languages,
            StaffLook look) {
        this.journey = journey;
        this.look = look;
        List<Node> parts = new ArrayList<>();
        List<TapButton> ways = new ArrayList<>(List.of(
                to("staff.shown", StaffPage.SHOWN),
                to("staff.counts", StaffPage.COUNTS),
                to("staff.values", StaffPage.VALUES),
                to("staff.screen", StaffPage.SCREEN),
                to("staff.hours", StaffPage.HOURS),
                to("staff.volume", StaffPage.VOLUME),
                to("staff.printer", StaffPage.PRINTER),
                look.button(look.of("staff.clean"), cleaning::start, "clean"),
                to("staff.pin", StaffPage.PIN),
                to("staff.locks", StaffPage.LOCKS),
                look.button(look.of("staff.reload"), desk::reload),
                to("staff.restart", StaffPage.RESTART),
                to("staff.leave", StaffPage.LEAVE)));
        if (languages) {
            ways.add(6, to("staff.language", StaffPage.LANGUAGE));
        }
        parts.add(look.rows(ACROSS, ways));
        List<String> notices = new ArrayList<>(Problems.brief(desk.notices()));
        if (prints.inTrouble()) {
            notices.add(look.of("staff.printer.trouble"));
        }
        if (!notices.isEmpty()) {
            VBox panel = new VBox();
            panel.getStyleClass().addAll(Styles.PANEL, "notices");
            notices.forEach(notice -> panel.getChildren().add(new WrappedLabel(notice, Styles.SMALL)));
            parts.add(panel);
        }
        getChildren().add(look.page(look.of("staff.menu"), parts.toArray(Node[]::new)));
    }

    private TapButton to(String key, StaffPage page) {
        return look.button(look.of(key), () -> journey.open(new Screen.Staff(page.key())));
    }
}
