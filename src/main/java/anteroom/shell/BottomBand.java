package anteroom.shell;

import anteroom.session.Journey;
import anteroom.session.Place;
import anteroom.session.TextSize;
import anteroom.ui.Icons;
import anteroom.ui.Prose;
import anteroom.ui.Rows;
import anteroom.ui.Scale;
import anteroom.ui.Styles;
import anteroom.ui.TapButton;
import anteroom.ui.Words;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The band at the bottom: start over, the way through the pages, and help. Nothing in it ever moves; what has no use at
 * a place is only hidden there.
 */
final class BottomBand extends VBox {
    /** Room for "88 of 88", in em of small text, so that nothing moves from page to page. */
    private static final double WIDEST_POSITION = 3.6;

    /** More dots than these cannot be counted at a glance, and have no room. */
    private static final int MOST_DOTS = 6;

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final Navigator navigator;
    private final Words words;
    private final TapButton back;
    private final TapButton next;
    private final Prose position = new Prose("", Styles.SMALL, "position");
    private final VBox centreSign = new VBox(position);
    private final TapButton startOver;
    private final TapButton help;
    private final TapButton calm;

    BottomBand(Journey journey, Navigator navigator, Runnable startOver, Words words, Scale scale) {
        this.navigator = navigator;
        this.words = words;
        this.startOver = new TapButton(words.of("shell.start-over"), startOver, Styles.MAIN, "start-over");
        this.back = new TapButton(words.of("shell.back"), navigator::goBack, Styles.MAIN, "back");
        back.setGraphic(Icons.BACK.node());
        this.next = new TapButton(words.of("shell.next"), navigator::goNext, Styles.MAIN, Styles.PRIMARY, "next");
        next.setGraphic(Icons.NEXT.node());
        this.help = new TapButton(
                words.of("shell.help"), () -> journey.open(new Place.Help()), Styles.MAIN, Styles.URGENT, "help");
        this.calm = new TapButton(
                words.of("home.calm"),
                () -> journey.open(new Place.CalmMinute()),
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
        // With the largest words the buttons have room side by side only without their arrows.
        boolean tight = scale.textSize() == TextSize.LARGEST;
        back.setContentDisplay(tight ? ContentDisplay.TEXT_ONLY : ContentDisplay.LEFT);
        next.setContentDisplay(tight ? ContentDisplay.TEXT_ONLY : ContentDisplay.RIGHT);
        pseudoClassStateChanged(TIGHT, tight);
        centreSign.setPrefWidth(scale.small() * WIDEST_POSITION);
        centreSign.setMinWidth(scale.small() * WIDEST_POSITION);
        // On Home there are no pages, and the calm minute stands where their buttons would be.
        StackPane centre = new StackPane(pages(gap), calm);
        if (scale.portrait()) {
            getChildren().setAll(centre, new Rows(2, false, gap, List.of(startOver, help)));
        } else {
            getChildren().setAll(new Rows(3, false, gap, List.of(startOver, centre, help)));
        }
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

    void show(Place place) {
        boolean inside = !(place instanceof Place.Attract) && !(place instanceof Place.Home);
        calm.setVisible(place instanceof Place.Home);
        startOver.setVisible(!(place instanceof Place.Attract));
        back.setVisible(inside);
        next.setVisible(navigator.next(place).isPresent());
        centreSign.getChildren().setAll(position);
        navigator
                .position(place)
                .filter(at -> at.count() <= MOST_DOTS)
                .ifPresent(at -> centreSign.getChildren().add(0, new Dots(at.index(), at.count())));
        position.setText(navigator
                .position(place)
                .map(at -> words.of("shell.position", at.index() + 1, at.count()))
                .orElse(""));
    }
}
