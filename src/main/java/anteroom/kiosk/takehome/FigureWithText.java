package anteroom.kiosk.takehome;

import anteroom.kiosk.reading.Page;
import anteroom.kiosk.reading.PagedText;
import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.FramedView;
import anteroom.kiosk.ui.Heading;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.ScreenAnnouncement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Something as large as the screen allows, on a square of its own, and what is to be said of it beside or below. Where there
 * is little height for words, the title goes.
 */
final class FigureWithText extends Pane {
    /** The square's part of the width of a lying screen, and of the height that a standing one leaves, at the most. */
    private static final double LYING = 0.5;

    private static final double STANDING = 0.68;
    private static final double STANDING_SCARCE = 0.6;

    /** Between the square's edge and what stands in it, in mm. */
    private static final double AROUND = 3;

    private final FrameLayout frame;
    private final InterfaceText words;
    private final Rectangle2D place;
    private final PagedText text;
    private Optional<PagedText> state = Optional.empty();

    /**
     * @param shown made for a side in px
     * @param lines what is said of it
     */
    FigureWithText(
            FrameLayout frame,
            InterfaceText words,
            String title,
            DoubleFunction<? extends Region> shown,
            List<String> lines) {
        this.frame = frame;
        this.words = words;
        boolean titled = !frame.scale().scarce();
        Rectangle2D square = square(title, titled);
        StackPane stage = new StackPane(shown.apply(square.getWidth() - 2 * frame.unit(AROUND)));
        stage.getStyleClass().add("shown");
        Rectangle2D above = heading(title, titled, square);
        double from = frame.portrait() ? square.getMaxY() + frame.gap() : above.getMaxY() + (titled ? frame.gap() : 0);
        place = new Rectangle2D(
                above.getMinX(), from, above.getWidth(), Math.max(0, frame.bandTop() - frame.gap() - from));
        text = words().lines(
                        new Page(
                                "",
                                lines.stream().map(FigureWithText::paragraph).toList(),
                                List.of(),
                                Set.of()),
                        false,
                        term -> {})
                .cut();
        getStyleClass().add("beside");
        if (titled) {
            Heading heading = new Heading(frame, "", Optional.empty(), title, true, above.getWidth());
            getChildren().add(heading);
            put(heading, above);
        }
        getChildren().addAll(stage, text);
        put(stage, square);
        put(text, place);
    }

    private PagedText words() {
        return new PagedText(frame, words, place.getWidth(), place.getHeight()).badged(true);
    }

    private static Page.Paragraph paragraph(String line) {
        return new Page.Paragraph(List.of(new Page.Span(line, null)), false);
    }

    FramedView framed() {
        return FramedView.whole(this).pages(text).moving(text).tone(TakeHomeScreens.TOPIC);
    }

    /** Says how it stands, in the place of what is said of it. */
    void say(String now) {
        state.ifPresent(getChildren()::remove);
        state = now.isEmpty()
                ? Optional.empty()
                : Optional.of(words().title(now).cut());
        text.setVisible(now.isEmpty());
        state.ifPresent(said -> {
            getChildren().add(said);
            put(said, place);
            ScreenAnnouncement.changed(said);
        });
    }

    private Rectangle2D square(String title, boolean titled) {
        if (!frame.portrait()) {
            double side = Math.floor(
                    Math.min(frame.bandTop() - frame.gap() - frame.edge(), LYING * frame.width() - frame.edge()));
            return new Rectangle2D(frame.edge(), frame.edge(), side, side);
        }
        double width = frame.heading().getWidth();
        double top = frame.heading().getMinY() + (titled ? Heading.height(frame, title, width, true) + frame.gap() : 0);
        double part = titled ? STANDING : STANDING_SCARCE;
        double side = Math.floor(Math.min(width, part * (frame.bandTop() - frame.gap() - top)));
        return new Rectangle2D(Math.floor((frame.width() - side) / 2), top, side, side);
    }

    private Rectangle2D heading(String title, boolean titled, Rectangle2D square) {
        double left = frame.portrait() ? frame.edge() : square.getMaxX() + 2 * frame.gap();
        double top = frame.portrait() ? frame.heading().getMinY() : frame.toolsBottom() + frame.gap();
        double width = frame.width() - frame.edge() - left;
        return new Rectangle2D(left, top, width, titled ? Heading.height(frame, title, width, true) : 0);
    }

    private static void put(Region node, Rectangle2D at) {
        node.setManaged(false);
        node.resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
    }
}
