package anteroom.kiosk.ui;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A screen's own buttons in {@link FrameLayout#dock}: something wide, and at the right end what stands in Next's place. */
public final class Dock extends Region {
    /** The width of the button at the end, in mm of the smallest screen. */
    private static final double END = 50;

    private static final double END_UPRIGHT = 30;

    /** Left and right of a word alone, in em; the stylesheet says the same. */
    private static final double AROUND = 0.3;

    private final FrameLayout frame;
    private final TapButton end;
    private final Region wide;
    private final double endWidth;

    /** @param end with words alone */
    public Dock(FrameLayout frame, Region wide, TapButton end) {
        this.frame = frame;
        this.end = end;
        this.wide = wide;
        double word = Measure.longestWord(end.getText(), Fonts.ofButtons(frame.scale()));
        endWidth = Math.max(
                frame.unit(frame.portrait() ? END_UPRIGHT : END),
                Math.ceil(word + AROUND * frame.scale().body()));
        getChildren().setAll(wide, end);
    }

    /** A button for the wide place, with words in several lengths, the longest first. */
    public static Tile wide(FrameLayout frame, Runnable act, String style, String... forms) {
        AdaptiveLabel words = new AdaptiveLabel(frame.scale(), forms).centred();
        return new Tile(forms[0], words, act, Styles.FRAME_BUTTON, "wide", style);
    }

    /** Beside each other, equally wide. */
    public static HBox row(FrameLayout frame, List<? extends Region> parts) {
        HBox row = new HBox(frame.gap());
        row.getChildren().addAll(parts);
        for (Region part : parts) {
            HBox.setHgrow(part, Priority.ALWAYS);
            part.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            part.setMinWidth(1);
            part.setPrefWidth(1);
        }
        return row;
    }

    @Override
    protected void layoutChildren() {
        double room = frame.dock().getWidth() - endWidth - frame.gap();
        wide.resizeRelocate(0, 0, room, getHeight());
        end.resizeRelocate(room + frame.gap(), 0, endWidth, getHeight());
    }
}
