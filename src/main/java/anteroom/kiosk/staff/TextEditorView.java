package anteroom.kiosk.staff;

import anteroom.kiosk.ui.Icons;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.KeyButton;
import anteroom.kiosk.ui.WrappedLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Letters, digits and signs for the staff's texts. What is written stands in a plain label: there is nothing to paste into. */
final class TextEditorView {
    private static final double KEY_HEIGHT = 10;

    /** What the buttons take that move a page, in mm. */
    private static final double BESIDE = 26;

    private final TextEditor typing;
    private final InterfaceText layout;
    private final StaffControls controls;
    private final List<KeyButton> letters = new ArrayList<>();
    private final double gap;
    private final Region field;
    private final Region keys;

    /** @param letters of the language that is written */
    TextEditorView(TextEditor typing, String name, InterfaceText letters, StaffControls controls) {
        this.typing = typing;
        this.layout = letters;
        this.controls = controls;
        this.gap = KeyButton.gap(controls.scale());
        this.field = fieldNamed(name);
        this.keys = keyRows();
        typing.capitalsProperty().subscribe(this::label);
    }

    Region field() {
        return field;
    }

    Region keys() {
        return keys;
    }

    private Region fieldNamed(String name) {
        WrappedLabel shown = new WrappedLabel("", "typed");
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
        KeyButton turn = sized(KeyButton.of(controls.of("typing.to-signs"), typing::turn, "turn"), 2);
        typing.signsProperty()
                .subscribe(signs -> turn.write(controls.of(signs ? "typing.to-letters" : "typing.to-signs")));
        HBox last = row(List.of(
                turn,
                sized(KeyButton.ofWord(controls.of("typing.shift"), Icons.UP, typing::shift), 2),
                sized(KeyButton.ofWord(controls.of("typing.space"), Icons.SPACE, () -> typing.type(" "), "space"), 3),
                sized(KeyButton.of(controls.of("typing.delete"), Icons.DELETE, typing::deleteLast, "delete"), 1),
                sized(KeyButton.ofWord(controls.of("typing.clear"), Icons.CLOSE, typing::clear), 2)));
        VBox rows = new VBox(gap, new StackPane(lettersPage, signsPage), last);
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
        VBox page = new VBox(gap);
        for (String row : layout.of(key).split(" ")) {
            page.getChildren()
                    .add(row(row.codePoints()
                            .mapToObj(Character::toString)
                            .map(this::letter)
                            .toList()));
        }
        return page;
    }

    private HBox row(List<KeyButton> keys) {
        HBox row = new HBox(gap, keys.toArray(Node[]::new));
        row.setAlignment(Pos.CENTER);
        return row;
    }

    private KeyButton letter(String letter) {
        KeyButton key = sized(KeyButton.of(letter, () -> typing.type(letter)), 1);
        letters.add(key);
        return key;
    }

    private void label(boolean capitals) {
        letters.forEach(key -> {
            String letter = key.getAccessibleText();
            key.write(capitals ? letter.toUpperCase(Locale.ROOT) : letter.toLowerCase(Locale.ROOT));
        });
    }

    private KeyButton sized(KeyButton key, int keys) {
        // A page that is taller than a lying screen has buttons beside it.
        double beside = controls.scale().portrait() ? 0 : controls.scale().px(BESIDE);
        return key.sized(keys, KEY_HEIGHT, controls.scale(), beside);
    }
}
