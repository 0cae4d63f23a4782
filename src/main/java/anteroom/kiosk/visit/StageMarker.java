package anteroom.kiosk.visit;

import anteroom.content.VisitStage;
import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Measure;
import anteroom.kiosk.ui.PictureRenderer;
import anteroom.kiosk.ui.PictureView;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.WrappedLabel;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polygon;

/** A stage on the path: a milestone on the road, its picture beside that and behind the road, one word below it. */
final class StageMarker extends Region {
    /** The milestone's diameter, in em: a number stands in it. */
    private static final double STONE = 1.22;

    /** The road before a picture is drawn in so many pieces. */
    private static final int EDGE = 16;

    private final int index;
    private final String title;
    private final String said;
    private final Scale scale;
    private final PictureView picture;
    private final StackPane stone = new StackPane();
    private final WrappedLabel word;
    private DoubleUnaryOperator road = x -> 0;

    /** @param index from 0 */
    StageMarker(int index, VisitStage stage, PictureRenderer pictures, InterfaceText words, Scale scale) {
        this.index = index;
        this.title = stage.title();
        this.scale = scale;
        this.picture = new PictureView(pictures, stage.art(), stage.alt());
        this.said = words.find("visit.stop." + stage.id()).orElse(title);
        this.word = new WrappedLabel(said, "stop-word");
        stone.getStyleClass().add("milestone");
        stone.getChildren().add(new WrappedLabel(Integer.toString(index + 1)));
        getChildren().addAll(picture, stone, word);
    }

    /** The milestone's diameter, in px. */
    static double stone(Scale scale) {
        return Math.ceil(scale.body() * STONE);
    }

    /** What there is room for on a path. */
    enum Form {
        WHOLE,
        /** The number before the word, and no milestone. */
        NUMBERED,
        /** The same without the picture. */
        WORD_ONLY,
        /** On its milestone, with the word for listeners alone. */
        PICTURE_ONLY
    }

    /** The width that its word needs, in px. */
    double width(Form form) {
        return switch (form) {
            case WHOLE -> Measure.widthOfOneLine(said, Fonts.ofButtons(scale));
            case NUMBERED, WORD_ONLY -> Measure.widthOfOneLine(numbered(), Fonts.ofButtons(scale));
            case PICTURE_ONLY -> 0;
        };
    }

    void take(Form form) {
        picture.setVisible(form != Form.WORD_ONLY);
        stone.setVisible(form == Form.WHOLE || form == Form.PICTURE_ONLY);
        word.setVisible(form != Form.PICTURE_ONLY);
        word.setText(form == Form.WHOLE ? said : numbered());
    }

    private String numbered() {
        return (index + 1) + " " + said;
    }

    /** What is said of it to those who listen. */
    String name() {
        return (index + 1) + ". " + (said.equals(title) ? title : said + ". " + title);
    }

    /** @param line the middle of the road, from the top of the stop, by how far from its left, both in px */
    void standOn(DoubleUnaryOperator line) {
        road = line;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double side = stone(scale);
        double words = word.prefHeight(getWidth());
        // The stone stands on the road, and left of the picture.
        double beside = stone.isVisible() ? side : 0;
        double middle = road.applyAsDouble(getWidth() / 2);
        double high = Math.max(0, Math.min(middle, (getWidth() - beside) / PictureView.ASPECT));
        double wide = high * PictureView.ASPECT;
        double left = (getWidth() - beside - wide) / 2;
        double stoneTop = road.applyAsDouble(left + side / 2) - side / 2;
        stone.resizeRelocate(left, Math.min(stoneTop, getHeight() - side), side, side);
        double from = left + beside;
        double[] edge = IntStream.rangeClosed(0, EDGE)
                .mapToDouble(i -> road.applyAsDouble(from + wide * i / EDGE) - scale.unit(PathView.ROAD) / 2)
                .toArray();
        // Its foot is behind the road everywhere.
        double foot = Math.ceil(Arrays.stream(edge).max().orElseThrow()) + 1;
        picture.resizeRelocate(from, foot - high, wide, high);
        Polygon above = new Polygon(0, 0);
        for (int i = 0; i <= EDGE; i++) {
            above.getPoints().addAll(wide * i / EDGE, edge[i] - foot + high);
        }
        above.getPoints().addAll(wide, 0.0);
        picture.setClip(above);
        word.resizeRelocate(0, getHeight() - words, getWidth(), words);
    }
}
