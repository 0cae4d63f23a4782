package anteroom.shell;

import anteroom.session.Journey;
import anteroom.session.Place;
import anteroom.session.Preferences;
import anteroom.session.TextSize;
import anteroom.ui.Icons;
import anteroom.ui.Prose;
import anteroom.ui.Scale;
import anteroom.ui.Styles;
import anteroom.ui.TapButton;
import anteroom.ui.Words;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The band at the top: home, whose kiosk this is, and how one likes to read. */
final class TopBand extends VBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Words words;
    private final HBox row = new HBox();
    private final VBox name = new VBox();
    private final Prose title;

    TopBand(Journey journey, Preferences preferences, String clinicName, boolean draft, Words words) {
        this.words = words;
        this.title = new Prose(words.of("home.title"), Styles.TITLE);
        getStyleClass().add("top-band");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setFillHeight(false);
        row.getStyleClass().add("top-row");

        TapButton home =
                TapButton.ofIcon(words.of("shell.home"), Icons.HOME.node(), journey::home, Styles.MAIN, "home-button");

        name.getStyleClass().add("clinic");
        name.setAlignment(Pos.CENTER_LEFT);
        if (!clinicName.isEmpty()) {
            name.getChildren().add(new Prose(clinicName, Styles.SMALL, "clinic-name"));
        }
        if (draft) {
            name.getChildren().add(new Prose(words.of("shell.draft"), Styles.SMALL, "draft"));
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox.setHgrow(name, Priority.ALWAYS);
        row.getChildren().addAll(home, space, textSize(preferences), contrast(preferences), movement(preferences));
    }

    /** Whose kiosk it is stands between the buttons, and below them on a standing screen. */
    void arrange(Scale scale) {
        double gap = scale.px(Scale.GAP);
        row.setSpacing(gap);
        row.getChildren().remove(name);
        getChildren().setAll(row);
        if (scale.portrait()) {
            getChildren().add(name);
        } else {
            row.getChildren().add(1, name);
        }
        row.getChildren().stream()
                .filter(child -> child.getClass() == Region.class)
                .forEach(space -> {
                    space.setManaged(scale.portrait());
                    space.setVisible(scale.portrait());
                });
    }

    /** Home has its title up here, where it leaves the height to the pictures. */
    void show(Place place, boolean homeTitle) {
        name.getChildren().remove(title);
        boolean home = place instanceof Place.Home && homeTitle;
        if (home) {
            name.getChildren().add(0, title);
        }
        name.lookupAll(".clinic-name").forEach(clinic -> {
            clinic.setVisible(!home);
            clinic.setManaged(!home);
        });
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
