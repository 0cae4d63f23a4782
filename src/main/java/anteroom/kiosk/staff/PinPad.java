package anteroom.kiosk.staff;

import anteroom.kiosk.ui.Icons;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.ScreenAnnouncement;
import anteroom.kiosk.ui.Scroller;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.WrappedLabel;
import anteroom.kiosk.ui.WrappingRows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Ten digits, a mark for each that was pressed, and one button that hands them over. */
final class PinPad extends StackPane {
    private static final int ACROSS = 3;

    /** The least width of a digit, in mm. */
    private static final double WIDTH = 21;

    /** The width of the word on the button that hands the digits over, in em. */
    private static final double WORD = 2.6;

    private final PinDigits digits = new PinDigits();
    private final WrappedLabel marks = new WrappedLabel("", Styles.TITLE, "marks");
    private final WrappingRows pad;

    /**
     * @param prompt what the digits are for
     * @param shuffled whether the digits stand in another order each time
     * @param done told the digits, which it must wipe
     */
    PinPad(WrappedLabel prompt, boolean shuffled, InterfaceText words, Scale scale, Consumer<char[]> done) {
        getStyleClass().add("pad-view");
        // Columns of unequal width are rounded, and may lose a part of a pixel.
        double gap = scale.px(Scale.GAP) + 1;
        List<Node> keys = new ArrayList<>();
        for (char digit : order(shuffled)) {
            keys.add(new TapButton(String.valueOf(digit), () -> digits.press(digit), Styles.OTHER, "digit").typedOn());
        }
        TapButton delete = TapButton.ofIcon(
                        words.of("pad.delete"), Icons.DELETE.node(), digits::deleteLast, Styles.OTHER, Styles.QUIET)
                .typedOn();
        TapButton enter = new TapButton(
                words.of("pad.enter"), () -> done.accept(digits.take()), Styles.OTHER, Styles.PRIMARY, "enter");
        // The last digit stands in the middle of the row below.
        keys.add(keys.size() - 1, delete);
        keys.add(enter);
        pad = new WrappingRows(ACROSS, true, gap, keys);
        pad.setPrefWidth(ACROSS * Math.max(scale.px(WIDTH), scale.body() * WORD) + (ACROSS - 1) * gap);
        pad.setMaxWidth(Region.USE_PREF_SIZE);
        enter.disableProperty().bind(digits.countProperty().lessThan(PinHash.SHORTEST));

        digits.countProperty().subscribe(count -> mark(count.intValue()));
        ScreenAnnouncement.keepSecret(pad);
        ScreenAnnouncement.keepSecret(marks);
        VBox told = new VBox(prompt, marks);
        told.setAlignment(Pos.CENTER);
        told.setSpacing(gap);
        // Large words have no room beside the pad.
        Region box = scale.portrait() || scale.scarce() ? new VBox(told, pad) : new HBox(told, pad);
        arrange(box, gap);
        getChildren().add(new Scroller(box, words));
        setAlignment(Pos.CENTER);
        addEventHandler(KeyEvent.KEY_TYPED, this::type);
        sceneProperty().addListener((p, before, scene) -> {
            if (scene == null) {
                digits.clear();
            }
        });
    }

    /** While it must wait, or is not sure yet, it takes no digits. */
    void setBlocked(boolean blocked) {
        pad.setDisable(blocked);
    }

    private void type(KeyEvent event) {
        String typed = event.getCharacter();
        if (!pad.isDisabled() && typed.length() == 1 && typed.charAt(0) >= '0' && typed.charAt(0) <= '9') {
            digits.press(typed.charAt(0));
        }
    }

    private void mark(int count) {
        marks.setText("\u25CF ".repeat(count) + "\u25CB ".repeat(Math.max(0, PinHash.SHORTEST - count)));
    }

    private static void arrange(Region box, double gap) {
        if (box instanceof HBox row) {
            row.setAlignment(Pos.CENTER);
            row.setSpacing(gap * 4);
        } else if (box instanceof VBox column) {
            column.setAlignment(Pos.CENTER);
            column.setSpacing(gap * 2);
        }
    }

    private static List<Character> order(boolean shuffled) {
        List<Character> order = new ArrayList<>(List.of('1', '2', '3', '4', '5', '6', '7', '8', '9', '0'));
        if (shuffled) {
            Collections.shuffle(order, new java.security.SecureRandom());
        }
        return order;
    }
}
