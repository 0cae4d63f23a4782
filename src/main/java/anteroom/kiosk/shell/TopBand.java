package anteroom.kiosk.shell;

import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Preferences;
import anteroom.kiosk.session.TextSize;
import anteroom.kiosk.speech.Narrator;
import anteroom.kiosk.speech.SpeechBar;
import anteroom.kiosk.speech.Steering;
import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.Icons;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Measure;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.WrappedLabel;
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

    /** Room for the title of Home, in em of body text. */
    private static final double HOME_TITLE = 13.5;

    /** The buttons with a sign, as the stylesheet makes them, and what stands beside the ribbon's words; in em. */
    private static final double HOME_BUTTON = 2.1;

    private static final double SIGN_BUTTON = 1.7;

    private static final double WORD_BUTTON = 2;

    private static final double AROUND_RIBBON = 1.1;

    private final InterfaceText words;
    private final HBox row = new HBox();
    private final VBox name = new VBox();
    private final List<Node> sign = new ArrayList<>();
    private final WrappedLabel ribbon = new WrappedLabel("", Styles.SMALL, "draft");
    private final TapButton aloud;
    private final TapButton low;
    private final SpeechBar speech;

    TopBand(
            NavigationHistory journey,
            Preferences preferences,
            Narrator narrator,
            Steering steering,
            String clinicName,
            boolean draft,
            InterfaceText words) {
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
            sign.add(new WrappedLabel(clinicName, Styles.SMALL, CLINIC_NAME));
        }
        if (draft) {
            ribbon.setAccessibleText(words.of("shell.draft"));
            sign.add(ribbon);
        }
        name.getChildren().setAll(sign);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox.setHgrow(name, Priority.ALWAYS);
        List<TapButton> buttons =
                List.of(home, textSize(preferences), contrast(preferences), movement(preferences), low, aloud);
        // They are the same on every screen, whatever else stands in the row.
        buttons.forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        row.getChildren().addAll(buttons);
        row.getChildren().add(1, space);
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
        ribbon.setText(words.of(draft(scale)));
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

    /** Where height is short, two lines of ribbon would take that of a line of what is read. */
    private String draft(Scale scale) {
        if (!scale.scarce()) {
            return "shell.draft";
        }
        double room = scale.width()
                - scale.px(2 * Scale.BEZEL)
                - (scale.narrow() ? 0 : buttons(scale, 3) + signButton(scale))
                - AROUND_RIBBON * scale.body();
        double needed = Measure.width(words.of("shell.draft.short"), Fonts.regular(scale.small()));
        return needed <= room ? "shell.draft.short" : "shell.draft.shortest";
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

    /**
     * On a wide screen the one button that somebody may look for by its name has room for it.
     *
     * @param others how many small buttons stand beside it
     */
    private boolean wordsFit(Scale scale, int others) {
        double word = Measure.width(aloud.getText(), Fonts.ofButtons(scale)) + WORD_BUTTON * scale.body();
        double title = scale.narrow() ? 0 : HOME_TITLE * scale.body();
        return buttons(scale, others) + word + title <= scale.width() - 2 * scale.px(Scale.BEZEL);
    }

    private static double signButton(Scale scale) {
        return Math.max(scale.px(Scale.OTHER), SIGN_BUTTON * scale.body());
    }

    /** The width of the way home and of some small buttons, with the gaps around them. */
    private static double buttons(Scale scale, int small) {
        return Math.max(scale.px(Scale.MAIN), HOME_BUTTON * scale.body())
                + small * signButton(scale)
                + (small + 2) * scale.px(Scale.GAP);
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
