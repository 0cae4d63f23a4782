package anteroom.kiosk.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.testkit.ManualExecutor;
import anteroom.testkit.Sound;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sound of the idle warning: noticed, short and soft; and no kiosk fails for want of a sound card. */
class ChimeTest {
    @Test
    void lasts_less_than_a_second_and_is_softer_than_speech() throws Exception {
        Sound sound = Sound.of(Chime.wav());
        assertTrue(sound.seconds() > 0.5 && sound.seconds() < 1, sound.toString());
        assertTrue(sound.loudness() > 0.02 && sound.loudness() < 0.15, sound.toString());
        assertTrue(sound.peak() < 0.3, sound.toString());
    }

    @Test
    void begins_and_ends_without_a_click() throws Exception {
        double[] levels = Sound.levels(Chime.wav());
        for (int i = 0; i < 20; i++) {
            assertTrue(Math.abs(levels[i]) < 0.01, "at the beginning " + levels[i]);
            assertTrue(Math.abs(levels[levels.length - 1 - i]) < 0.01, "at the end " + levels[levels.length - 1 - i]);
        }
    }

    /** With a sound card this is heard; without one nothing happens, and in particular nothing is thrown. */
    @Test
    void rings_on_any_machine_without_a_fault() {
        ManualExecutor worker = new ManualExecutor();
        new Chime(new WavPlayer(worker)).ring(1);
        worker.doAll();
    }

    @Test
    void what_cannot_be_played_is_told_of_once_and_nobody_waits_for_it() {
        ManualExecutor worker = new ManualExecutor();
        List<Boolean> ended = new ArrayList<>();
        WavPlayer speaker = new WavPlayer(worker);
        speaker.play(new byte[] {1, 2, 3}, SpeechSettings.USUAL, ended::add);
        assertEquals(List.of(), ended, "the caller must not wait for the sound card");
        worker.doAll();
        assertEquals(List.of(false), ended);
    }

    @Test
    void what_was_stopped_before_its_turn_is_never_played() {
        ManualExecutor worker = new ManualExecutor();
        List<Boolean> ended = new ArrayList<>();
        WavPlayer speaker = new WavPlayer(worker);
        speaker.play(Chime.wav(), SpeechSettings.USUAL, ended::add);
        speaker.stop();
        worker.doAll();
        assertEquals(List.of(), ended);
    }
}
