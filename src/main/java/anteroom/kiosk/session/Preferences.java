package anteroom.kiosk.session;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** How this patient likes the kiosk; nobody else inherits it. */
public final class Preferences {
    private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(TextSize.NORMAL);
    private final BooleanProperty highContrast = new SimpleBooleanProperty(false);
    private final BooleanProperty lessMovement = new SimpleBooleanProperty(false);
    private final BooleanProperty lowLayout = new SimpleBooleanProperty(false);

    private final StringProperty language = new SimpleStringProperty("");

    // Properties

    public ObjectProperty<TextSize> textSizeProperty() {
        return textSize;
    }

    public TextSize textSize() {
        return textSize.get();
    }

    public BooleanProperty highContrastProperty() {
        return highContrast;
    }

    public boolean highContrast() {
        return highContrast.get();
    }

    /** Whether pages and panels change at once instead of sliding and fading. */
    public BooleanProperty lessMovementProperty() {
        return lessMovement;
    }

    public boolean lessMovement() {
        return lessMovement.get();
    }

    /** Whether all that can be pressed stands in the lower half, for somebody who sits; only a tall screen heeds it. */
    public BooleanProperty lowLayoutProperty() {
        return lowLayout;
    }

    public boolean lowLayout() {
        return lowLayout.get();
    }

    /** The tag of the language that was chosen; empty for the clinic's own. */
    public StringProperty languageProperty() {
        return language;
    }

    // Commands

    public void reset() {
        reset(TextSize.NORMAL, false);
    }

    /** All as at first but for these two. */
    public void reset(TextSize text, boolean contrast) {
        textSize.set(text);
        highContrast.set(contrast);
        lessMovement.set(false);
        lowLayout.set(false);
        language.set("");
    }
}
