package anteroom.kiosk.ui;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.jspecify.annotations.Nullable;

/** A key of a keyboard in the picture: as high as its letters need, and of the width that its row has room for. */
public final class KeyButton extends TapButton {
    /** Between keys of a standing screen: ten keys of 11 mm leave no more (1 to 3 mm: Colle and Hiszem 2004). */
    private static final double NARROW_GAP = 1.4;

    /** From the top of the tallest letter to the foot of the lowest, with air, in em. */
    private static final double LETTER = 1.08;

    private static final double WIDEST = 20;

    /** The style of keys between which nothing is left untouched. */
    public static final String JOINED = "joined";

    private final Optional<Icons> otherwise;
    private @Nullable StackPane face;

    private KeyButton(String name, Optional<Icons> otherwise, Node sign, Runnable action, String... styles) {
        super("", action, styles);
        this.otherwise = otherwise;
        typedOn();
        getStyleClass().add("key");
        setGraphic(sign);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(name);
    }

    /** A key with letters on it. */
    public static KeyButton of(String letters, Runnable action, String... styles) {
        return new KeyButton(letters, Optional.empty(), sign(letters), action, styles);
    }

    /** A key with a picture on it. */
    public static KeyButton of(String name, Icons picture, Runnable action, String... styles) {
        return new KeyButton(name, Optional.empty(), picture.node(), action, styles);
    }

    /** A key with a word on it, or with a picture where the word has no room. */
    public static KeyButton ofWord(String word, Icons otherwise, Runnable action, String... styles) {
        return new KeyButton(word, Optional.of(otherwise), sign(word), action, styles);
    }

    private void show(Node sign) {
        if (face == null) {
            setGraphic(sign);
        } else {
            face.getChildren().setAll(sign);
        }
    }

    /** Writes something else on it. */
    public void write(String letters) {
        show(sign(letters));
        setAccessibleText(letters);
    }

    /** Between two keys, in px. */
    public static double gap(Scale scale) {
        return scale.px(scale.portrait() ? NARROW_GAP : Scale.GAP);
    }

    /**
     * Makes it as wide as some keys of a row of ten.
     *
     * @param least the least height, in mm
     * @param beside what stands beside the row, in px
     */
    public KeyButton sized(int keys, double least, Scale scale, double beside) {
        double gap = gap(scale);
        double room = scale.width() - 2 * scale.unit(Scale.BEZEL) - beside;
        double one = Math.floor(Math.min((room - 9 * gap) / 10, scale.px(WIDEST)));
        double width = one * keys + gap * (keys - 1);
        double height = Math.max(Math.ceil(scale.body() * LETTER), scale.px(least));
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxHeight(height);
        fit(width, scale);
        return this;
    }

    /** Shows the picture instead of the word where that is wider, in px. */
    public void fit(double width, Scale scale) {
        otherwise
                .filter(icon -> Measure.longestWord(getAccessibleText(), Fonts.ofButtons(scale)) > width)
                .ifPresent(icon -> show(icon.node()));
    }

    /**
     * Puts it where it touches its neighbours, and has it look as if it did not: some of it is not seen, but can be touched.
     *
     * @param place all of it, in px
     * @param unseen at each side
     */
    public void join(Rectangle2D place, Insets unseen) {
        if (face == null) {
            face = new StackPane(getGraphic());
            face.getStyleClass().add("face");
            face.setMouseTransparent(true);
            // A line of the font is higher than its letters, and must not make the key so.
            face.setMinSize(0, 0);
            getStyleClass().add(JOINED);
            setGraphic(face);
        }
        face.setPrefSize(
                place.getWidth() - unseen.getLeft() - unseen.getRight(),
                place.getHeight() - unseen.getTop() - unseen.getBottom());
        setPadding(unseen);
        resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
    }

    /** A line of the font is higher than its letters, and a button's own text would be cut by a low key. */
    private static Text sign(String letters) {
        Text sign = new Text(letters);
        sign.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        sign.getStyleClass().add("letter");
        return sign;
    }
}
