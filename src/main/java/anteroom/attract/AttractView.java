package anteroom.attract;

import anteroom.ui.Picture;
import anteroom.ui.Pictures;
import anteroom.ui.Prose;
import anteroom.ui.Scale;
import anteroom.ui.Styles;
import anteroom.ui.Tile;
import anteroom.ui.Words;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One large picture and an invitation; all of it is one button. */
public final class AttractView extends Tile {
    public AttractView(Pictures pictures, Words words, Scale scale, Runnable begin) {
        super(
                words.of("attract.title") + ". " + words.of("attract.begin"),
                body(pictures, words, scale),
                begin,
                "attract");
    }

    private static Pane body(Pictures pictures, Words words, Scale scale) {
        Picture picture = new Picture(pictures, "attract", words.of("attract.alt"));
        Prose begin = new Prose(words.of("attract.begin"), "touch-to-begin");
        VBox text = new VBox(new Prose(words.of("attract.title"), Styles.TITLE), begin);
        text.getStyleClass().add("invitation");
        if (scale.portrait()) {
            text.setAlignment(Pos.TOP_CENTER);
            VBox body = new VBox(picture, text);
            VBox.setVgrow(picture, Priority.ALWAYS);
            return body;
        }
        text.setAlignment(Pos.CENTER_LEFT);
        // The picture leads: three parts of it to two of words.
        HBox body = new HBox(picture, text);
        picture.setPrefWidth(scale.width() * 0.56);
        text.setPrefWidth(scale.width() * 0.4);
        HBox.setHgrow(picture, Priority.ALWAYS);
        HBox.setHgrow(text, Priority.SOMETIMES);
        return body;
    }
}
