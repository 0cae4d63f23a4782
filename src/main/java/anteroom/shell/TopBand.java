package anteroom.shell;

import anteroom.session.Journey;
import anteroom.session.Preferences;
import anteroom.session.TextSize;
import anteroom.speech.Narrator;
import anteroom.speech.SpeechBar;
import anteroom.speech.Steering;
import anteroom.ui.Icons;
import anteroom.ui.Prose;
import anteroom.ui.Scale;
import anteroom.ui.Styles;
import anteroom.ui.TapButton;
import anteroom.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The band at the top: home, whose kiosk this is, and how one likes to read. */
final class TopBand extends VBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private static final String CLINIC_NAME = "clinic-name";

    /** Room for "Read aloud" with its sign, and for the title of Home, in em of body text. */
    private static final double ALOUD = 7.5;

    private static final double HOME_TITLE = 13.5;

    private final Words words;
    private final HBox row = new HBox();
    private final VBox name = new VBox();
    private final List<Node> sign = new ArrayList<>();
    private final Prose ribbon = new Prose("", Styles.SMALL, "draft");
    private final TapButton aloud;
    private final TapButton low;
    private final SpeechBar speech;

    TopBand(
            Journey journey,
            Preferences preferences,
            Narrator narrator,
            Steering steering,
            String clinicName,
            boolean draft,
            Words words) {
        this.words = words;
        this.aloud = aloud(narrator);
        this.low = low(preferences);
        this.speech = new SpeechBar(narrator.aloud(), steering, words);
        getStyleClass().add("top-band");
        // A title of two lines makes the band higher; the buttons stay where they are.
        row.setAlignment(Pos.TOP_LEFT);
        row.setFillHeight(false);
        row.getStyleClass().add("top-row");

        TapButton home =
                TapButton.ofIcon(words.of("shell.home"), Icons.HOME.node(), journey::home, Styles.MAIN, "home-button");

        name.getStyleClass().add("clinic");
        name.setAlignment(Pos.CENTER_LEFT);
        if (!clinicName.isEmpty()) {
            sign.add(new Prose(clinicName, Styles.SMALL, CLINIC_NAME));
        }
        if (draft) {
            ribbon.setAccessibleText(words.of("shell.draft"));
            sign.add(ribbon);
        }
        name.getChildren().setAll(sign);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox.setHgrow(name, Priority.ALWAYS);
        row.getChildren()
                .addAll(home, space, textSize(preferences), contrast(preferences), movement(preferences), low, aloud);
    }

    /**
     * Whose kiosk it is stands between the buttons, and below them on a narrow screen.
     *
     * @param tall whether everything can stand in the lower half
     */
    void arrange(Scale scale, boolean tall) {
        low.setManaged(tall);
        low.setVisible(tall && isManaged());
        double gap = scale.px(Scale.GAP);
        row.setSpacing(gap);
        name.setMinHeight(scale.narrow() ? Region.USE_COMPUTED_SIZE : scale.px(Scale.MAIN));
        Insets lower = new Insets(scale.px((Scale.MAIN - Scale.OTHER) / 2), 0, 0, 0);
        row.getChildren().stream()
                .filter(child -> child.getStyleClass().contains(Styles.OTHER))
                .forEach(button -> HBox.setMargin(button, lower));
        // Two lines of ribbon would take the height of a line of what is read.
        ribbon.setText(words.of(scale.scarce() ? "shell.draft.short" : "shell.draft"));
        row.getChildren().remove(name);
        getChildren().setAll(row);
        if (scale.narrow()) {
            getChildren().add(name);
        } else {
            row.getChildren().add(1, name);
        }
        getChildren().add(speech);
        setSpacing(gap);
        speech.arrange(scale);
        aloud.setContentDisplay(wordsFit(scale, tall ? 4 : 3) ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        row.getChildren().stream()
                .filter(child -> child.getClass() == Region.class)
                .forEach(space -> space.setManaged(scale.narrow()));
    }

    /** On the waiting picture only the voice is offered: whoever needs it may not see that the rest is a touch away. */
    void waiting(boolean waiting) {
        row.getChildren().forEach(child -> child.setVisible(child == aloud || !waiting && child.isManaged()));
        name.setVisible(!waiting);
        // A touch beside the button is a touch of the picture.
        setPickOnBounds(!waiting);
        row.setPickOnBounds(!waiting);
        setViewOrder(waiting ? -1 : 0);
    }

    /** What the screen has put up here, if anything. */
    List<Node> header() {
        return name.getChildren().stream()
                .filter(child -> !sign.contains(child))
                .toList();
    }

    /** A screen's own header stands in the place of the clinic's name. */
    void show(Optional<Region> header) {
        name.getChildren().setAll(sign);
        header.ifPresent(own -> {
            name.getChildren().removeIf(child -> child.getStyleClass().contains(CLINIC_NAME));
            name.getChildren().add(0, own);
        });
    }

    /** On a wide screen the one button that somebody may look for by its name has room for it. */
    private static boolean wordsFit(Scale scale, int toggles) {
        double others = Scale.MAIN + toggles * Scale.OTHER + (toggles + 3) * Scale.GAP + 2 * Scale.BEZEL;
        double ems = scale.narrow() ? ALOUD : ALOUD + HOME_TITLE;
        return scale.mm(scale.width()) >= others + ems * scale.mm(scale.body());
    }

    private TapButton aloud(Narrator narrator) {
        TapButton button = new TapButton(words.of("speech.button-name"), narrator::toggle, Styles.OTHER, "aloud");
        button.setGraphic(Icons.SPEAK.node());
        Runnable tell = () -> {
            boolean on = narrator.aloud().on();
            button.setAccessibleText(words.of(on ? "speech.on" : "speech.off"));
            button.pseudoClassStateChanged(ON, on);
        };
        narrator.aloud().stateProperty().addListener((p, o, n) -> tell.run());
        tell.run();
        return button;
    }

    private TapButton textSize(Preferences preferences) {
        TapButton button = TapButton.ofIcon(
                "",
                Icons.LETTERS.node(),
                () -> preferences.textSizeProperty().set(preferences.textSize().next()),
                Styles.OTHER,
                "text-size");
        preferences.textSizeProperty().addListener((p, o, size) -> tellSize(button, size));
        tellSize(button, preferences.textSize());
        return button;
    }

    private void tellSize(TapButton button, TextSize size) {
        button.setAccessibleText(words.of("shell.text-size." + size.name().toLowerCase(java.util.Locale.ROOT)));
        button.pseudoClassStateChanged(ON, size != TextSize.NORMAL);
    }

    private TapButton contrast(Preferences preferences) {
        return toggle("shell.contrast", Icons.CONTRAST, preferences.highContrastProperty(), "contrast");
    }

    private TapButton movement(Preferences preferences) {
        return toggle("shell.movement", Icons.STILL, preferences.lessMovementProperty(), "movement");
    }

    private TapButton low(Preferences preferences) {
        return toggle("shell.low", Icons.LOW, preferences.lowLayoutProperty(), "low");
    }

    private TapButton toggle(String key, Icons icon, javafx.beans.property.BooleanProperty state, String style) {
        TapButton button =
                TapButton.ofIcon("", icon.node(), () -> state.set(!state.get()), Styles.OTHER, "toggle", style);
        Runnable tell = () -> {
            button.setAccessibleText(words.of(key + (state.get() ? ".on" : ".off")));
            button.pseudoClassStateChanged(ON, state.get());
        };
        state.addListener((p, o, n) -> tell.run());
        tell.run();
        return button;
    }
}
