package anteroom.kiosk.speech;

import anteroom.kiosk.ui.ButtonFit;
import anteroom.kiosk.ui.Frame;
import anteroom.kiosk.ui.Icons;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.WrappedLabel;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/** What steers the voice; there only while there is one to steer, or to say that there is none. */
public final class SpeechBar extends Pane {
    /** How long it is said that there is no voice. */
    private static final Duration NO_VOICE = Duration.seconds(6);

    private final ReadAloud aloud;
    private final InterfaceText words;
    private final TapButton pause;
    private final List<TapButton> buttons;
    private final WrappedLabel noVoice;
    private final PauseTransition going = new PauseTransition(NO_VOICE);
    private final ReadOnlyBooleanWrapper buttonsShown = new ReadOnlyBooleanWrapper();
    private Frame frame;
    private boolean covers;

    public SpeechBar(ReadAloud aloud, Steering steering, Frame frame, InterfaceText words) {
        this.aloud = aloud;
        this.frame = frame;
        this.words = words;
        this.pause = button("speech.pause", Icons.STILL, steering::pauseOrContinue);
        this.buttons = List.of(
                pause,
                button("speech.repeat", Icons.REPEAT, steering::repeat),
                button("speech.speed", Icons.FASTER, steering::nextPace),
                button("speech.loudness", Icons.LOUDER, steering::nextVolume));
        // Its words change with every pause; what it does is always the same.
        this.noVoice = new WrappedLabel("", "no-voice");
        words.follow(() -> {
            pause.setAccessibleText(words.of("speech.pause-or-continue"));
            noVoice.setText(words.of("speech.no-voice"));
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

    /** Whether its buttons lie over the band. */
    public ReadOnlyBooleanProperty buttonsShownProperty() {
        return buttonsShown.getReadOnlyProperty();
    }

    /** Whether something of the screen lies under it, so that it goes once all has been said. */
    public void cover(boolean now) {
        covers = now;
        show();
    }

    public void arrange(Frame frame) {
        this.frame = frame;
        noVoice.setPrefWidth(frame.width() - 2 * frame.edge());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double gap = frame.gap();
        double each = Math.floor((getWidth() - gap * (buttons.size() - 1)) / buttons.size());
        boolean worded = buttons.stream()
                .allMatch(button -> ButtonFit.of(button.getText(), ContentDisplay.TOP, each, frame.scale())
                                .display()
                        != ContentDisplay.GRAPHIC_ONLY);
        for (int i = 0; i < buttons.size(); i++) {
            TapButton button = buttons.get(i);
            button.setContentDisplay(
                    worded
                            ? ButtonFit.of(button.getText(), ContentDisplay.TOP, each, frame.scale())
                                    .display()
                            : ContentDisplay.GRAPHIC_ONLY);
            button.resizeRelocate(i * (each + gap), 0, each, getHeight());
        }
        double width = frame.width() - 2 * frame.edge();
        double height = noVoice.prefHeight(width);
        noVoice.resizeRelocate(frame.edge() - getLayoutX(), -frame.gap() - height, width, height);
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
        buttons.forEach(button -> button.setVisible(!mute));
        boolean done = covers && aloud.state() == ReadAloud.State.QUIET;
        setVisible(aloud.on() && !done || mute);
        buttonsShown.set(isVisible() && !mute);
        if (mute) {
            going.playFromStart();
        }
    }
}
