package anteroom.kiosk.ui;

import javafx.collections.ListChangeListener;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

/**
 * Words that run on, with links between them. Where JavaFX 21 mirrors a flow it keeps lines that begin where they would
 * begin at another width, and sets those with a link beside their place. So words that run from the right are not
 * mirrored: they find their order by themselves, and stand at the right.
 */
public final class RichText extends TextFlow {
    public RichText() {
        getChildren().addListener((ListChangeListener<Node>) change -> orient());
    }

    private void orient() {
        boolean fromTheRight =
                getChildren().stream().anyMatch(node -> node instanceof Text text && RightToLeft.runs(text.getText()));
        setNodeOrientation(fromTheRight ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.INHERIT);
        setTextAlignment(fromTheRight ? TextAlignment.RIGHT : TextAlignment.LEFT);
    }

    /** The width of its longest word. */
    public double longestWord() {
        return getChildren().stream()
                .mapToDouble(node -> node instanceof Text text
                        ? Measure.longestWord(text.getText(), text.getFont())
                        : node instanceof Hyperlink link ? Measure.longestWord(link.getText(), link.getFont()) : 0)
                .max()
                .orElse(0);
    }

    /** The stylesheets need not know that it is not the toolkit's own. */
    @Override
    public String getTypeSelector() {
        return TextFlow.class.getSimpleName();
    }
}
