package anteroom.kiosk.takehome;

import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.FramedView;
import anteroom.kiosk.ui.Icons;
import anteroom.kiosk.ui.PictureBeside;
import anteroom.kiosk.ui.PictureRenderer;
import anteroom.kiosk.ui.PictureView;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.Tile;
import anteroom.kiosk.ui.TileGrid;
import java.util.List;
import javafx.scene.control.ContentDisplay;

/** Things to touch, under a title: pictures with words in a topic's colours, and rows of words alone. */
record Tiles(PictureRenderer pictures, FrameLayout frame) {
    /** Where the words of a row with a sign stand. */
    private static final String SIGN = " mmm";

    /** @param shorter the same words where there is little room */
    TileGrid.Entry tile(PictureView picture, String words, String shorter, String tone, Runnable act) {
        PictureBeside body = new PictureBeside(picture, frame, words, shorter);
        return new TileGrid.Entry(new Tile(words, body, act, Styles.MAIN, "tinted", Styles.tone(tone)), shorter);
    }

    PictureView picture(String art, String alt) {
        return new PictureView(pictures, art, alt);
    }

    /** Words alone. */
    TapButton button(String words, Runnable act) {
        return new TapButton(words, act, Styles.MAIN, "question");
    }

    TileGrid.Entry row(String words, Runnable act) {
        return new TileGrid.Entry(button(words, act), words);
    }

    /** A row that goes once it is touched, with a cross where there is room for one. */
    TileGrid.Entry going(String words, String spoken, Runnable act) {
        TapButton button = button(words, act);
        button.setAccessibleText(spoken);
        boolean signed = !frame.scale().scarce();
        if (signed) {
            button.setGraphic(Icons.CLOSE.node());
            button.setContentDisplay(ContentDisplay.LEFT);
        }
        return new TileGrid.Entry(button, signed ? words + SIGN : words);
    }

    /** As many beside each other as the screen has room for, two at the most. */
    FramedView grid(String title, List<TileGrid.Entry> entries) {
        return FramedView.tiles(title, frame.portrait() ? 1 : 2, entries, frame);
    }

    /** One below the other, on as many pages as they need. */
    FramedView column(String title, List<TileGrid.Entry> entries) {
        return FramedView.tiles(title, 1, entries, frame);
    }
}
