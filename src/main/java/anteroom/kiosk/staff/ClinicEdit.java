package anteroom.kiosk.staff;

import anteroom.content.Clinic;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.ui.WrappedLabel;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Region;

/**
 * Saves what a page has changed of the clinic's file and goes back; what is refused stands on the page instead.
 *
 * @param problem the label that then says why something was refused
 * @param change the clinic as it is, to the one that the page wants
 */
record ClinicEdit(
        StaffActions actions, NavigationHistory navigation, WrappedLabel problem, UnaryOperator<Clinic> change) {
    void save() {
        actions.change(change.apply(actions.clinic()), this::saved);
    }

    private void saved(List<String> refused) {
        if (problem.getScene() == null) {
            // the page has been left meanwhile
            return;
        }
        if (refused.isEmpty()) {
            navigation.back();
        } else {
            problem.getStyleClass().add("problem");
            problem.setText(String.join("\n", refused));
        }
    }

    Region buttons(StaffControls controls) {
        return controls.decision("staff.save", this::save, navigation);
    }
}
