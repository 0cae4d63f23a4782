package anteroom.kiosk.speech;

import anteroom.kiosk.ui.Icons;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.WrappedLabel;
import anteroom.kiosk.ui.WrappingRows;
import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.StackPane;

/** What steers the voice; there only while there is one to steer, or to say that there is none. */
public final class SpeechBar extends StackPane {
    /** The width of a letter and of what a button needs around its word, in em. */
    private static final double LETTER = 0.54;

    private static final double PADDING = 0.85;

    private final ReadAloud aloud;
    private final InterfaceText words;
    private final TapButton pause;
    private final List<TapButton> buttons;
    private final WrappedLabel noVoice;

    public SpeechBar(ReadAloud aloud, Steering steering, InterfaceText words) {
        this.aloud = aloud;
        this.words = words;
        this.pause = button("speech.pause", Icons.STILL, steering::pauseOrContinue);
        this.buttons = List.of(
                pause,
                button("speech.repeat", Icons.REPEAT, steering::repeat),
                button("speech.slower", Icons.SLOWER, steering::slower),
                button("speech.faster", Icons.FASTER, steering::faster),
                button("speech.softer", Icons.SOFTER, steering::softer),
                button("speech.louder", Icons.LOUDER, steering::louder));
        // Its words change with every pause; what it does is always the same.
        pause.setAccessibleText(words.of("speech.pause-or-continue"));
        this.noVoice = new WrappedLabel(words.of("speech.no-voice"), "no-voice");
        getStyleClass().add("speech-bar");
        aloud.stateProperty().addListener((p, before, now) -> show());
        aloud.muteProperty().addListener((p, before, now) -> show());
        show();
    }

    private TapButton button(String key, Icons icon, Runnable action) {
        TapButton button = new TapButton(words.of(key), action, Styles.OTHER, Styles.QUIET, key.replace('.', '-'));
        button.setGraphic(icon.node());
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    /** Words where they have room side by side, otherwise the signs alone. */
    public void arrange(Scale scale) {
        double gap = scale.px(Scale.GAP);
        double room = scale.width() - 2 * scale.px(Scale.BEZEL);
        buttons.forEach(button -> button.setContentDisplay(ContentDisplay.TEXT_ONLY));
        boolean wordsFit = words(scale) <= room;
        if (!wordsFit) {
            buttons.forEach(button -> button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY));
        }
        getChildren().setAll(new WrappingRows(buttons.size(), !wordsFit, gap, buttons), noVoice);
    }

    /** Before the stylesheets are at work, no button knows how wide its words will be; their letters tell it roughly. */
    private double words(Scale scale) {
        int longer = Math.max(
                words.of("speech.pause").length(), words.of("speech.continue").length());
        int letters = longer
                + buttons.stream()
                        .skip(1)
                        .mapToInt(button -> button.getText().length())
                        .sum();
        double gaps = (buttons.size() - 1) * scale.px(Scale.GAP);
        return (letters * LETTER + buttons.size() * PADDING) * scale.body() + gaps;
    }

    private void show() {
        boolean mute = aloud.muteProperty().get();
        boolean speaking = aloud.state() == ReadAloud.State.SPEAKING;
        pause.setText(words.of(speaking ? "speech.pause" : "speech.continue"));
        pause.setGraphic((speaking ? Icons.STILL : Icons.NEXT).node());
        noVoice.setVisible(mute);
        noVoice.setManaged(mute);
        buttons.forEach(button -> button.setVisible(!mute));
        setVisible(aloud.on() || mute);
        setManaged(isVisible());
    }
}
