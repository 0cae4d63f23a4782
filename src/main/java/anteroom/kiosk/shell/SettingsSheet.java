package anteroom.kiosk.shell;

import anteroom.kiosk.session.Preferences;
import anteroom.kiosk.ui.ButtonFit;
import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.Icons;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Languages;
import anteroom.kiosk.ui.Measure;
import anteroom.kiosk.ui.SceneTheme;
import anteroom.kiosk.ui.ScreenAnnouncement;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.WrappedLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;

/**
 * How one likes to read: a button over the whole width for each choice, which says what it is set to and changes it at
 * once. It lies over the screen and leaves the controls at the bottom; its way out is where the way in was.
 */
final class SettingsSheet extends Pane {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    /** The greatest height of a choice, in mm. */
    private static final double HIGHEST = 36;

    // em; the stylesheet says the same
    private static final double AROUND = 1.2;
    private static final double SIGN = 1.1 + 0.5;

    private final SceneTheme theme;
    private final InterfaceText words;
    private final WrappedLabel title;
    private final TapButton close;
    private final TapButton lower;
    private final List<TapButton> choices = new ArrayList<>();

    SettingsSheet(SceneTheme theme, Preferences preferences, InterfaceText words, Languages languages) {
        this.theme = theme;
        this.words = words;
        this.title = new WrappedLabel("", Styles.TITLE);
        this.close = new TapButton("", this::toggle, Styles.OTHER, Styles.FRAME_BUTTON, "settings-close");
        close.setGraphic(Icons.CLOSE.node());
        getStyleClass().add("settings");
        words.follow(() -> {
            title.setText(words.of("settings.title"));
            close.setText(words.of("generic.close"));
            setAccessibleText(words.of("settings.title"));
        });
        TapButton size = choice(
                Icons.LETTERS,
                "text-size",
                () -> preferences.textSizeProperty().set(preferences.textSize().next()));
        keep(
                size,
                preferences.textSizeProperty(),
                () -> "shell.text-size." + preferences.textSize().name().toLowerCase(Locale.ROOT),
                () -> preferences.textSize().ordinal() > 0);
        toggle("shell.contrast", Icons.CONTRAST, preferences.highContrastProperty(), "contrast");
        toggle("shell.movement", Icons.STILL, preferences.lessMovementProperty(), "movement");
        this.lower = toggle("shell.low", Icons.LOW, preferences.lowLayoutProperty(), "low");
        languages.button(words, Styles.OTHER, Styles.CHOICE, "language").ifPresent(choices::add);
        getChildren().add(title);
        getChildren().addAll(choices);
        getChildren().add(close);
        setVisible(false);
    }

    void toggle() {
        setVisible(!isVisible());
        if (isVisible()) {
            choices.get(0).requestFocus();
            ScreenAnnouncement.changed(this);
        }
    }

    private TapButton toggle(String key, Icons icon, BooleanProperty state, String style) {
        TapButton button = choice(icon, style, () -> state.set(!state.get()));
        keep(button, state, () -> key + (state.get() ? ".on" : ".off"), state::get);
        return button;
    }

    private TapButton choice(Icons icon, String style, Runnable act) {
        TapButton button = new TapButton("", act, Styles.OTHER, Styles.CHOICE, style);
        button.setGraphic(icon.node());
        choices.add(button);
        return button;
    }

    /** The words before the first full stop stand on the button, all of them are said. */
    private void keep(TapButton button, Observable state, Supplier<String> key, BooleanSupplier on) {
        Runnable tell = () -> {
            String said = words.of(key.get());
            button.setText(said.split("\\. ", 2)[0]);
            button.setAccessibleText(said);
            button.pseudoClassStateChanged(ON, on.getAsBoolean());
        };
        state.addListener(o -> tell.run());
        words.follow(tell);
    }

    @Override
    protected void layoutChildren() {
        FrameLayout frame = theme.frame();
        Rectangle2D exit = frame.of(FrameLayout.Control.BIGGER);
        close.resizeRelocate(exit.getMinX(), exit.getMinY(), exit.getWidth(), exit.getHeight());
        close.setContentDisplay(ButtonFit.display(close, ContentDisplay.LEFT, exit.getWidth(), frame.scale()));
        double beside = exit.getMinX() - frame.gap() - frame.edge();
        dressTitle(frame.portrait());
        title.resizeRelocate(frame.edge(), frame.edge(), beside, title.prefHeight(beside));
        lower.setVisible(theme.tall());
        List<TapButton> shown = choices.stream().filter(Node::isVisible).toList();
        // As at the largest text size: a choice must not move away from under the finger that has just made it.
        FrameLayout most = theme.roomiest();
        double largestTitle = Measure.height(
                title.getText(),
                Fonts.bold(frame.portrait() ? most.scale().body() : most.scale().title()),
                beside);
        double top = Math.max(most.of(FrameLayout.Control.BIGGER).getMaxY(), frame.edge() + Math.ceil(largestTitle))
                + frame.gap();
        double width = frame.width() - 2 * frame.edge();
        double room = most.bandTop() - frame.gap() - top;
        double height = Math.min(
                frame.unit(HIGHEST), Math.floor((room + frame.gap()) / Math.max(1, shown.size())) - frame.gap());
        // All with their signs, or none.
        boolean signed = shown.stream().allMatch(choice -> holds(choice, width - SIGN * em(frame), height, frame));
        for (int i = 0; i < shown.size(); i++) {
            boolean sign = signed && shown.get(i).getGraphic() != null;
            shown.get(i).setContentDisplay(sign ? ContentDisplay.LEFT : ContentDisplay.TEXT_ONLY);
            shown.get(i).resizeRelocate(frame.edge(), top + i * (height + frame.gap()), width, height);
        }
    }

    /** Beside its way out, an upright screen has room for the smaller of two titles. */
    private void dressTitle(boolean portrait) {
        String style = portrait ? Styles.HEADING : Styles.TITLE;
        if (!title.getStyleClass().contains(style)) {
            title.getStyleClass().removeAll(Styles.HEADING, Styles.TITLE);
            title.getStyleClass().add(style);
            title.applyCss();
        }
    }

    private static boolean holds(TapButton choice, double width, double height, FrameLayout frame) {
        Font font = Fonts.ofButtons(frame.scale());
        double room = width - AROUND * em(frame);
        return Measure.longestWord(choice.getText(), font) <= room
                && Measure.height(choice.getText(), font, room) <= height;
    }

    private static double em(FrameLayout frame) {
        return Fonts.ofButtons(frame.scale()).getSize();
    }
}
