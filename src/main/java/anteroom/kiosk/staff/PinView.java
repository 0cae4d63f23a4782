package anteroom.kiosk.staff;

import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.ScreenAnnouncement;
import anteroom.kiosk.ui.WrappedLabel;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.layout.StackPane;

/** What stands before the staff's menu: the pad, and a word on what it waits for. */
final class PinView extends StackPane {
    private final PinGuard guard;
    private final InterfaceText words;
    private final WrappedLabel prompt;
    private final PinPad pad;
    /** The guard lives longer than this view, and must not keep it. */
    private final ChangeListener<Object> follow = (p, before, now) -> tell();
    /** That a PIN was wrong is said once (EN 301 549 5.1.3.15); the seconds to wait are only counted on the screen. */
    private final ChangeListener<PinGuard.Phase> say;

    PinView(PinGuard guard, boolean shuffled, InterfaceText words, Scale scale) {
        this.guard = guard;
        this.words = words;
        this.prompt = new WrappedLabel("", "pad-prompt");
        this.pad = new PinPad(prompt, shuffled, words, scale, guard::enter);
        this.say = (p, before, now) -> {
            if (now == PinGuard.Phase.WAITING || now == PinGuard.Phase.SPOILT) {
                ScreenAnnouncement.changed(prompt);
            }
        };
        getChildren().add(pad);
        guard.phaseProperty().addListener(new WeakChangeListener<>(follow));
        guard.phaseProperty().addListener(new WeakChangeListener<>(say));
        guard.secondsLeftProperty().addListener(new WeakChangeListener<>(follow));
        tell();
    }

    private void tell() {
        PinGuard.Phase phase = guard.phase();
        prompt.setText(
                switch (phase) {
                    case WAITING -> words.of("pad.wait", guard.secondsLeft());
                    case CHECKING -> words.of("pad.checking");
                    case SPOILT -> words.of("pad.spoilt");
                    default -> words.of("pad.prompt");
                });
        pad.setBlocked(phase != PinGuard.Phase.CLOSED);
    }
}
