package anteroom.kiosk.faq;

import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.PictureBeside;
import anteroom.kiosk.ui.PictureRenderer;
import anteroom.kiosk.ui.PictureView;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.Tile;
import anteroom.kiosk.ui.TileGrid;
import java.util.List;
import javafx.geometry.Dimension2D;

/**
 * What people ask most, offered while nothing is typed.
 *
 * @param question its id in the pack
 * @param name of its short words in the interface's strings, and of its picture
 * @param topic whose tone it has
 */
record FrequentQuestion(String question, String name, String topic) {
    static final List<FrequentQuestion> ALL = List.of(
            new FrequentQuestion("what-it-feels-like", "what-it-feels-like", "sensations"),
            new FrequentQuestion("is-it-painful", "does-it-hurt", "infusion-room"),
            new FrequentQuestion("whole-visit-length", "how-long", "duration"),
            new FrequentQuestion("driving-after", "drive", "aftercare"),
            new FrequentQuestion("eating-and-drinking-before", "eat", "side-effects"),
            new FrequentQuestion("can-someone-stay", "stay", "know-the-facts"));

    /**
     * The pictured questions that a pack has. Where words are so large that not all have room, the first of them show.
     *
     * @param place their size, in px
     */
    static TileGrid tiles(
            QuestionsModel model, Dimension2D place, PictureRenderer pictures, InterfaceText words, FrameLayout frame) {
        return new TileGrid(
                frame.portrait() ? 1 : 2,
                place,
                ALL.stream()
                        .filter(often -> model.question(often.question()).isPresent())
                        .map(often -> often.tile(model, pictures, words, frame))
                        .toList(),
                frame);
    }

    private TileGrid.Entry tile(
            QuestionsModel model, PictureRenderer pictures, InterfaceText words, FrameLayout frame) {
        String asked = words.of("ask.often." + name);
        PictureBeside body = new PictureBeside(new PictureView(pictures, "ask-" + name, asked), frame, asked);
        Tile tile = new Tile(asked, body, () -> model.open(question), Styles.MAIN, "tinted", Styles.tone(topic));
        return new TileGrid.Entry(tile, asked);
    }
}
