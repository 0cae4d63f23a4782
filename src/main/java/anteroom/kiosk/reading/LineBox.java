package anteroom.kiosk.reading;

import anteroom.kiosk.ui.RichText;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Lines of words and what stands between them, as wide as their longest word if they can be. Where they cannot, the word
 * is broken: to ask it of each line itself would cut all its words off at the edge.
 */
final class LineBox extends VBox {
    @Override
    protected double computeMinWidth(double height) {
        double widest = getManagedChildren().stream()
                .mapToDouble(LineBox::longestWord)
                .max()
                .orElse(0);
        return Math.max(super.computeMinWidth(height), snappedLeftInset() + widest + snappedRightInset());
    }

    private static double longestWord(Node node) {
        if (node instanceof RichText flow) {
            return flow.longestWord();
        }
        // An item of a list: its dot, and its line.
        return node instanceof HBox item
                ? item.minWidth(-1)
                        + item.getChildren().stream()
                                .mapToDouble(LineBox::longestWord)
                                .sum()
                : 0;
    }
}
