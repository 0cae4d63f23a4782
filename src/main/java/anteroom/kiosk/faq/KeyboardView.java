package anteroom.kiosk.faq;

import anteroom.kiosk.ui.Icons;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Key;
import anteroom.kiosk.ui.Scale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A keyboard within the picture, since the system's own would open behind the kiosk or lead out of it. Three rows, so
 * that three answers stand above it on the smallest screen. A key acts once a press: nothing repeats.
 */
final class KeyboardView extends VBox {
    private static final double KEY_HEIGHT = 11;

    private static final double TALL_KEY_HEIGHT = 13;

    /** How much wider than a key the space may become, where the last row leaves room. */
    private static final double WIDEST_SPACE = 3.2;

    private final QuestionsModel model;
    private final Scale scale;

    KeyboardView(QuestionsModel model, InterfaceText words, Scale scale) {
        this.model = model;
        this.scale = scale;
        getStyleClass().add("keyboard");
        // Told as one thing; each key says its letter when it gets the focus.
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(words.of("ask.keyboard"));
        setSpacing(Key.gap(scale));
        for (String row : words.of("ask.keys").split(" ")) {
            HBox keys = new HBox();
            row.codePoints()
                    .mapToObj(Character::toString)
                    .forEach(letter -> keys.getChildren().add(sized(Key.of(letter, () -> model.type(letter)), 1)));
            getChildren().add(keys);
        }
        HBox last = (HBox) getChildren().get(getChildren().size() - 1);
        Key space = Key.ofWord(words.of("ask.space"), Icons.SPACE, () -> model.type(" "), "space");
        HBox.setHgrow(sized(space, 2), Priority.ALWAYS);
        Key delete = sized(Key.of(words.of("ask.delete"), Icons.DELETE, model::deleteLast, "delete"), 1);
        space.setMaxWidth(delete.getPrefWidth() * WIDEST_SPACE);
        last.getChildren().addAll(space, delete);
        getChildren().forEach(row -> {
            ((HBox) row).setSpacing(Key.gap(scale));
            ((HBox) row).setAlignment(Pos.CENTER);
        });
    }

    private Key sized(Key key, int keys) {
        return key.sized(keys, scale.portrait() ? TALL_KEY_HEIGHT : KEY_HEIGHT, scale, 0);
    }
}
