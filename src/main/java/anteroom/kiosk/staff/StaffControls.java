package anteroom.kiosk.staff;

import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.Scroller;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.WrappedLabel;
import anteroom.kiosk.ui.WrappingRows;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the staff's pages are made of; a key is that of the words on it. */
record StaffControls(InterfaceText words, Scale scale) {

    String of(String key, Object... values) {
        return words.of(key, values);
    }

    double gap() {
        return scale.px(Scale.GAP);
    }

    /** A page with its heading; what is taller than the screen can be moved. */
    Region page(String key, Node... parts) {
        VBox box = new VBox(new WrappedLabel(of(key), Styles.HEADING));
        box.getChildren().addAll(parts);
        box.setSpacing(gap());
        box.getStyleClass().add("staff-page");
        return scrollable(box);
    }

    /** Has what may be taller than the screen moved by buttons. */
    Scroller scrollable(Region box) {
        Scroller scroller = new Scroller(box, words);
        scroller.getStyleClass().add("staff");
        return scroller;
    }

    TapButton button(String key, Runnable action, String... styles) {
        return named(of(key), action, styles);
    }

    /** A button whose words are put together. */
    TapButton named(String text, Runnable action, String... styles) {
        TapButton button = new TapButton(text, action, styles);
        button.getStyleClass().add(Styles.OTHER);
        return button;
    }

    /** The button that does something, and the one that goes back without. */
    Region decision(String key, Runnable act, NavigationHistory navigation) {
        return rows(2, List.of(button(key, act, Styles.PRIMARY), button("staff.no", navigation::back)));
    }

    WrappingRows rows(int most, List<? extends Node> children) {
        return new WrappingRows(most, true, gap(), children);
    }

    /** A name, and what can be done about it: beside it where there is room, otherwise below. */
    Region line(String key, Node control) {
        WrappingRows line = new WrappingRows(2, false, gap(), List.of(new WrappedLabel(of(key)), control));
        line.getStyleClass().add("line");
        return line;
    }

    /** Something with a few choices, one of which always stands. */
    Region choice(List<String> names, int chosen, IntConsumer choose) {
        List<ToggleButton> segments = names.stream().map(this::segment).toList();
        for (int i = 0; i < segments.size(); i++) {
            int index = i;
            segments.get(i).setSelected(i == chosen);
            segments.get(i).setOnAction(event -> {
                // Pressing the chosen one again must not leave none.
                segments.forEach(one -> one.setSelected(one == segments.get(index)));
                choose.accept(index);
            });
        }
        return new WrappingRows(names.size(), false, gap(), segments);
    }

    Region onOff(boolean on, Consumer<Boolean> choose) {
        List<String> names = List.of(of("staff.on"), of("staff.off"));
        return choice(names, on ? 0 : 1, index -> choose.accept(index == 0));
    }

    ToggleButton segment(String name) {
        ToggleButton toggle = new ToggleButton(name) {
            @Override
            protected double computePrefWidth(double height) {
                // Rows give whole pixels, and half a one less would end the word in dots.
                return Math.max(scale.px(Scale.OTHER), Math.ceil(super.computePrefWidth(height)) + 1);
            }
        };
        toggle.setMnemonicParsing(false);
        toggle.setMinHeight(scale.px(Scale.OTHER));
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        return toggle;
    }
}
