package anteroom.kiosk.help;

import anteroom.kiosk.reading.Page;
import anteroom.kiosk.session.TextSize;
import anteroom.kiosk.ui.Dock;
import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.Heading;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Measure;
import anteroom.kiosk.ui.PictureView;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.ScreenAnnouncement;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.Tile;
import anteroom.kiosk.ui.WrappedLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.text.Font;
import javafx.util.Duration;

/**
 * Circles that fill the screen and grow and shrink at the pace of six slow breaths, with what to do beside them; then what
 * next. With less movement they stand still, and only the words change. Lies behind the controls of the frame.
 */
public final class CalmView extends Region {
    /** What the circles measure across, as shares of the screen's longer side. */
    private static final List<Double> CIRCLES = List.of(0.92, 0.70, 0.50);

    /** The share of a circle that is left when all breath is out. */
    private static final double LEAST = 0.72;

    /** In mm of the smallest screen. */
    private static final double WORDS = 56;

    private static final double CUE = 54;

    private static final double BUTTON = 62;

    /** Around the words of an answer that stands beside others, in em. */
    private static final double ACROSS = 0.4;

    /** The width of the picture between the words, as a share of the screen's. */
    private static final double PICTURE = 0.52;

    /** It has about the same size for all sizes of words. */
    private static final Map<TextSize, String> CUES =
            Map.of(TextSize.NORMAL, "cue-normal", TextSize.LARGE, "cue-large", TextSize.LARGEST, "cue-largest");

    /** What to do when the breaths are over. */
    public record Ways(Runnable goOn, Runnable tellSomeone, Runnable sources) {}

    private final FrameLayout frame;
    private final boolean moves;
    private final InterfaceText words;
    private final List<String> lines;
    private final List<Circle> circles;
    private final PictureView picture;
    private final WrappedLabel line = new WrappedLabel("", "calm-line");
    private final WrappedLabel cue = new WrappedLabel("", Styles.TITLE, "cue");
    private final List<Region> dots = new ArrayList<>();
    private final List<TapButton> after;
    private final StackPane dock;
    private final TapButton stop;
    private final Tile sources;
    private final DoubleProperty seconds = new SimpleDoubleProperty();
    private final Timeline time;
    private boolean over;

    public CalmView(Page page, PictureView picture, Ways ways, boolean moves, InterfaceText words, FrameLayout frame) {
        this.frame = frame;
        this.moves = moves;
        this.words = words;
        this.picture = picture;
        this.lines = page.paragraphs().stream().map(Page.Paragraph::text).toList();
        getStyleClass().add("calm-minute");
        circles = Stream.of("outer", "middle", "inner")
                .map(which -> {
                    Circle circle = new Circle();
                    circle.getStyleClass().addAll("breath", which);
                    circle.setManaged(false);
                    return circle;
                })
                .toList();
        line.setAlignment(Pos.CENTER_LEFT);
        cue.getStyleClass().add(CUES.get(frame.scale().textSize()));
        for (int i = 0; i < Breathing.BREATHS; i++) {
            Region dot = new Region();
            dot.getStyleClass().add("breath-dot");
            dots.add(dot);
        }
        after = List.of(
                new TapButton(words.of("calm.stay"), this::start, Styles.MAIN, Styles.FRAME_BUTTON, "stay"),
                new TapButton(words.of("calm.go-on"), ways.goOn(), Styles.MAIN, Styles.FRAME_BUTTON, "go-on"),
                new TapButton(words.of("calm.tell"), ways.tellSomeone(), Styles.MAIN, Styles.FRAME_BUTTON, "tell"));
        stop = new TapButton(words.of("calm.stop"), this::stop, Styles.FRAME_BUTTON, "stop");
        sources = Dock.wide(
                frame, ways.sources(), "calm-sources", words.of("reading.sources"), words.of("reading.sources.short"));
        sources.setMaxWidth(Double.MAX_VALUE);
        dock = new StackPane(new Dock(frame, new Region(), stop), sources);
        getChildren().addAll(circles);
        getChildren().addAll(picture, line, cue);
        getChildren().addAll(dots);
        getChildren().addAll(after);
        Duration all = Duration.seconds(Breathing.ALL.toSeconds());
        time = new Timeline(new KeyFrame(all, new KeyValue(seconds, all.toSeconds(), Interpolator.LINEAR)));
        seconds.addListener((p, before, now) -> show(now.doubleValue()));
        show(0);
        sceneProperty().addListener((p, before, scene) -> {
            if (scene == null) {
                time.stop();
            } else if (!over) {
                time.playFromStart();
            }
        });
    }

