package anteroom.faq;

import anteroom.ui.Icons;
import anteroom.ui.Scale;
import anteroom.ui.Styles;
import anteroom.ui.TapButton;
import anteroom.ui.Words;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/**
 * A keyboard within the picture, since the system's own would open behind the kiosk or lead out of it. Three rows, so
 * that three answers stand above it on the smallest screen. A key acts once a press: nothing repeats.
 */
final class KeyboardView extends VBox {
    /** Less between keys of a standing screen: ten keys of 11 mm leave no more (1 to 3 mm: Colle and Hiszem 2004). */
    private static final double NARROW_GAP = 1.4;

    private static final double KEY_HEIGHT = 11;
    /** From the top of the tallest letter to the foot of the lowest, with air, in em: a key must hold both. */
    private static final double LETTER = 1.04;

    private static final double TALL_KEY_HEIGHT = 13;

    private final QuestionsModel model;
    private final double keyWidth;
    private final double keyHeight;
    private final double gap;

    KeyboardView(QuestionsModel model, Words words, Scale scale) {
        this.model = model;
        this.gap = scale.px(scale.portrait() ? NARROW_GAP : Scale.GAP);
        double room = scale.width() - 2 * scale.px(Scale.BEZEL);
        this.keyWidth = Math.floor(Math.min((room - 9 * gap) / 10, scale.px(20)));
        double letterHeight = scale.body() * LETTER;
        this.keyHeight = Math.max(letterHeight, scale.px(scale.portrait() ? TALL_KEY_HEIGHT : KEY_HEIGHT));
        getStyleClass().add("keyboard");
        // Told as one thing; each key says its letter when it gets the focus.
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(words.of("ask.keyboard"));
        setSpacing(gap);
        for (String row : words.of("ask.keys").split(" ")) {
            HBox keys = new HBox();
            row.codePoints()
                    .mapToObj(Character::toString)
                    .forEach(letter -> keys.getChildren().add(letterKey(letter)));
            getChildren().add(keys);
        }
        HBox last = (HBox) getChildren().get(getChildren().size() - 1);
        // Between the keys of a narrow screen a large word has no room, and a sign has.
        Node bar = scale.portrait() && scale.scarce() ? Icons.SPACE.node() : sign(words.of("ask.space"));
        TapButton space = sized(TapButton.ofIcon(words.of("ask.space"), bar, () -> model.type(" "), "key", "space"), 2);
        HBox.setHgrow(space, Priority.ALWAYS);
        space.setMaxWidth(keyWidth * 3.2);
        TapButton delete = sized(
                TapButton.ofIcon(words.of("ask.delete"), Icons.DELETE.node(), model::deleteLast, "key", "delete"), 1);
        last.getChildren().add(space);
        last.getChildren().add(delete);
        getChildren().forEach(row -> {
            ((HBox) row).setSpacing(gap);
            ((HBox) row).setAlignment(Pos.CENTER);
        });
    }

    private TapButton letterKey(String letter) {
        return sized(TapButton.ofIcon(letter, sign(letter), () -> model.type(letter), "key"), 1);
    }

    /** A line of the font is higher than its letters, and a button's own text would be cut by a low key. */
    private static Text sign(String text) {
        Text sign = new Text(text);
        sign.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        sign.getStyleClass().add("letter");
        return sign;
    }

    private TapButton sized(TapButton key, int keys) {
        double width = keyWidth * keys + gap * (keys - 1);
        key.setMinSize(width, keyHeight);
        key.setPrefSize(width, keyHeight);
        key.setMaxHeight(keyHeight);
        key.getStyleClass().remove(Styles.OTHER);
        return key;
    }
}
