package anteroom.kiosk.shell;

import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.Icons;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Measure;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.WrappedLabel;
import anteroom.kiosk.ui.WrappingRows;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/**
 * The band at the bottom: start over, the way through the pages, and help. Nothing in it ever moves; what has no use at
 * a place is only hidden there.
 */
final class BottomBand extends VBox {
    /** The widest two-figure numbers are made of this figure. */
    private static final int WIDEST = 88;

    /** More dots than these cannot be counted at a glance, and have no room. */
    private static final int MOST_DOTS = 6;

    /** An arrow and the gap between it and its word, in em. */
    private static final double ARROW = 1.4;

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    /** How much Back and Next say, by the room that there is. */
    private enum Form {
        ROOMY(0.5),
        /** Without their arrows. */
        TIGHT(0.25),
        /** Without their words, which are long: with arrows alone. */
        SIGNS(0.25);

        /** Beside the words, in em; the stylesheet says the same. */
        private final double padding;

        Form(double padding) {
            this.padding = padding;
        }

        ContentDisplay display(ContentDisplay roomy) {
            return switch (this) {
                case ROOMY -> roomy;
                case TIGHT -> ContentDisplay.TEXT_ONLY;
                case SIGNS -> ContentDisplay.GRAPHIC_ONLY;
            };
        }
    }

    private final Pager navigator;
    private final InterfaceText words;
    private final TapButton back;
    private final TapButton next;
    private final WrappedLabel position = new WrappedLabel("", Styles.SMALL, "position");
    private final VBox centreSign = new VBox(position);
    private final TapButton startOver;
    private final TapButton help;
    private final TapButton calm;

    BottomBand(NavigationHistory journey, Pager navigator, Runnable startOver, InterfaceText words, Scale scale) {
        this.navigator = navigator;
        this.words = words;
        this.startOver = new TapButton(words.of("shell.start-over"), startOver, Styles.MAIN, "start-over");
        this.back = new TapButton(words.of("shell.back"), navigator::goBack, Styles.MAIN, "back");
        back.setGraphic(Icons.BACK.node());
        this.next = new TapButton(words.of("shell.next"), navigator::goNext, Styles.MAIN, Styles.PRIMARY, "next");
        next.setGraphic(Icons.NEXT.node());
        this.help = new TapButton(
                words.of("shell.help"), () -> journey.open(new Screen.Help()), Styles.MAIN, Styles.URGENT, "help");
        this.calm = new TapButton(
                words.of("home.calm"),
                () -> journey.open(new Screen.CalmMinute()),
                Styles.MAIN,
                Styles.CALM,
                "calm-door");
        centreSign.setAlignment(Pos.CENTER);
        centreSign.getStyleClass().add("position-sign");
        getStyleClass().add("bottom-band");
        arrange(scale);
    }

    /** One row when the screen lies, two when it stands. */
    void arrange(Scale scale) {
        double gap = scale.px(Scale.GAP);
        setSpacing(gap);
        Form form = form(scale);
        back.setContentDisplay(form.display(ContentDisplay.LEFT));
        next.setContentDisplay(form.display(ContentDisplay.RIGHT));
        pseudoClassStateChanged(TIGHT, form != Form.ROOMY);
        Font font = Fonts.ofButtons(scale);
        List.of(startOver, help).forEach(button -> button.setMinWidth(twoLines(button, form, font)));
        centreSign.setPrefWidth(widestPosition(scale));
        centreSign.setMinWidth(widestPosition(scale));
        // On Home there are no pages, and the calm minute stands where their buttons would be.
        StackPane centre = new StackPane(pages(gap), calm);
        if (scale.portrait()) {
            getChildren().setAll(centre, new WrappingRows(2, false, gap, List.of(startOver, help)));
        } else {
            getChildren().setAll(new WrappingRows(3, false, gap, List.of(startOver, centre, help)));
        }
    }

    /** The first form in which everything that belongs side by side has room there. */
    private Form form(Scale scale) {
        double room = scale.width() - 2 * scale.px(Scale.BEZEL);
        Font font = Fonts.ofButtons(scale);
        return Stream.of(Form.ROOMY, Form.TIGHT)
                .filter(form -> width(form, font, scale) <= room)
                .findFirst()
                .orElse(Form.SIGNS);
    }

    /** What a row needs at the least: on a standing screen only the pages' buttons stand in it. */
    private double width(Form form, Font font, Scale scale) {
        double gap = scale.px(Scale.GAP);
        double pages = button(back, form, font) + button(next, form, font) + widestPosition(scale) + 2 * gap;
        if (scale.portrait()) {
            return pages;
        }
        double centre = Math.max(pages, word(calm, form, font));
        return centre + twoLines(startOver, form, font) + twoLines(help, form, font) + 2 * gap;
    }

    /** Room for "88 of 88" in one line, so that nothing moves from page to page. */
    private double widestPosition(Scale scale) {
        return Measure.widthOfOneLine(words.of("shell.position", WIDEST, WIDEST), Fonts.regular(scale.small()));
    }

    private static double button(TapButton button, Form form, Font font) {
        double arrow = form == Form.ROOMY ? ARROW * font.getSize() : 0;
        return word(button, form, font) + arrow;
    }

    /** Three lines in a button would make the band too high. */
    private static double twoLines(TapButton button, Form form, Font font) {
        return Measure.widthOfTwoLines(button.getText(), font) + 2 * form.padding * font.getSize();
    }

    private static double word(TapButton button, Form form, Font font) {
        return Measure.longestWord(button.getText(), font) + 2 * form.padding * font.getSize();
    }

    /** Side by side whatever the words: only the bands' rows may break. */
    private HBox pages(double gap) {
        HBox pages = new HBox(gap, back, centreSign, next);
        pages.setAlignment(Pos.CENTER);
        back.setMaxWidth(Double.MAX_VALUE);
        next.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(back, Priority.ALWAYS);
        HBox.setHgrow(next, Priority.ALWAYS);
        return pages;
    }

    /** Which page of how many this is. */
    Node sign() {
        return position;
    }

    void show(Screen place) {
        boolean inside = !(place instanceof Screen.Attract) && !(place instanceof Screen.Home);
        calm.setVisible(place instanceof Screen.Home);
        startOver.setVisible(!(place instanceof Screen.Attract));
        back.setVisible(inside);
        next.setVisible(navigator.next(place).isPresent());
        centreSign.getChildren().setAll(position);
        navigator
                .position(place)
                .filter(at -> at.count() <= MOST_DOTS)
                .ifPresent(at -> centreSign.getChildren().add(0, new PageDots(at.index(), at.count())));
        position.setText(navigator
                .position(place)
                .map(at -> words.of("shell.position", at.index() + 1, at.count()))
                .orElse(""));
    }
}
