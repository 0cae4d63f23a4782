package anteroom.kiosk.staff;

import anteroom.content.json.Problems;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.takehome.PrintQueue;
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

    private final NavigationHistory navigation;
    private final StaffControls controls;

    /** @param languages whether there is more than one */
    MenuView(
            StaffActions actions,
            Cleaning cleaning,
            PrintQueue prints,
            NavigationHistory navigation,
            boolean languages,
            StaffControls controls) {
        this.navigation = navigation;
        this.controls = controls;
        List<Node> parts = new ArrayList<>();
        List<TapButton> ways = new ArrayList<>(List.of(
                to("staff.shown", StaffPage.SHOWN),
                to("staff.counts", StaffPage.COUNTS),
                to("staff.values", StaffPage.VALUES),
                to("staff.screen", StaffPage.SCREEN),
                to("staff.hours", StaffPage.HOURS),
                to("staff.volume", StaffPage.VOLUME),
                to("staff.printer", StaffPage.PRINTER),
                controls.button(controls.of("staff.clean"), cleaning::start, "clean"),
                to("staff.pin", StaffPage.PIN),
                to("staff.locks", StaffPage.LOCKS),
                controls.button(controls.of("staff.reload"), actions::reload),
                to("staff.restart", StaffPage.RESTART),
                to("staff.leave", StaffPage.LEAVE)));
        if (languages) {
            ways.add(6, to("staff.language", StaffPage.LANGUAGE));
        }
        parts.add(controls.rows(ACROSS, ways));
        List<String> notices = new ArrayList<>(Problems.brief(actions.notices()));
        if (prints.inTrouble()) {
            notices.add(controls.of("staff.printer.trouble"));
        }
        if (!notices.isEmpty()) {
            VBox panel = new VBox();
            panel.getStyleClass().addAll(Styles.PANEL, "notices");
            notices.forEach(notice -> panel.getChildren().add(new WrappedLabel(notice, Styles.SMALL)));
            parts.add(panel);
        }
        getChildren().add(controls.page(controls.of("staff.menu"), parts.toArray(Node[]::new)));
    }

    private TapButton to(String key, StaffPage page) {
        return controls.button(controls.of(key), () -> navigation.open(new Screen.Staff(page.key())));
    }
}
