package anteroom.staff;

import anteroom.ui.Icons;
import anteroom.ui.Prose;
import anteroom.ui.Scale;
import anteroom.ui.Styles;
import anteroom.ui.TapButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Letters, digits and signs for the staff's texts. What is written stands in a plain label: there is nothing to paste into. */
final class TypingView {
    private static final double LEAST_KEY_HEIGHT = 9.5;
    private static final double KEY_GAP = 1.4;

    private final Typing typing;
    private final StaffLook look;
    private final List<TapButton> letters = new ArrayList<>();
    private final Region field;
    private final Region keys;
    private final double keyWidth;

    TypingView(Typing typing, String name, StaffLook look) {
        this.typing = typing;
        this.look = look;
        Scale scale = look.scale();
        this.keyWidth = Math.floor(
                Math.min((scale.width() - 2 * scale.px(Scale.BEZEL) - 9 * scale.px(KEY_GAP)) / 10, scale.px(20)));
        this.field = fieldNamed(name);
        this.keys = keyRows();
        typing.capitalsProperty().addListener((p, before, now) -> label());
        label();
    }

    Region field() {
        return field;
    }

    Region keys() {
        return keys;
    }

    private Region fieldNamed(String name) {
        Prose shown = new Prose("", "typed");
        shown.textProperty().bind(typing.textProperty().concat("\u258F"));
        StackPane frame = new StackPane(shown);
        frame.setAlignment(Pos.CENTER_LEFT);
        frame.getStyleClass().add("typing");
        frame.setAccessibleText(name);
        return frame;
    }

    private Region keyRows() {
        VBox lettersPage = page("typing.letters");
        VBox signsPage = page("typing.signs");
        lettersPage.visibleProperty().bind(typing.signsProperty().not());
        signsPage.visibleProperty().bind(typing.signsProperty());
        TapButton turn = new TapButton("", typing::turn, "key", "turn");
        turn.textProperty()
                .bind(Bindings.when(typing.signsProperty())
                        .then(look.of("typing.to-letters"))
                        .otherwise(look.of("typing.to-signs")));
        HBox last = row(List.of(
                sized(turn, 2),
                sized(new TapButton(look.of("typing.shift"), typing::shift, "key"), 2),
                sized(new TapButton(look.of("typing.space"), () -> typing.type(" "), "key", "space"), 3),
                sized(
                        TapButton.ofIcon(
                                look.of("typing.delete"), Icons.DELETE.node(), typing::deleteLast, "key", "delete"),
                        1),
                sized(new TapButton(look.of("typing.clear"), typing::clear, "key"), 2)));
        VBox rows = new VBox(look.scale().px(KEY_GAP), new StackPane(lettersPage, signsPage), last);
        rows.getStyleClass().add("keyboard");
        rows.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            String typed = event.getCharacter();
            if (!typed.isEmpty() && !Character.isISOControl(typed.charAt(0))) {
                typing.type(typed);
            }
        });
        return rows;
    }

    /** Rows of keys, one a word. */
    private VBox page(String key) {
        VBox page = new VBox(look.scale().px(KEY_GAP));
        for (String row : look.of(key).split(" ")) {
            page.getChildren()
                    .add(row(row.codePoints()
                            .mapToObj(Character::toString)
                            .map(this::letter)
                            .toList()));
        }
        return page;
    }

    private HBox row(List<TapButton> keys) {
        HBox row = new HBox(look.scale().px(KEY_GAP));
        row.getChildren().addAll(keys);
        row.setAlignment(Pos.CENTER);
        return row;
    }

    private TapButton letter(String letter) {
        TapButton key = sized(new TapButton(letter, () -> typing.type(letter), "key"), 1);
        key.setWrapText(false);
        letters.add(key);
        return key;
    }

    private void label() {
        boolean capitals = typing.capitalsProperty().get();
        letters.forEach(key -> key.setText(
                capitals
                        ? key.getText().toUpperCase(Locale.ROOT)
                        : key.getText().toLowerCase(Locale.ROOT)));
    }

    private TapButton sized(TapButton key, int widths) {
        double height = Math.max(look.scale().body() * 1.22, look.scale().px(LEAST_KEY_HEIGHT));
        double width = keyWidth * widths + look.scale().px(KEY_GAP) * (widths - 1);
        key.setMinSize(width, height);
        key.setPrefSize(width, height);
        key.setMaxHeight(height);
        key.getStyleClass().remove(Styles.OTHER);
        return key;
    }
}
