package anteroom.kiosk.staff;

import anteroom.content.json.Limits;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A text that is written with the keys in the picture: what stands in it, and which keys are shown. */
final class TextEditor {
    private final StringProperty text;
    private final BooleanProperty capitals = new SimpleBooleanProperty();
    private final BooleanProperty signs = new SimpleBooleanProperty();

    /** @param signs whether digits and signs are shown first, and not letters */
    TextEditor(String text, boolean signs) {
        this.text = new SimpleStringProperty(text);
        this.capitals.set(text.isEmpty());
        this.signs.set(signs);
    }

    // Properties

    StringProperty textProperty() {
        return text;
    }

    String text() {
        return text.get();
    }

    BooleanProperty capitalsProperty() {
        return capitals;
    }

    /** Whether digits and signs are shown instead of letters. */
    BooleanProperty signsProperty() {
        return signs;
    }

    // Commands

    void type(String letter) {
        if (text().length() < Limits.CLINIC_VALUE) {
            text.set(text() + (capitals.get() ? letter.toUpperCase(java.util.Locale.ROOT) : letter));
            capitals.set(false);
        }
    }

    void shift() {
        capitals.set(!capitals.get());
    }

    void turn() {
        signs.set(!signs.get());
    }

    void deleteLast() {
        if (!text().isEmpty()) {
            text.set(text().substring(0, text().offsetByCodePoints(text().length(), -1)));
        }
    }

    void clear() {
        text.set("");
        capitals.set(true);
    }
}
