package anteroom.kiosk.staff;

import anteroom.content.Clinic;
import anteroom.content.ClinicValue;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Languages.Language;
import anteroom.kiosk.ui.Scroller;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.WrappedLabel;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One value of the clinic's, and a keyboard to write it with. It passes the same checks as in the file. */
final class ValueView extends StackPane {
    private final ClinicValue value;
    private final String translation;
    private final TextEditor typing;

    /** @param translation in whose language it is worded and written; empty for that of the pack's original */
    ValueView(
            StaffActions actions,
            ClinicValue value,
            Optional<Language> translation,
            NavigationHistory navigation,
            StaffControls controls) {
        this.value = value;
        this.translation = translation.map(Language::tag).orElse("");
        boolean number = value.example().chars().allMatch(c -> c < 'A');
        this.typing = new TextEditor(actions.clinic().valuesIn(this.translation).getOrDefault(value, ""), number);
        String label = controls.of("staff.value." + value.key());
        String name =
                translation.map(language -> language.name() + ". " + label).orElse(label);
        InterfaceText letters = translation.map(Language::words).orElse(controls.words());
        TextEditorView view = new TextEditorView(typing, name, letters, controls);
        String example = value.example(translation.map(Language::tag).orElse(actions.original()));
        WrappedLabel message =
                new WrappedLabel(name + ". " + controls.of("staff.value.example", example), Styles.SMALL);
        ClinicEdit edit = new ClinicEdit(actions, navigation, message, this::changed);
        TapButton save = controls.button("staff.save", edit::save, Styles.PRIMARY);
        HBox row = new HBox(controls.gap(), view.field(), save);
        row.setAlignment(Pos.CENTER);
        HBox.setHgrow(view.field(), Priority.ALWAYS);
        VBox box = new VBox(message, row, view.keys());
        box.setSpacing(controls.gap());
        Scroller page = controls.scrollable(box);
        page.spareTheWord();
        getChildren().add(page);
    }

    private Clinic changed(Clinic before) {
        Map<ClinicValue, String> values = new EnumMap<>(ClinicValue.class);
        values.putAll(before.valuesIn(translation));
        String text = typing.text().strip();
        if (text.isEmpty()) {
            values.remove(value);
        } else {
            values.put(value, text);
        }
        return before.with(translation, values);
    }
}
