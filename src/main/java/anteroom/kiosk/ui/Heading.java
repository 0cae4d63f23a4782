package anteroom.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/**
 * What stands above a screen: one small line (whose screen it is, which of how many, and what the wording is worth), the
 * title, and a segment for each card. The small line always has the same height; where it has no room for everything,
 * the badge is shortened, then the name left out.
 */
public final class Heading extends Region {
    // of the small line's font size
    private static final double LINE = 1.26;
    private static final double CHIP = 0.9;
    private static final double BETWEEN = 0.5;

    /** A picture beside it, of the height of one with a title of one line. */
    private static final double LEAD = 0.92;

    // mm
    private static final double SEGMENT = 1.5;
    private static final double BETWEEN_SEGMENTS = 1.7;
    private static final double SEGMENTS_TOP = 2.6;

    /** Between what the small line says first and what it says if it has the room. */
    public static final String PARTING = " · ";

    private final FrameLayout frame;
    private final Font small;
    private final Font bold;
    private final String name;
    private final String which;
    private final boolean compact;
    private final Label nameLabel = new Label();
    private final Label position = new Label();
    private final Label badge = new Label();
    private final WrappedLabel title;
    private final List<Region> segments = new ArrayList<>();

    /**
     * @param name of the topic or the clinic
     * @param step which of how many, empty where there is only one
     */
    public Heading(FrameLayout frame, String name, Optional<Step> step, String title) {
        this(frame, name, step, title, false, frame.heading().getWidth());
    }

    /**
     * @param compact whether the small line stands elsewhere
     * @param width that it will have, in px
     */
    public Heading(FrameLayout frame, String name, Optional<Step> step, String title, boolean compact, double width) {
        this.compact = compact;
        this.frame = frame;
        this.name = name;
        this.small = Fonts.regular(frame.scale().small());
        this.bold = Fonts.semiBold(frame.scale().small());
        this.which = step.map(Step::words).orElse("");
        this.title = new WrappedLabel(
                title, large(frame, title, width) ? Styles.TITLE : Styles.HEADING, Styles.SCREEN_TITLE);
        nameLabel.getStyleClass().addAll(Styles.SMALL, Styles.HEADING_NAME);
        position.getStyleClass().addAll(Styles.SMALL, Styles.POSITION);
        badge.getStyleClass().addAll(Styles.SMALL, frame.badge().style());
        List.of(nameLabel, position, badge).forEach(label -> label.setVisible(!compact));
        badge.setAccessibleText(frame.badge().forms().get(0));
        step.ifPresent(at -> position.setAccessibleText(at.spoken()));
        getStyleClass().add(Styles.HEADING_BLOCK);
        getChildren()
                .addAll(
                        position,
                        ScreenAnnouncement.readLast(nameLabel),
                        ScreenAnnouncement.readLast(badge),
                        this.title);
        step.ifPresent(at -> {
            for (int i = 0; i < at.count(); i++) {
                Region segment = new Region();
                segment.getStyleClass().add(i <= at.index() ? Styles.SEGMENT_DONE : Styles.SEGMENT);
                segments.add(segment);
            }
        });
        getChildren().addAll(segments);
    }

    /**
     * Which of how many.
     *
     * @param index from 0
     * @param words as it stands there, such as "2 of 6"
     * @param spoken as it is said
     */
    public record Step(int index, int count, String words, String spoken) {}

    /** The height of a heading with this title at a width, in px; without segments at its foot. */
    public static double height(FrameLayout frame, String title, double width) {
        return height(frame, title, width, false);
    }

    /** @param compact whether the small line stands elsewhere */
    public static double height(FrameLayout frame, String title, double width, boolean compact) {
        return (compact ? 0 : lineHeight(frame)) + titleHeight(frame, title, width);
    }

    /** What the small line takes at least, in px. */
    public static double leastWidth(FrameLayout frame) {
        List<String> forms = frame.badge().forms();
        Font small = Fonts.regular(frame.scale().small());
        return Math.ceil(Measure.widthOfOneLine(forms.get(forms.size() - 1), small) + CHIP * small.getSize());
    }

