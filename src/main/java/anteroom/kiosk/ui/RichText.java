package anteroom.kiosk.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.IndexRange;
import javafx.scene.shape.Path;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

/**
 * Words that run on, some of which can be pressed. A pressable word is text like the others, so that lines break as if
 * it were, with a link behind it that is as large as the word.
 *
 * <p>Where JavaFX 21 mirrors a flow it keeps lines that begin where they would begin at another width. So words that run
 * from the right are not mirrored: they find their order by themselves, and stand at the right.
 */
public final class RichText extends TextFlow {
    private static final PseudoClass KEYS = PseudoClass.getPseudoClass("keys");

    private final Map<Hyperlink, Text> links = new LinkedHashMap<>();
    /** What lies behind the words that are marked. */
    private final Path mark = new Path();

    /** What lies behind the words that stand out. */
    private final Path tint = new Path();

    private final List<IndexRange> tinted = new ArrayList<>();

    private int markedFrom;
    private int markedTo;

    public RichText() {
        mark.getStyleClass().add("mark");
        tint.getStyleClass().add("tint");
        List.of(mark, tint).forEach(path -> {
            path.setManaged(false);
            path.setMouseTransparent(true);
            path.setStroke(null);
        });
        getChildren().addListener((ListChangeListener<Node>) change -> orient());
    }

    private void orient() {
        boolean fromTheRight =
                getChildren().stream().anyMatch(node -> node instanceof Text text && RightToLeft.runs(text.getText()));
        setNodeOrientation(fromTheRight ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.INHERIT);
        setTextAlignment(fromTheRight ? TextAlignment.RIGHT : TextAlignment.LEFT);
    }

    /** Adds words in a font that is known before any stylesheet is at work. */
    public void add(String words, Font font, String... styles) {
        Text text = text(words, font);
        text.getStyleClass().addAll(styles);
        getChildren().add(text);
    }

    /** Adds a word that can be pressed. */
    public void addLink(String word, Font font, String name, Runnable act) {
        Text text = text(word, font);
        text.setUnderline(true);
        text.setMouseTransparent(true);
        Hyperlink link = new Hyperlink();
        link.setManaged(false);
        link.setAccessibleText(name);
        link.setOnAction(event -> act.run());
        link.getPseudoClassStates().addListener((SetChangeListener<PseudoClass>) change ->
                text.pseudoClassStateChanged(KEYS, link.getPseudoClassStates().contains(KEYS)));
        links.put(link, text);
        getChildren().add(0, link);
        getChildren().add(text);
    }

    private static Text text(String words, Font font) {
        Text text = RightToLeft.text(words);
        text.setFont(font);
        return text;
    }

    /** All of its words. */
    public String words() {
        return getChildren().stream()
                .map(child -> child instanceof Text text ? text.getText() : "")
                .collect(Collectors.joining());
    }

    /** Marks a stretch of its words and no other; an empty one marks nothing. */
    public void mark(int from, int to) {
        markedFrom = from;
        markedTo = to;
        getChildren().remove(mark);
        if (from < to) {
            getChildren().add(0, mark);
        }
        requestLayout();
    }

    /** Has a stretch of its words stand out by what lies behind it; lines break as if it did not. */
    public void tint(int from, int to) {
        if (tinted.isEmpty()) {
            getChildren().add(0, tint);
        }
        tinted.add(new IndexRange(from, to));
        requestLayout();
    }

    /** The words that stand out. */
    public List<String> tinted() {
        return tinted.stream()
                .map(range -> words().substring(range.getStart(), range.getEnd()))
                .toList();
    }

    /** The words that are marked. */
    public String marked() {
        return words().substring(markedFrom, markedTo);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        mark.getElements().setAll(rangeShape(markedFrom, markedTo));
        tint.getElements()
                .setAll(tinted.stream()
                        .flatMap(range -> Stream.of(rangeShape(range.getStart(), range.getEnd())))
                        .toList());
        links.forEach((link, text) -> {
            Bounds word = text.getBoundsInParent();
            link.resizeRelocate(word.getMinX(), word.getMinY(), word.getWidth(), word.getHeight());
        });
    }

    /** What its lines need on top of their measured height once they are in a scene. */
    public double slack(double width) {
        return getChildren().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .findFirst()
                .map(text -> Measure.slack(text.getText(), text.getFont(), prefHeight(width)))
                .orElse(0.0);
    }

    /** The stylesheets need not know that it is not the toolkit's own. */
    @Override
    public String getTypeSelector() {
        return TextFlow.class.getSimpleName();
    }
}
