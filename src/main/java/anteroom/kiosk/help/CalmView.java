package anteroom.kiosk.help;

import anteroom.kiosk.reading.Page;
import anteroom.kiosk.session.TextSize;
import anteroom.kiosk.ui.Dock;
import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.Heading;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Measure;
import anteroom.kiosk.ui.PageCursor;
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

    /** Around the words of an answer, in em. */
    private static final double AROUND = 0.4;

    /** The width of the picture between the words, as a share of the screen's. */
    private static final double PICTURE = 0.52;

    /** Above and below the figure the picture has nothing, as a share of its height; words may stand there. */
    private static final double BLANK = 0.08;

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
    private final TapButton goOn;
    /** The answers. */
    private final List<TapButton> after;

    private final StackPane dock;
    private final TapButton stop;
    private final Region sources;
    private final DoubleProperty seconds = new SimpleDoubleProperty();
    private final Timeline time;
    /** The minute, and what comes when it is over. */
    private final PageCursor part = new PageCursor();

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
        goOn = new TapButton(words.of("calm.go-on"), ways.goOn(), Styles.MAIN, Styles.FRAME_BUTTON, "go-on");
        after = List.of(
                new TapButton(words.of("calm.stay"), () -> part.turn(false), Styles.MAIN, Styles.FRAME_BUTTON, "stay"),
                goOn,
                new TapButton(words.of("calm.tell"), ways.tellSomeone(), Styles.MAIN, Styles.FRAME_BUTTON, "tell"));
        stop = new TapButton(words.of("calm.stop"), () -> part.turn(true), Styles.FRAME_BUTTON, "stop");
        Tile from = Dock.wide(
                frame, ways.sources(), "calm-sources", words.of("reading.sources"), words.of("reading.sources.short"));
        from.setMaxWidth(Double.MAX_VALUE);
        sources = frame.portrait() ? from : new Dock(frame, from, goOn);
        dock = new StackPane(new Dock(frame, new Region(), stop), sources);
        getChildren().addAll(circles);
        getChildren().addAll(picture, line, cue);
        getChildren().addAll(dots);
        getChildren().addAll(beside());
        Duration all = Duration.seconds(Breathing.ALL.toSeconds());
        time = new Timeline(new KeyFrame(all, new KeyValue(seconds, all.toSeconds(), Interpolator.LINEAR)));
        time.setOnFinished(event -> part.turn(true));
        seconds.addListener((p, before, now) -> show(now.doubleValue()));
        part.resize(2);
        part.indexProperty().addListener((p, before, now) -> begin());
        show(0);
        sceneProperty().addListener((p, before, scene) -> begin());
    }

    /** What stands in place of Back and Next. */
    public Region dock() {
        return dock;
    }

    /** Whether it is over, to return to. */
    PageCursor part() {
        return part;
    }

    /** Begins all breaths anew, or shows what comes after them. */
    private void begin() {
        time.stop();
        show(part.isLast() ? Breathing.ALL.toSeconds() : 0);
        if (getScene() != null && !over) {
            time.playFromStart();
        }
    }

    /** Shows a moment of the minute. */
    private void show(double now) {
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

    /** The words, the figure and what the breath does, or, once all is over, how it is, the figure and the answers. */
    private void lying(Rectangle2D room) {
        double side = Math.max(
                Math.max(frame.unit(CUE), widestWord(said())),
                beside().stream().mapToDouble(this::least).max().orElse(0));
        double right = room.getMaxX() - side;
        double left = narrowest(
                Math.max(frame.unit(WORDS), widestWord(List.of(words.of("calm.better")))),
                right - room.getMinX(),
                room.getHeight());
        put(line, room.getMinX(), room.getMinY(), left, room.getHeight());
        cue.setAlignment(Pos.CENTER_LEFT);
        if (over) {
            put(cue, room.getMinX(), room.getMinY(), left, room.getHeight());
        } else {
            double high = cue.prefHeight(side);
            double top = room.getMinY() + Math.max(0, (room.getHeight() - high - 2 * frame.gap()) / 2);
            put(cue, right, top, side, high);
            dots(right, top + high + frame.gap());
        }
        double y = room.getMaxY();
        for (int i = beside().size() - 1; i >= 0; i--) {
            double high = high(beside().get(i), side);
            put(beside().get(i), right, y - high, side, high);
            y -= high + frame.gap();
        }
        double words = Math.min(room.getMinX() + left, frame.width() / 2 - 1);
        picture(
                Math.max(frame.width() / 2, (words + right) / 2),
                room.getMinY(),
                room.getHeight(),
                frame.width() * PICTURE);
    }

    /** The words above the figure and what the breath does below, or, once all is over, how it is and the answers. */
    private void upright(Rectangle2D room) {
        double width = room.getWidth();
        double high = said().stream()
                .mapToDouble(each -> Measure.height(each, cue.getFont(), width))
                .max()
                .orElse(0);
        double above = lines.stream().mapToDouble(each -> needed(each, width)).reduce(high, Math::max);
        put(line, room.getMinX(), room.getMinY(), width, above);
        cue.setAlignment(Pos.CENTER);
        List<List<TapButton>> rows = rows(width);
        double answers =
                rows.stream().mapToDouble(row -> high(row, width) + frame.gap()).sum();
        double bottom = room.getMaxY() - Math.max(answers, high + dotSize() + 3 * frame.gap());
        if (over) {
            put(cue, room.getMinX(), room.getMinY(), width, above);
        } else {
            put(cue, room.getMinX(), bottom + frame.gap(), width, high);
            dots((frame.width() - dotsWidth()) / 2, bottom + high + 2 * frame.gap());
        }
        double y = room.getMaxY() - answers + frame.gap();
        for (List<TapButton> row : rows) {
            double x = room.getMinX();
            for (TapButton button : row) {
                put(button, x, y, width(button, row, width), high(row, width));
                x += width(button, row, width) + frame.gap();
            }
            y += high(row, width) + frame.gap();
        }
        double left = bottom - room.getMinY() - above;
        picture(frame.width() / 2, room.getMinY() + above - left * BLANK, left * (1 + 2 * BLANK), width);
    }

    /** In the middle of a place, as large as it has room. It and the circles stay when the breaths are over. */
    private void picture(double centre, double top, double height, double most) {
        double width = Math.max(0, Math.min(most, height * 4 / 3));
        put(picture, centre - width / 2, top + (height - width * 3 / 4) / 2, width, width * 3 / 4);
        circles.forEach(circle -> circle.setCenterX(centre));
    }

    /** All that the large words say. */
    private List<String> said() {
        return Stream.of("calm.in", "calm.out", "calm.better")
                .map(key -> words.of(key))
                .toList();
    }

    private double widestWord(List<String> texts) {
        return texts.stream()
                .mapToDouble(each -> Measure.longestWord(each, cue.getFont()))
                .max()
                .orElse(0);
    }

    /** The answers beside the figure: on a lying screen the one that leads on stands in Next's place. */
    private List<TapButton> beside() {
        return after.stream()
                .filter(button -> frame.portrait() || button != goOn)
                .toList();
    }

    /** The answers in as few rows as have room. */
    private List<List<TapButton>> rows(double width) {
        List<List<List<TapButton>>> ways =
                List.of(List.of(after), List.of(after.subList(0, 2), after.subList(2, after.size())));
        return ways.stream()
                .filter(rows -> rows.stream().allMatch(row -> spare(row, width) >= 0))
                .findFirst()
                .orElse(after.stream().map(List::of).toList());
    }

    /** What is left of a row when each answer has room for its longest word. */
    private double spare(List<TapButton> row, double width) {
        return width
                - (row.size() - 1) * frame.gap()
                - row.stream().mapToDouble(this::least).sum();
    }

    /** All equal where that is enough for each. */
    private double width(TapButton button, List<TapButton> row, double width) {
        double equal = (width - (row.size() - 1) * frame.gap()) / row.size();
        boolean alike = row.stream().allMatch(each -> least(each) <= equal);
        return Math.floor(alike ? equal : least(button) + spare(row, width) / row.size());
    }

    private double least(TapButton button) {
        return Measure.longestWord(button.getText(), font()) + around();
    }

    private double high(List<TapButton> row, double width) {
        return row.stream()
                .mapToDouble(button -> high(button, width(button, row, width)))
                .max()
                .orElse(0);
    }

    private double high(TapButton button, double width) {
        double words = Measure.height(button.getText(), font(), width - around());
        return Math.max(frame.unit(Scale.MAIN), Math.ceil(words + around()));
    }

    private Font font() {
        return Fonts.ofButtons(frame.scale());
    }

    private double around() {
        return AROUND * font().getSize();
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
