package anteroom.kiosk.takehome;

import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.Measure;
import anteroom.kiosk.ui.RightToLeft;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.Tile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Choices in words alone, all in sight at once: for words so large that pictures would leave them no room. */
final class WordChoices extends Region {
    /** Between the edge of a tile and its words, in mm of the smallest screen. */
    private static final double ASIDE = 2.5;

    private static final double ABOVE = 1;

    // em
    private static final double LINE = 1;
    private static final double FONT_LINE = 1.3;
    /** From the top of a capital letter to the foot of a g. */
    private static final double LETTERS = 0.87;

    private final List<Rectangle2D> places;

    private WordChoices(FrameLayout frame, List<String> choices, IntConsumer chosen, List<Rectangle2D> places) {
        this.places = places;
        getStyleClass().add("word-choices");
        for (int i = 0; i < choices.size(); i++) {
            String words = choices.get(i);
            int index = i;
            getChildren()
                    .add(new Tile(
                            words,
                            new Words(words, frame),
                            () -> chosen.accept(index),
                            Styles.MAIN,
                            "tinted",
                            "worded",
                            Styles.tone(TakeHomeScreens.TOPIC)));
        }
    }

    /**
     * One below the other or, on a lying screen, beside each other; empty where there is no room for all.
     *
     * @param chosen told which of them is touched
     */
    static Optional<WordChoices> in(Rectangle2D place, FrameLayout frame, List<String> choices, IntConsumer chosen) {
        double width = place.getWidth();
        double height = place.getHeight();
        Font font = Fonts.ofButtons(frame.scale());
        Optional<List<Rectangle2D>> below =
                choices.stream().allMatch(words -> Measure.longestWord(words, font) <= room(width, frame))
                        ? places(true, place, frame, choices, words -> neededHeight(words, width, frame))
                        : Optional.empty();
        return below.or(() -> frame.portrait()
                        ? Optional.empty()
                        : places(false, place, frame, choices, words -> neededWidth(words, width, height, frame)))
                .map(places -> new WordChoices(frame, choices, chosen, places));
    }

    /**
     * Each is as long as it needs, and what is left is shared by all; empty where they have no room.
     *
     * @param below whether they stand one below the other, over the whole width, and not beside each other
     * @param needed the height or the width that words need, in px
     */
    private static Optional<List<Rectangle2D>> places(
            boolean below,
            Rectangle2D place,
            FrameLayout frame,
            List<String> choices,
            ToDoubleFunction<String> needed) {
        double least = frame.unit(Scale.MAIN);
        double[] sizes = choices.stream()
                .mapToDouble(words -> Math.max(least, needed.applyAsDouble(words)))
                .toArray();
        double whole = (below ? place.getHeight() : place.getWidth()) - frame.gap() * (sizes.length - 1);
        double left = whole - DoubleStream.of(sizes).sum();
        if (left < 0) {
            return Optional.empty();
        }
        // The same for all where they have room in equal parts.
        double equal = Math.floor(whole / sizes.length);
        boolean equally = DoubleStream.of(sizes).allMatch(size -> size <= equal);
        List<Rectangle2D> places = new ArrayList<>();
        double from = 0;
        for (double size : sizes) {
            double given = equally ? equal : size + Math.floor(left / sizes.length);
            places.add(
                    below
                            ? new Rectangle2D(0, from, place.getWidth(), given)
                            : new Rectangle2D(from, 0, given, place.getHeight()));
            from += given + frame.gap();
        }
        return Optional.of(places);
    }

    private static double room(double width, FrameLayout frame) {
        return width - 2 * frame.unit(ASIDE);
    }

    private static double neededHeight(String words, double width, FrameLayout frame) {
        double em = frame.scale().body();
        return Math.ceil((lines(words, width, frame) - 1) * LINE * em + LETTERS * em) + 2 * frame.unit(ABOVE);
    }

    private static long lines(String words, double width, FrameLayout frame) {
        Font font = Fonts.ofButtons(frame.scale());
        double room = Math.max(1, room(width, frame));
        return Math.round(Measure.height(words, font, room) / Measure.height("I", font, room));
    }

    /** The least width in which words have room in a height; more than there is where they have none. */
    private static double neededWidth(String words, double most, double height, FrameLayout frame) {
        double least = Measure.longestWord(words, Fonts.ofButtons(frame.scale())) + 2 * frame.unit(ASIDE);
        return Measure.least(least, most + 1, width -> neededHeight(words, width, frame) <= height);
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < places.size(); i++) {
            Rectangle2D at = places.get(i);
            getChildren().get(i).resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
        }
    }

    /** Closer lines than a label's, which would end in dots. */
    private static final class Words extends Region {
        private final Text text;
        private final FrameLayout frame;

        Words(String words, FrameLayout frame) {
            this.frame = frame;
            text = RightToLeft.text(words);
            text.setFont(Fonts.ofButtons(frame.scale()));
            text.setLineSpacing((LINE - FONT_LINE) * frame.scale().body());
            text.setManaged(false);
            getStyleClass().add("choice-words");
            getChildren().add(text);
        }

        @Override
        protected void layoutChildren() {
            double aside = frame.unit(ASIDE);
            text.setWrappingWidth(Math.max(1, getWidth() - 2 * aside));
            double em = frame.scale().body();
            double high = text.getLayoutBounds().getHeight() - (FONT_LINE - LETTERS) * em;
            // A text stands on its first line's foot.
            text.relocate(aside, 0);
            double capital = text.getBaselineOffset() - Fonts.CAPITAL * em;
            text.relocate(aside, Math.floor((getHeight() - high) / 2 - capital));
        }
    }
}
