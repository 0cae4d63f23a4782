package anteroom.kiosk.speech;

import anteroom.kiosk.session.IdleWatch;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.voice.Chime;
import java.util.Set;

/**
 * Has the idle warning heard as well as seen (Section 508 407.5): by a chime, or, while the kiosk reads aloud, in words
 * that tell how long is left.
 */
public final class IdleAnnouncer {
    /** At how many seconds before the end the words are said again. */
    private static final Set<Integer> COUNTED = Set.of(20, 10, 5);

    private IdleAnnouncer() {}

    /** Follows the countdown from now on. */
    public static void follow(IdleWatch idle, Narrator narrator, Chime chime, InterfaceText words) {
        ReadAloud aloud = narrator.aloud();
        idle.secondsLeftProperty().addListener((p, before, left) -> {
            if (before.intValue() == IdleWatch.NOT_WARNING) {
                if (!aloud.on()) {
                    chime.ring(aloud.volumeProperty().get());
                }
                narrator.screenIsNew();
            } else if (left.intValue() == IdleWatch.NOT_WARNING) {
                narrator.focusIsNew();
            } else if (COUNTED.contains(left.intValue())) {
                aloud.say(Utterance.of(words.of("speech.seconds-left", left)));
            }
        });
    }
}
