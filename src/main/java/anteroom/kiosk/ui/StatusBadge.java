package anteroom.kiosk.ui;

import java.util.List;
import javafx.scene.control.Label;

/**
 * What every screen says of its wording.
 *
 * @param forms the same in fewer and fewer words, the fullest first
 * @param draft whether nobody has signed the wording
 */
public record StatusBadge(List<String> forms, boolean draft) {
    public StatusBadge {
        forms = List.copyOf(forms);
    }

    /** @param draft whether nobody has signed the wording */
    public static StatusBadge of(boolean draft, InterfaceText words) {
        return new StatusBadge(
                draft
                        ? List.of(
                                words.of("shell.draft"),
                                words.of("shell.draft.short"),
                                words.of("shell.draft.shortest"))
                        : List.of(words.of("shell.checked"), words.of("shell.checked.short")),
                draft);
    }

    /** The least that is said of it, as a label. */
    public Label label() {
        Label label = new Label(forms.get(forms.size() - 1));
        label.setAccessibleText(forms.get(0));
        label.getStyleClass().addAll(Styles.SMALL, style());
        return label;
    }

    String style() {
        return draft ? Styles.DRAFT : Styles.CHECKED;
    }
}