    /** The side of a picture beside a heading, in px. */
    public static double leadSide(FrameLayout frame) {
        return Math.floor(LEAD * (lineHeight(frame) + titleHeight(frame, "I", frame.width())));
    }

    /** What a picture beside a heading takes of its width, in px. */
    public static double leadRoom(FrameLayout frame) {
        return leadSide(frame) + frame.unit(2);
    }

    private static double lineHeight(FrameLayout frame) {
        return Math.ceil(frame.scale().small() * LINE);
    }

    private static double titleHeight(FrameLayout frame, String title, double width) {
        return title.isEmpty() ? 0 : Measure.height(title, Fonts.bold(titleSize(frame, title, width)), width);
    }

    private static double titleSize(FrameLayout frame, String title, double width) {
        return large(frame, title, width)
                ? frame.scale().title()
                : frame.scale().body();
    }

    /** Whether one line has room for a title as large as titles are; else it is as large as body text. */
    private static boolean large(FrameLayout frame, String title, double width) {
        return Measure.widthOfOneLine(title, Fonts.bold(frame.scale().title())) <= width;
    }

    /** Whether a title in its usual place takes no second line. */
    public static boolean standsInOneLine(FrameLayout frame, String title) {
        double width = frame.heading().getWidth();
        return Measure.widthOfOneLine(title, Fonts.bold(titleSize(frame, title, width))) <= width;
    }

    /** What the segments add below the title of an upright screen, in px. */
    public static double segmentsBelow(FrameLayout frame) {
        return frame.portrait() ? frame.unit(SEGMENT) + frame.gap() : 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double line = compact ? 0 : lineHeight(frame);
        if (!compact) {
            write(width);
        }
        double x = 0;
        for (Label label : List.of(nameLabel, position, badge)) {
            label.setVisible(!compact && !label.getText().isEmpty());
            if (label.isVisible()) {
                double own = Math.min(Math.ceil(widthOf(label)), width - x);
                label.resizeRelocate(x, 0, own, line);
                x += own + between();
            }
        }
        double titleHeight = titleHeight(frame, title.getText(), width);
        Font font = Fonts.bold(titleSize(frame, title.getText(), width));
        title.resizeRelocate(0, line, Measure.balanced(title.getText(), font, width), titleHeight);
        placeSegments(
                width,
                frame.portrait() ? line + titleHeight + frame.gap() / 3 : frame.unit(SEGMENTS_TOP) - frame.edge());
    }

    private void placeSegments(double width, double y) {
        double between = frame.unit(BETWEEN_SEGMENTS);
        double each = (width - between * (segments.size() - 1)) / Math.max(1, segments.size());
        for (int i = 0; i < segments.size(); i++) {
            segments.get(i).resizeRelocate(i * (each + between), y, each, frame.unit(SEGMENT));
        }
    }

    /** Writes as much as has room: of a name of two sentences rather the first than none. */
    private void write(double width) {
        List<String> badges = frame.badge().forms();
        int firstSentence = name.indexOf(". ") + 1;
        String first = name.contains(PARTING) ? name.substring(0, name.indexOf(PARTING)) : "";
        List<String> names = Stream.concat(
                        Stream.of(name, first, name.substring(0, firstSentence)).filter(said -> !said.isEmpty()),
                        Stream.of(""))
                .toList();
        for (String shownName : names) {
            for (String form : badges) {
                nameLabel.setText(shownName);
                position.setText(which);
                badge.setText(form);
                if (total() <= width) {
                    return;
                }
            }
        }
    }

    private double total() {
        return List.of(nameLabel, position, badge).stream()
                        .filter(label -> !label.getText().isEmpty())
                        .mapToDouble(label -> Math.ceil(widthOf(label)) + between())
                        .sum()
                - between();
    }

    private double widthOf(Label label) {
        double words = Measure.widthOfOneLine(label.getText(), label == nameLabel ? bold : small);
        return label == badge ? words + CHIP * small.getSize() : words;
    }

    private double between() {
        return Math.ceil(BETWEEN * small.getSize());
    }
}
