package anteroom.kiosk.speech;

import anteroom.kiosk.ui.AdaptiveLabel;
import anteroom.kiosk.ui.ButtonFit;
import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.Icons;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.WrappedLabel;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/**
 * What steers the voice; there only while there is one to steer, or to say that there is none. On a lying screen what is
 * wanted while it speaks stands between Home and Back, and the rest over Back once Pause was pressed (a touch elsewhere
 * brings silence, too, and must not change what it is about to press); on an upright one, and where a screen has buttons
 * of its own in the band, all of it lies over those until everything has been said.
 */
public final class SpeechBar extends Pane {
    /** Which of its buttons are there. */
    public enum Shown {
        NONE,
        /** Pause and repeat. */
        FIRST,
        ALL
    }

    /** How many there are of the first. */
    private static final int FIRST = 2;

    /** How long it is said that there is no voice. */
    private static final Duration NO_VOICE = Duration.seconds(6);

    private final ReadAloud aloud;
    private final InterfaceText words;
    private final TapButton pause;
    private final List<TapButton> buttons;
    private final WrappedLabel noVoice;
    private final PauseTransition going = new PauseTransition(NO_VOICE);
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NONE);
    private FrameLayout frame;
    private boolean covers;
    private boolean opened;

    public SpeechBar(ReadAloud aloud, SpeechControls speechControls, FrameLayout frame, InterfaceText words) {
        this.aloud = aloud;
        this.frame = frame;
        this.words = words;
        this.pause = button("speech.pause", Icons.STILL, () -> {
            aloud.pauseOrContinue();
            opened = aloud.state() == ReadAloud.State.PAUSED;
            show();
        });
        this.buttons = List.of(
                pause,
                button("speech.repeat", Icons.REPEAT, aloud::repeat),
                button("speech.speed", Icons.FASTER, speechControls::nextPace),
                button("speech.loudness", Icons.LOUDER, speechControls::nextVolume));
        this.noVoice = new WrappedLabel("", "no-voice");
        noVoice.setAlignment(Pos.CENTER_LEFT);
        words.follow(() -> {
            // Its words change with every pause; what it does is always the same.
            pause.setAccessibleText(words.of("speech.pause-or-continue"));
            requestLayout();
            writePause();
        });
        getChildren().addAll(buttons);
        getChildren().add(noVoice);
        going.setOnFinished(event -> setVisible(false));
        getStyleClass().add("speech-bar");
        setPickOnBounds(false);
        aloud.stateProperty().addListener((p, before, now) -> show());
        aloud.muteProperty().addListener((p, before, now) -> show());
        show();
    }

    private TapButton button(String key, Icons icon, Runnable action) {
        TapButton button = new TapButton("", action, Styles.OTHER, Styles.FRAME_BUTTON, key.replace('.', '-'));
        words.follow(() -> button.setText(words.of(key)));
        button.setGraphic(icon.node());
        return button;
    }

    public Shown shown() {
        return shown.get();
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether something of the screen lies under all of it, so that it goes once all has been said. */
    public void cover(boolean now) {
        covers = now;
        opened = false;
        show();
    }

    public void arrange(FrameLayout frame) {
        this.frame = frame;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double gap = frame.gap();
        if (frame.portrait()) {
            place(buttons, 0, getWidth());
        } else {
            double back = frame.of(FrameLayout.Control.BACK).getMinX() - getLayoutX();
            place(buttons.subList(0, FIRST), 0, back - gap);
            place(buttons.subList(FIRST, buttons.size()), back, getWidth());
        }
        say(frame.dock().getWidth());
    }

    /** That there is no voice, over all that stands right of Help and Home, in as many words as have room there. */
    private void say(double width) {
        double aside = frame.gap();
        List<String> forms = List.of(
                words.of("speech.no-voice"),
                words.of("speech.no-voice.short"),
                words.of("speech.no-voice.shorter"),
                words.of("speech.no-voice.shortest"));
        noVoice.setPadding(new Insets(0, aside, 0, aside));
        noVoice.setText(
                AdaptiveLabel.fitting(forms, Fonts.regular(frame.scale().body()), width - 2 * aside, getHeight()));
        noVoice.resizeRelocate(0, 0, width, getHeight());
    }

    /** Side by side between two ends. */
    private void place(List<TapButton> some, double from, double to) {
        double gap = frame.gap();
        double each = Math.floor((to - from - gap * (some.size() - 1)) / some.size());
        boolean worded = buttons.stream().noneMatch(button -> display(button, each) == ContentDisplay.GRAPHIC_ONLY);
        for (int i = 0; i < some.size(); i++) {
            some.get(i).setContentDisplay(worded ? display(some.get(i), each) : ContentDisplay.GRAPHIC_ONLY);
            some.get(i).resizeRelocate(from + i * (each + gap), 0, each, getHeight());
        }
    }

    private ContentDisplay display(TapButton button, double width) {
        return ButtonFit.display(button, ContentDisplay.TOP, width, frame.scale());
    }

    private void writePause() {
        boolean speaking = aloud.state() == ReadAloud.State.SPEAKING;
        pause.setText(words.of(speaking ? "speech.pause" : "speech.continue"));
        pause.setGraphic((speaking ? Icons.STILL : Icons.NEXT).node());
    }

    private void show() {
        boolean mute = aloud.muteProperty().get();
        writePause();
        noVoice.setVisible(mute);
        boolean done = covers && aloud.state() == ReadAloud.State.QUIET;
        setVisible(aloud.on() && !done || mute);
        Shown now = !isVisible() || mute ? Shown.NONE : covers || opened ? Shown.ALL : Shown.FIRST;
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setVisible(now == Shown.ALL || now == Shown.FIRST && i < FIRST);
        }
        shown.set(now);
        if (mute) {
            going.playFromStart();
        }
    }
}