    /** What stands in place of Back and Next. */
    public Region dock() {
        return dock;
    }

    private void start() {
        time.playFromStart();
        show(0);
    }

    private void stop() {
        time.stop();
        show(Breathing.ALL.toSeconds());
    }

    /** Shows a moment of the minute. */
    void show(double now) {
        Breathing breathing = Breathing.at(now);
        boolean wasOver = over;
        over = breathing.over();
        double size = moves && !over ? LEAST + (1 - LEAST) * breathing.size() : 1;
        circles.forEach(circle -> {
            circle.setScaleX(size);
            circle.setScaleY(size);
        });
        say(line, lines.get(Breathing.line(now, lines.size())));
        for (int i = 0; i < dots.size(); i++) {
            dots.get(i).getStyleClass().setAll("breath-dot", i <= breathing.breath() ? "breathed" : "to-come");
            dots.get(i).setVisible(!over);
        }
        after.forEach(button -> button.setVisible(over));
        line.setVisible(!over);
        stop.setVisible(!over);
        sources.setVisible(over);
        say(cue, over ? words.of("calm.better") : words.of(breathing.in() ? "calm.in" : "calm.out"));
        if (over != wasOver) {
            requestLayout();
        }
    }

    /** Who listens breathes along with the voice. */
    private static void say(WrappedLabel label, String now) {
        if (!label.getText().equals(now)) {
            label.setText(now);
            ScreenAnnouncement.aside(label);
        }
    }

    @Override
    protected void layoutChildren() {
        double top = Math.max(
                frame.heading().getMinY()
                        + Heading.height(
                                frame, words.of("home.calm"), frame.heading().getWidth()),
                frame.toolsBottom());
        Rectangle2D room = new Rectangle2D(
                frame.edge(),
                top + frame.gap(),
                frame.width() - 2 * frame.edge(),
                frame.bandTop() - top - 2 * frame.gap());
        for (int i = 0; i < circles.size(); i++) {
            circles.get(i).setRadius(CIRCLES.get(i) * Math.max(frame.width(), frame.height()) / 2);
            circles.get(i).setCenterX(frame.width() / 2);
            circles.get(i).setCenterY(room.getMinY() + room.getHeight() * (frame.portrait() ? 0.45 : 0.42));
        }
        if (frame.portrait()) {
            upright(room);
        } else {
            lying(room);
        }
    }

    private void lying(Rectangle2D room) {
        if (over && stacked(buttonWidth()) > room.getHeight()) {
            across(room);
            return;
        }
        double cueWidth = Math.max(over ? buttonWidth() : frame.unit(CUE), Math.ceil(cue.minWidth(-1)));
        double cueLeft = room.getMaxX() - cueWidth;
        double wordsWidth = narrowest(frame.unit(WORDS), cueLeft - room.getMinX(), room.getHeight());
        put(line, room.getMinX(), room.getMinY(), wordsWidth, room.getHeight());
        double cueHeight = cue.prefHeight(cueWidth);
        double below = over ? after.size() * (buttonHeight() + frame.gap()) : 2 * frame.gap();
        double cueTop = room.getMinY() + Math.max(0, (room.getHeight() - cueHeight - below) / 2);
        put(cue, cueLeft, cueTop, cueWidth, cueHeight);
        cue.setAlignment(Pos.CENTER_LEFT);
        dots(cueLeft, cueTop + cueHeight + frame.gap());
        buttons(cueLeft, cueTop + cueHeight + frame.gap(), cueWidth);
        double left = over ? room.getMinX() : Math.min(room.getMinX() + wordsWidth, frame.width() / 2 - 1);
        picture(
                over ? (room.getMinX() + cueLeft) / 2 : Math.max(frame.width() / 2, (left + cueLeft) / 2),
                room.getMinY(),
                room.getHeight(),
                over ? cueLeft - room.getMinX() : frame.width() * PICTURE);
    }

    /** The height of the question with its answers one above another. */
    private double stacked(double width) {
        return cue.prefHeight(width) + after.size() * (buttonHeight() + frame.gap());
    }

