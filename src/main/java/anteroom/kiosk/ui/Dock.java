package anteroom.kiosk.ui;

import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A screen's own buttons in {@link FrameLayout#dock}: something wide, and at the right end what stands in Next's place. */
public final class Dock extends Region {
    /** The usual width of the button at the end, in mm of the smallest screen. */
    public static final double END = 50;

    private static final double END_UPRIGHT = 30;

    /** Left and right of a word alone, in em; the stylesheet says the same. */
    private static final double AROUND = 0.3;

    private final FrameLayout frame;
    private final TapButton end;
    private Region wide;
    private double endWidth;
    private ContentDisplay display;

    public Dock(FrameLayout frame, Region wide, TapButton end) {
        this.frame = frame;
        this.end = end;
        show(wide, END);
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

    /** With Back at the end. */
    public static Dock withBack(FrameLayout frame, Region wide, InterfaceText words, Runnable goBack) {
        TapButton back = new TapButton(words.of("shell.back"), goBack, Styles.FRAME_BUTTON, Styles.DOCK_END);
        back.setGraphic(Icons.BACK.node());
        return new Dock(frame, wide, back);
    }

    /** Leaves the wide place so many px at the least, if a sign alone at the end can do that. */
    public Dock leaving(double least) {
        if (room() < least && end.getGraphic() != null) {
            display = ContentDisplay.GRAPHIC_ONLY;
            endWidth = frame.unit(Scale.MAIN);
        }
        return this;
    }

    /** Puts something else in the wide place, and lets the end have so many mm at the most. */
    public void show(Region now, double most) {
        wide = now;
        endWidth = frame.unit(frame.portrait() ? END_UPRIGHT : most);
        if (end.getGraphic() == null) {
            display = ContentDisplay.TEXT_ONLY;
            double word = Measure.longestWord(end.getText(), Fonts.ofButtons(frame.scale()));
            endWidth =
                    Math.max(endWidth, Math.ceil(word + AROUND * frame.scale().body()));
        } else {
            display = ButtonFit.display(end, ContentDisplay.LEFT, endWidth, frame.scale());
            // A sign leaves the rest to the words beside it.
            endWidth = display == ContentDisplay.GRAPHIC_ONLY ? frame.unit(Scale.MAIN) : endWidth;
        }
        getChildren().setAll(now, end);
    }

    /** How wide the wide place is, in px. */
    public double room() {
        return frame.dock().getWidth() - endWidth - frame.gap();
    }

    @Override
    protected void layoutChildren() {
        wide.resizeRelocate(0, 0, room(), getHeight());
        end.setContentDisplay(display);
        end.resizeRelocate(room() + frame.gap(), 0, endWidth, getHeight());
    }
}
