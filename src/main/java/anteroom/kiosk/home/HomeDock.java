package anteroom.kiosk.home;

import anteroom.kiosk.session.Screen;
import anteroom.kiosk.ui.ButtonFit;
import anteroom.kiosk.ui.Dock;
import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.Icons;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Measure;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.Tile;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;

/** What stands beside Help on Home: the way to ask, and, where it is no tile, the way to the calm minute. */
public final class HomeDock {
    /** The parts of what is left to share that each button of a lying screen has: to ask, a calm minute, a companion. */
    private static final List<Double> LYING = List.of(0.5, 0.2, 0.3);

    private static final List<Double> STANDING = List.of(0.6, 0.4);

    /** The part of the width that the way to ask has where there is no third button, of a lying screen. */
    private static final double ASK = 69.0 / (69 + 55);

    /** Around the words of a button, in em, and of a companion's, in mm. */
    private static final double AROUND = 0.4;

    private static final double ASIDE = 3;

    private HomeDock() {}

    /** Whether the way of somebody who came along has room here; else it is a tile. */
    static boolean holdsCompanion(FrameLayout frame, InterfaceText words) {
        return !widths(frame, words).isEmpty();
    }

    /** How wide each button is, in px, with one for somebody who came along; none if it has no room. */
    private static List<Double> widths(FrameLayout frame, InterfaceText words) {
        Font font = Fonts.ofButtons(frame.scale());
        List<String> names = Stream.of("home.ask", "home.calm", "home.companion.short")
                .filter(key -> !frame.portrait() || !key.equals("home.calm"))
                .map(key -> words.of(key))
                .toList();
        int last = names.size() - 1;
        double[] around = IntStream.rangeClosed(0, last)
                .mapToDouble(i -> i == last ? 2 * frame.scale().px(ASIDE) : AROUND * font.getSize())
                .toArray();
        double[] least = IntStream.rangeClosed(0, last)
                .mapToDouble(i -> Math.ceil(Measure.longestWord(names.get(i), font) + around[i]))
                .toArray();
        double left = frame.dock().getWidth()
                - frame.gap() * last
                - DoubleStream.of(least).sum();
        List<Double> shares = frame.portrait() ? STANDING : LYING;
        List<Double> widths = IntStream.rangeClosed(0, last)
                .mapToObj(i -> Math.floor(least[i] + left * shares.get(i)))
                .toList();
        boolean high = IntStream.rangeClosed(0, last)
                .allMatch(i -> Measure.height(names.get(i), font, widths.get(i) - around[i])
                        <= frame.dock().getHeight());
        return left >= 0 && high ? widths : List.of();
    }

    /** The same without such a button. */
    private static List<Double> fewer(FrameLayout frame) {
        double width = frame.dock().getWidth();
        double ask = Math.floor((width - frame.gap()) * ASK);
        return frame.portrait() ? List.of(width) : List.of(ask, width - frame.gap() - ask);
    }

    public static HBox of(HomeModel model, FrameLayout frame, InterfaceText words) {
        List<Double> withCompanion = widths(frame, words);
        List<Double> widths = withCompanion.isEmpty() ? fewer(frame) : withCompanion;
        TapButton ask =
                button(words.of("home.ask"), () -> model.open(new Screen.Ask()), Styles.tone("sensations"), "home-ask");
        ask.setGraphic(Icons.SEARCH.node());
        fit(ask, widths.get(0), frame);
        HBox dock = new HBox(frame.gap(), ask);
        if (!frame.portrait()) {
            TapButton calm = button(
                    words.of("home.calm"), () -> model.open(new Screen.CalmMinute()), Styles.tone("calm"), "home-calm");
            fit(calm, widths.get(1), frame);
            dock.getChildren().add(calm);
        }
        if (!withCompanion.isEmpty()) {
            dock.getChildren().add(companion(model, frame, words, widths.get(widths.size() - 1)));
        }
        return dock;
    }

    private static Tile companion(HomeModel model, FrameLayout frame, InterfaceText words, double width) {
        Tile companion = Dock.wide(
                frame,
                () -> model.open(new Screen.Companion()),
                "home-companion",
                words.of("companion.title"),
                words.of("home.companion"),
                words.of("home.companion.short"));
        companion.setAccessibleText(words.of("home.companion.spoken"));
        companion.setMinWidth(width);
        companion.setMaxWidth(width);
        companion.setMaxHeight(Double.MAX_VALUE);
        return companion;
    }

    private static TapButton button(String text, Runnable act, String... styles) {
        TapButton button = new TapButton(text, act, styles);
        button.getStyleClass().addAll(Styles.MAIN, Styles.FRAME_BUTTON);
        return button;
    }

    private static void fit(TapButton button, double width, FrameLayout frame) {
        if (button.getGraphic() != null) {
            button.setContentDisplay(ButtonFit.display(button, ContentDisplay.LEFT, width, frame.scale()));
        }
        button.setMinWidth(width);
        button.setMaxWidth(width);
    }
}
