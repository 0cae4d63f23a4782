package anteroom.shell;

import anteroom.session.Journey;
import anteroom.session.Preferences;
import anteroom.session.TextSize;
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
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The band at the top: home, whose kiosk this is, and how one likes to read. */
final class TopBand extends VBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private static final String CLINIC_NAME = "clinic-name";

    private final Words words;
    private final HBox row = new HBox();
    private final VBox name = new VBox();
    private final List<Node> sign = new ArrayList<>();
    private final Prose ribbon = new Prose("", Styles.SMALL, "draft");

    TopBand(Journey journey, Preferences preferences, String clinicName, boolean draft, Words words) {
        this.words = words;
        getStyleClass().add("top-band");
        row.setAlignment(Pos.CENTER_LEFT);
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
        row.getChildren().addAll(home, space, textSize(preferences), contrast(preferences), movement(preferences));
    }

    /** Whose kiosk it is stands between the buttons, and below them on a standing screen. */
    void arrange(Scale scale) {
        double gap = scale.px(Scale.GAP);
        row.setSpacing(gap);
        // Two lines of ribbon would take the height of a line of what is read.
        ribbon.setText(words.of(scale.scarce() ? "shell.draft.short" : "shell.draft"));
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

    /** A screen's own header stands in the place of the clinic's name. */
    void show(Optional<Region> header) {
        name.getChildren().setAll(sign);
        header.ifPresent(own -> {
            name.getChildren().removeIf(child -> child.getStyleClass().contains(CLINIC_NAME));
            name.getChildren().add(0, own);
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
