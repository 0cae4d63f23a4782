package anteroom.deck;

import anteroom.reading.Reading;
import anteroom.reading.ReadingView;
import anteroom.session.TextSize;
import anteroom.ui.Picture;
import anteroom.ui.Scale;
import anteroom.ui.Words;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A card: its picture on one half and its words on the other; upright, the picture above the words. */
public final class DeckView extends StackPane {
    private final Scale scale;

    public DeckView(Picture picture, Reading reading, Words words, Scale scale) {
        this.scale = scale;
        getStyleClass().add("deck");
        StackPane frame = new StackPane(picture);
        frame.getStyleClass().add("picture-frame");
        frame.setMinHeight(0);
        VBox.setVgrow(frame, Priority.ALWAYS);
        getChildren().add(scale.portrait() ? standing(frame, reading, words) : lying(frame, reading, words));
    }

    private Region standing(Region frame, Reading reading, Words words) {
        ReadingView right = new ReadingView(reading, words, List.of());
        double height = scale.height() * pictureShare();
        frame.setMinHeight(height);
        frame.setPrefHeight(height);
        right.setMinHeight(0);
        VBox box = new VBox(frame, right);
        box.setSpacing(scale.px(Scale.GAP));
        VBox.setVgrow(frame, Priority.SOMETIMES);
        VBox.setVgrow(right, Priority.ALWAYS);
        return box;
    }

    private Region lying(Region frame, Reading reading, Words words) {
        // A wide picture leaves room below it, which the words need more than it does.
        boolean roomBelow = scale.textSize() == TextSize.NORMAL;
        VBox left = new VBox(frame);
        left.getStyleClass().add("card-picture");
        if (roomBelow) {
            left.getChildren().addAll(ReadingView.sourcesButton(reading, words), ReadingView.generalLine(words));
        }
        double width = scale.width() * pictureShare();
        left.setMinWidth(width);
        left.setMaxWidth(width);
        ReadingView right = new ReadingView(reading, words, List.of(), !roomBelow);
        HBox box = new HBox(left, right);
        box.setSpacing(scale.px(Scale.GAP) * 1.5);
        HBox.setHgrow(right, Priority.ALWAYS);
        return box;
    }

    /** Larger words need more of the room: a line of fewer than some twenty letters is hard to read. */
    private double pictureShare() {
        return switch (scale.textSize()) {
            case NORMAL -> scale.portrait() ? 0.27 : 0.37;
            case LARGE -> scale.portrait() ? 0.24 : 0.35;
            case LARGEST -> scale.portrait() ? 0.18 : 0.28;
        };
    }
}
