package anteroom.kiosk.staff;

import anteroom.content.Clinic;
import anteroom.content.ClinicValue;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.ui.Scroller;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.WrappedLabel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One value of the clinic's, and a keyboard to write it with. It passes the same checks as in the file. */
final class ValueView extends StackPane {
    private final StaffActions desk;
    private final ClinicValue value;
    private final NavigationHistory journey;
    private final WrappedLabel told = new WrappedLabel("", Styles.SMALL);
    private final TextEditor typing;

    ValueView(StaffActions desk, ClinicValue value, NavigationHistory journey, StaffLook look) {
        this.desk = desk;
        this.value = value;
        this.journey = journey;
        boolean number = value.example().chars().allMatch(c -> c < 'A');
        this.typing = new TextEditor(desk.clinic().values().getOrDefault(value, ""), number);
        String name = look.of("staff.value." + value.key());
        TextEditorView view = new TextEditorView(typing, name, look);
        TapButton save = look.button(look.of("staff.save"), this::save, Styles.PRIMARY);
        HBox row = new HBox(look.gap(), view.field(), save);
        row.setAlignment(Pos.CENTER);
        HBox.setHgrow(view.field(), Priority.ALWAYS);
        told.setText(name + ". " + look.of("staff.value.example", value.example()));
        VBox box = new VBox(told, row, view.keys());
        box.setSpacing(look.gap());
        Scroller page = look.mobile(box);
        page.spareTheWord();
        getChildren().add(page);
    }

    private void save() {
        Clinic before = desk.clinic();
        Map<ClinicValue, String> values = new EnumMap<>(ClinicValue.class);
        values.putAll(before.values());
        String text = typing.text().strip();
        if (text.isEmpty()) {
            values.remove(value);
        } else {
            values.put(value, text);
        }
        desk.change(new Clinic(values, before.kiosk(), before.lobby()), this::saved);
    }

    private void saved(List<String> refused) {
        if (getScene() == null) {
            // Whoever saved it has gone on.
            return;
        }
        if (refused.isEmpty()) {
            journey.back();
        } else {
            told.getStyleClass().add("problem");
            told.setText(String.join("\n", refused));
        }
    }
}