    /** Where there is no room for that, the answers stand side by side. */
    private void across(Rectangle2D room) {
        Font font = Fonts.ofButtons(frame.scale());
        double around = ACROSS * font.getSize();
        double[] widths = after.stream()
                .mapToDouble(button -> Measure.longestWord(button.getText(), font) + around)
                .toArray();
        double all = room.getWidth() - (after.size() - 1) * frame.gap();
        double equal = all / after.size();
        double spare = (all - DoubleStream.of(widths).sum()) / after.size();
        boolean alike = DoubleStream.of(widths).allMatch(width -> width <= equal);
        double high = buttonHeight();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = alike ? equal : widths[i] + spare;
            high = Math.max(high, Math.ceil(Measure.height(after.get(i).getText(), font, widths[i] - around) + around));
        }
        put(line, room.getMinX(), room.getMinY(), room.getWidth(), 0);
        put(cue, room.getMinX(), room.getMinY(), room.getWidth(), room.getHeight() - high - frame.gap());
        cue.setAlignment(Pos.CENTER_LEFT);
        double x = room.getMinX();
        for (int i = 0; i < widths.length; i++) {
            put(after.get(i), x, room.getMaxY() - high, Math.floor(widths[i]), high);
            x += Math.floor(widths[i]) + frame.gap();
        }
        double left = room.getMinX() + cue.prefWidth(-1);
        picture(
                (left + room.getMaxX()) / 2,
                room.getMinY(),
                room.getHeight() - high - frame.gap(),
                Math.max(0, room.getMaxX() - left));
    }

    private void upright(Rectangle2D room) {
        double width = room.getWidth();
        double wordsHeight = over
                ? 0
                : lines.stream().mapToDouble(each -> needed(each, width)).max().orElse(0);
        put(line, room.getMinX(), room.getMinY(), width, wordsHeight);
        double cueHeight = cue.prefHeight(width);
        double below = over ? after.size() * (buttonHeight() + frame.gap()) : dotSize() + 2 * frame.gap();
        double cueTop = room.getMaxY() - below - cueHeight;
        put(cue, room.getMinX(), cueTop, width, cueHeight);
        cue.setAlignment(Pos.CENTER);
        dots((frame.width() - dotsWidth()) / 2, cueTop + cueHeight + frame.gap());
        buttons(room.getMinX(), cueTop + cueHeight + frame.gap(), width);
        picture(frame.width() / 2, room.getMinY() + wordsHeight, cueTop - room.getMinY() - wordsHeight, width);
    }

    /** In the middle of a place, as large as it has room. */
    private void picture(double centre, double top, double height, double most) {
        double width = Math.max(0, Math.min(most, height * 4 / 3));
        put(picture, centre - width / 2, top + (height - width * 3 / 4) / 2, width, width * 3 / 4);
        if (over) {
            circles.forEach(circle -> {
                circle.setCenterX(centre);
                circle.setCenterY(top + height / 2);
            });
        }
    }

    private void buttons(double left, double top, double width) {
        double y = top;
        for (TapButton button : after) {
            put(button, left, y, width, buttonHeight());
            y += buttonHeight() + frame.gap();
        }
    }

    /** Each in one line, since three stand one above another. */
    private double buttonWidth() {
        Font font = Fonts.ofButtons(frame.scale());
        return after.stream()
                .mapToDouble(button -> Measure.widthOfOneLine(button.getText(), font) + font.getSize())
                .reduce(frame.unit(BUTTON), Math::max);
    }

    private double buttonHeight() {
        return frame.unit(Scale.MAIN);
    }

    private double dotSize() {
        return frame.gap() * 1.2;
    }

    private double dotsWidth() {
        return dots.size() * dotSize() * 1.6 - dotSize() * 0.6;
    }

    private void dots(double left, double top) {
        for (int i = 0; i < dots.size(); i++) {
            put(dots.get(i), left + i * dotSize() * 1.6, top, dotSize(), dotSize());
        }
    }

    private double needed(String text, double width) {
        return Measure.height(text, Fonts.regular(frame.scale().body()), width);
    }

    /** The least width, from one on, in which every line has room. */
    private double narrowest(double least, double most, double height) {
        double width = least;
        for (String each : lines) {
            while (width < most && needed(each, width) > height) {
                width += frame.gap();
            }
        }
        return Math.min(width, most);
    }

    private static void put(Region node, double x, double y, double width, double height) {
        node.resizeRelocate(Math.round(x), Math.round(y), Math.ceil(width), Math.ceil(height));
    }
}
