package anteroom.kiosk.ui;

import anteroom.kiosk.session.Preferences;
import anteroom.kiosk.session.TextSize;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.Scene;

/** Dresses a scene: the stylesheets, the sizes of this screen, and what the patient likes. */
public final class SceneTheme {
    private static final List<String> SHEETS =
            List.of("tokens", "base", "shell", "attract", "home", "deck", "reading", "faq", "help", "visit", "staff");

    private final double diagonal;
    private final boolean animated;
    private final Preferences preferences;
    private final Function<Scale, FrameLayout> framing;
    private final ReadOnlyObjectWrapper<Scale> scale = new ReadOnlyObjectWrapper<>();
    private Scale whole;
    private FrameLayout frame;
    private FrameLayout roomiest;

    /**
     * @param diagonal of the screen, in inches
     * @param animated whether anything moves at all; a picture for a page must not catch a fade halfway
     * @param framing the places of the shared controls on a screen
     */
    public SceneTheme(
            double diagonal,
            boolean animated,
            Preferences preferences,
            Function<Scale, FrameLayout> framing,
            double width,
            double height) {
        this.diagonal = diagonal;
        this.animated = animated;
        this.preferences = preferences;
        this.framing = framing;
        fit(width, height);
    }

    /** Makes the fonts and the look of controls known to the toolkit; to be called before the first control is made. */
    public static void install() {
        Application.setUserAgentStylesheet(sheet("controls"));
        Fonts.load();
    }

    /** The sizes in force, of the part of the screen that is used; changes with what the patient likes and the window. */
    public ReadOnlyObjectProperty<Scale> scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    public Scale scale() {
        return scale.get();
    }

    /** Where the shared controls stand, and the room that they leave. */
    public FrameLayout frame() {
        return frame;
    }

    /** The same at the largest text size, for what must not move with it. */
    public FrameLayout roomiest() {
        return roomiest;
    }

    /** Whether the screen is so tall that everything can stand in its lower half. */
    public boolean tall() {
        return whole.tall();
    }

    /** Whether everything does. */
    public boolean low() {
        return tall() && preferences.lowLayout();
    }

    /** The sizes of the whole screen, whatever part of it is used. */
    public Scale whole() {
        return whole;
    }

    /** Whether the patient wants nothing to move. */
    public boolean lessMovement() {
        return preferences.lessMovement();
    }

    public boolean moves() {
        return animated && !preferences.lessMovement();
    }

    /** Keeps the scene dressed from now on. */
    public void dress(Scene scene) {
        Runnable again = () -> {
            // A scene that is in no window, or in one without a screen, has no size for a moment.
            if (scene.getWidth() <= 0 || scene.getHeight() <= 0) {
                return;
            }
            fit(scene.getWidth(), scene.getHeight());
            wear(scene.getStylesheets(), sheets());
        };
        preferences.textSizeProperty().addListener((p, o, n) -> again.run());
        preferences.lowLayoutProperty().addListener((p, o, n) -> again.run());
        preferences.highContrastProperty().addListener((p, o, n) -> again.run());
        scene.widthProperty().addListener((p, o, n) -> again.run());
        scene.heightProperty().addListener((p, o, n) -> again.run());
        if (scene.getWidth() == whole.width() && scene.getHeight() == whole.height()) {
            wear(scene.getStylesheets(), sheets());
        } else {
            again.run();
        }
    }

    /** A sheet that is taken off and put on again is parsed again. */
    private static void wear(ObservableList<String> worn, List<String> wanted) {
        int last = wanted.size() - 1;
        if (worn.size() == wanted.size() && worn.subList(0, last).equals(wanted.subList(0, last))) {
            worn.set(last, wanted.get(last));
        } else {
            worn.setAll(wanted);
        }
    }

    /** The words on the shared controls are others, and need other room. */
    public void reframe() {
        fit(whole.width(), whole.height());
    }

    private void fit(double width, double height) {
        whole = new Scale(width, height, diagonal, preferences.textSize());
        Scale used = low() ? whole.lowerHalf() : whole;
        frame = framing.apply(used);
        roomiest = framing.apply(new Scale(used.width(), used.height(), used.diagonal(), TextSize.LARGEST));
        scale.set(used);
    }

    private List<String> sheets() {
        List<String> sheets = new ArrayList<>(SHEETS);
        if (preferences.highContrast()) {
            sheets.add("high-contrast");
        }
        sheets.replaceAll(SceneTheme::sheet);
        sheets.add(scale().stylesheet());
        return sheets;
    }

    private static String sheet(String name) {
        return SceneTheme.class.getResource("/anteroom/style/" + name + ".css").toExternalForm();
    }
}
