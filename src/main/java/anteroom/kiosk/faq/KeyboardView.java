package anteroom.kiosk.faq;

import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.Icons;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.KeyButton;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/**
 * A keyboard within the picture, since the system's own would open behind the kiosk or lead out of it. Three rows, so
 * that three answers stand above it on the smallest screen. The keys have gaps for the eye alone: a touch between two keys
 * is one of them. A key acts once a press: nothing repeats.
 */
final class KeyboardView extends Region {
    /** From a row of keys to the next, in mm of the smallest screen; the same for all sizes of words. */
    private static final double ROW = 11.5;

    /** What is seen between two keys of a row, and between two rows. */
    private static final double COLUMN_GAP = 2;

    private static final double ROW_GAP = 0.7;

    private static final int COLUMNS = 10;

    private final List<List<KeyButton>> rows = new ArrayList<>();
    private final KeyButton delete;
    private final FrameLayout frame;
    private final int columns;

    KeyboardView(QuestionsModel model, InterfaceText words, FrameLayout frame) {
        this.frame = frame;
        getStyleClass().add("keyboard");
        // Told as one thing; each key says its letter when it gets the focus.
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(words.of("ask.keyboard"));
        for (String row : words.of("ask.keys").split(" ")) {
            rows.add(row.codePoints()
                    .mapToObj(Character::toString)
                    .map(letter -> KeyButton.of(letter, () -> model.type(letter)))
                    .toList());
        }
        columns = Math.max(COLUMNS, rows.stream().mapToInt(List::size).max().orElse(0));
        delete = KeyButton.ofWord(words.of("ask.delete"), Icons.DELETE, model::deleteLast, "delete");
        rows.forEach(row -> getChildren().addAll(row));
        getChildren().add(delete);
        getChildren().forEach(key -> ((KeyButton) key).leavesFocus());
        double column = (frame.width() - 2 * frame.edge()) / columns;
        double left = columns - rows.get(rows.size() - 1).size() - offset(rows.size() - 1);
        delete.fit(left * column - 2 * frame.gap(), frame.scale());
    }

    /** The columns that a row is moved to the right. The last begins where the one above it does, and ends with Delete. */
    private double offset(int row) {
        int size = rows.get(row).size();
        return row > 0 && row == rows.size() - 1
                ? Math.max(0, Math.min(offset(row - 1), columns - size - 1))
                : (columns - size) / 2.0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows.size() * frame.unit(ROW) - 2 * rowGap();
    }

    /** Half of what is seen between two rows, in px. */
    private double rowGap() {
        return Math.floor(frame.unit(ROW_GAP) / 2);
    }

    @Override
    protected void layoutChildren() {
        for (int r = 0; r < rows.size(); r++) {
            List<KeyButton> row = rows.get(r);
            for (int i = 0; i < row.size(); i++) {
                place(row.get(i), offset(r) + i, offset(r) + i + 1, r);
            }
        }
        int last = rows.size() - 1;
        place(delete, offset(last) + rows.get(last).size(), columns, last);
    }

    /** Halfway to its neighbours, but not beyond the edges of the whole. */
    private void place(KeyButton key, double from, double to, int row) {
        double aside = Math.floor(frame.unit(COLUMN_GAP) / 2);
        double above = rowGap();
        double column = (getWidth() + 2 * aside) / columns;
        double left = Math.max(0, Math.round(from * column) - aside);
        double right = Math.min(getWidth(), Math.round(to * column) - aside);
        double top = Math.max(0, row * frame.unit(ROW) - above);
        double bottom = Math.min(getHeight(), (row + 1) * frame.unit(ROW) - above);
        key.join(
                new Rectangle2D(left, top, right - left, bottom - top),
                new Insets(
                        top == 0 ? 0 : above,
                        right == getWidth() ? 0 : aside,
                        bottom == getHeight() ? 0 : above,
                        left == 0 ? 0 : aside));
    }
}
