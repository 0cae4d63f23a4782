package anteroom.kiosk.visit;

import anteroom.content.VisitStage;
import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Measure;
import anteroom.kiosk.ui.PictureRenderer;
import anteroom.kiosk.ui.PictureView;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.WrappedLabel;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A stage on the path: a milestone on the road, its picture beside that, one word below it. */
final class StageMarker extends Region {
    /** The milestone's diameter, in em: a number stands in it. */
    private static final double STONE = 1.22;

    private static final double ASPECT = 4.0 / 3;

    private final int index;
    private final String title;
    private final String said;
    private final Scale scale;
    private final PictureView picture;
    private final StackPane stone = new StackPane();
    private final WrappedLabel word;
    private double road;

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

    /** @param y the middle of the road, from the top of the stop, in px */
    void standOn(double y) {
        road = y;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double side = stone(scale);
        double words = word.prefHeight(getWidth());
        // The stone stands on the road, and left of the picture.
        double beside = stone.isVisible() ? side : 0;
        double high = Math.max(0, Math.min(road, (getWidth() - beside) / ASPECT));
        double left = (getWidth() - beside - high * ASPECT) / 2;
        stone.resizeRelocate(left, road - side / 2, side, side);
        picture.resizeRelocate(left + beside, road - high, high * ASPECT, high);
        word.resizeRelocate(0, getHeight() - words, getWidth(), words);
    }
}
