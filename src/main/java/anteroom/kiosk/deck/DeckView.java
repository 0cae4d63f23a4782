package anteroom.kiosk.deck;

import anteroom.kiosk.reading.Reading;
import anteroom.kiosk.reading.ReadingView;
import anteroom.kiosk.session.TextSize;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Picture;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.ScreenAnnouncement;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A card: its picture on one half and its words on the other; upright, the picture above the words. The picture takes
 * less where that spares the reader from scrolling.
 */
public final class DeckView extends Region {
    /** What stands beside the picture of an upright card, of the width. */
    private static final double BESIDE = 0.4;

    /** The same for a title of large words. */
    private static final double TITLE_BESIDE = 0.5;

    private final Scale scale;
    private final double gap;
    private final Region picture;
    private final Region told;

    public DeckView(Picture picture, Reading reading, InterfaceText words, Scale scale) {
        this.scale = scale;
        getStyleClass().add("deck");
        StackPane frame = new StackPane(picture);
        frame.getStyleClass().add("picture-frame");
        frame.setMinSize(0, 0);
        // A picture leaves room below it, or beside it when upright, which the words need more than it does.
        boolean roomBeside = scale.textSize() == TextSize.NORMAL;

        // Below an upright picture a title has air of its own above its letters.
        this.gap = scale.px(Scale.GAP) * (scale.portrait() ? 0.33 : 1.5);
        VBox beside = new VBox();
        beside.getStyleClass().add("beside-picture");
        if (roomBeside) {
            beside.getChildren()
                    .addAll(
                            ScreenAnnouncement.readLast(ReadingView.sourcesButton(reading, words)),
                            ScreenAnnouncement.readLast(ReadingView.generalLine(words)));
        }
        this.picture = scale.portrait() ? sideBySide(frame, beside) : stacked(frame, beside);
        this.told = new ReadingView(
                reading, words, ReadingView.Frame.WHOLE.titled(false).closed(!roomBeside));
        getChildren().addAll(this.picture, told);
    }

    private HBox sideBySide(Region frame, VBox beside) {
        HBox box = new HBox(frame);
        box.getStyleClass().add("upright");
        HBox.setHgrow(frame, Priority.ALWAYS);
        if (!beside.getChildren().isEmpty()) {
            // What stands beside has its share, and more where a word is longer; the picture takes what is left.
            frame.setPrefWidth(0);
            beside.setPrefWidth(scale.width() * (scale.textSize() == TextSize.NORMAL ? BESIDE : TITLE_BESIDE));
            box.getChildren().add(beside);
        }
        box.setSpacing(scale.px(Scale.GAP));
        return box;
    }

    private static VBox stacked(Region frame, VBox below) {
        VBox.setVgrow(frame, Priority.ALWAYS);
        return new VBox(frame, below);
    }

    @Override
    protected void layoutChildren() {
        double share = share();
        if (scale.portrait()) {
            double height = Math.ceil(Math.max(getHeight() * share, picture.minHeight(getWidth())));
            picture.resizeRelocate(0, 0, getWidth(), height);
            told.resizeRelocate(0, height + gap, getWidth(), getHeight() - height - gap);
        } else {
            double width = Math.floor(getWidth() * share);
            picture.resizeRelocate(0, 0, width, getHeight());
            told.resizeRelocate(width + gap, 0, getWidth() - width - gap, getHeight());
        }
    }

    /** The picture's part of the width, upright of the height: the largest beside which all words have room. */
    private double share() {
        List<Double> shares = shares().stream().filter(this::holdsPicture).toList();
        return shares.stream()
                .filter(this::leavesRoom)
                .findFirst()
                .orElse(shares.isEmpty() ? shares().get(0) : shares.get(shares.size() - 1));
    }

    /** Whether what stands below the picture has room even without it. */
    private boolean holdsPicture(double share) {
        return scale.portrait() || picture.minHeight(Math.floor(getWidth() * share)) <= getHeight();
    }

    private boolean leavesRoom(double share) {
        return scale.portrait()
                ? told.prefHeight(getWidth()) <= getHeight() * (1 - share) - gap
                : told.prefHeight(getWidth() * (1 - share) - gap) <= getHeight();
    }

    /** Few, so that turning pages stays calm. Larger words need more of the room for a line of some twenty letters. */
    private List<Double> shares() {
        return switch (scale.textSize()) {
            case NORMAL -> scale.portrait() ? List.of(0.5, 0.4, 0.3) : List.of(0.45, 0.38, 0.32, 0.28);
            case LARGE -> scale.portrait() ? List.of(0.4, 0.28) : List.of(0.38, 0.3);
            case LARGEST -> scale.portrait() ? List.of(0.3, 0.24) : List.of(0.3, 0.25);
        };
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
