package anteroom.kiosk.staff;

import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.ScreenAnnouncement;
import anteroom.kiosk.ui.WrappedLabel;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/** Sets another PIN: the same digits twice. */
final class NewPinView extends StackPane {
    private final PinGuard guard;
    private final InterfaceText words;
    private final Runnable done;
    private final WrappedLabel prompt;
    private Optional<char[]> first = Optional.empty();

    /** @param done called when the PIN is set */
    NewPinView(PinGuard guard, InterfaceText words, Scale scale, Runnable done) {
        this.guard = guard;
        this.words = words;
        this.done = done;
        this.prompt = new WrappedLabel(words.of("pad.new"), "pad-prompt");
        // Never shuffled: whoever sets a PIN looks for its digits for the first time.
        getChildren().add(new PinPad(prompt, false, words, scale, this::entered));
        sceneProperty().addListener((p, before, scene) -> {
            if (scene == null) {
                forget();
            }
        });
    }

    private void entered(char[] digits) {
        if (first.isEmpty()) {
            if (PinHash.tooEasy(digits)) {
                Arrays.fill(digits, '0');
                tell("pad.easy");
            } else {
                first = Optional.of(digits);
                tell("pad.again");
            }
            return;
        }
        boolean same = Arrays.equals(first.get(), digits);
        forget();
        if (!same) {
            Arrays.fill(digits, '0');
            tell("pad.differ");
        } else {
            prompt.setText(words.of("pad.checking"));
            guard.set(digits, this::kept);
        }
    }

    private void kept(boolean kept) {
        if (getScene() == null) {
            return;
        }
        if (kept) {
            done.run();
        } else {
            tell("pad.not-kept");
        }
    }

    private void tell(String key) {
        prompt.setText(words.of(key));
        ScreenAnnouncement.changed(prompt);
    }

    private void forget() {
        first.ifPresent(digits -> Arrays.fill(digits, '0'));
        first = Optional.empty();
    }
}
