package anteroom.kiosk.staff;

import anteroom.content.Clinic;
import anteroom.content.KioskSettings;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.WrappedLabel;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The size of the screen. All sizes of the kiosk are true only if it is, and nobody knows it by heart: so a bar is made as
 * long as a bank card, which is 85.60 mm everywhere (ISO/IEC 7810).
 */
final class ScreenView extends StackPane {
    private static final double CARD = 85.60;
    private static final double MM_PER_INCH = 25.4;

    private final StaffControls controls;
    private final Scale whole;
    private final Region bar = new Region();
    private final WrappedLabel message = new WrappedLabel("");
    private double length;

    /** @param whole the scale of the whole screen, of which this page may have only a part */
    ScreenView(StaffActions actions, NavigationHistory navigation, StaffControls controls, Scale whole) {
        this.controls = controls;
        this.whole = whole;
        WrappedLabel problem = new WrappedLabel("", Styles.SMALL);
        Scale scale = controls.scale();
        bar.getStyleClass().add("ruler");
        bar.setMinHeight(scale.px(Scale.OTHER));
        StackPane track = new StackPane(bar);
        track.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        show(CARD * scale.pxPerMm());
        getChildren()
                .add(controls.page(
                        "staff.screen",
                        new WrappedLabel(controls.of("staff.screen.how")),
                        track,
                        controls.rows(4, List.of(step(-20), step(-2), step(2), step(20))),
                        message,
                        problem,
                        new ClinicEdit(actions, navigation, problem, this::changed).buttons(controls)));
    }

    /** The diagonal, in inches, of a screen on which a bank card has this length in px. */
    static double diagonal(double width, double height, double card) {
        return Math.hypot(width, height) / (card / CARD) / MM_PER_INCH;
    }

    private Region step(int px) {
        String key = (px < 0 ? "staff.screen.shorter" : "staff.screen.longer") + (Math.abs(px) > 2 ? ".much" : "");
        return controls.button(key, () -> show(length + px));
    }

    private void show(double wanted) {
        length = Math.max(40, Math.min(controls.scale().width() * 0.8, wanted));
        bar.setMinWidth(length);
        bar.setMaxWidth(length);
        message.setText(controls.of("staff.screen.is", found()));
    }

    private double found() {
        return diagonal(whole.width(), whole.height(), length);
    }

    private Clinic changed(Clinic clinic) {
        KioskSettings before = clinic.kiosk();
        KioskSettings measured = new KioskSettings(found(), before.idle(), before.warning(), before.guard());
        return clinic.with(measured);
    }
}
