package anteroom.kiosk.voice;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.testkit.Sound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** espeak-ng really speaks, to files. */
class RealVoiceTest {
    private static final String LINE = "Do not drive until 24 hours have passed and you have slept a full night.";

    /** Of full scale. Silence is 0, and speech of usual volume some tenths. */
    private static final double LEAST_LOUDNESS = 0.01;

    @TempDir
    private Path folder;

    @Test
    @Tag("espeak-ng")
    void a_line_lasts_as_long_as_it_takes_to_say_and_can_be_heard() throws Exception {
        Sound sound = said(LINE, SpeechSettings.usual("en"));
        double wordsAMinute = LINE.split(" ").length / sound.seconds() * 60;
        assertTrue(wordsAMinute > 110 && wordsAMinute < 240, wordsAMinute + " words a minute");
        assertTrue(sound.loudness() > LEAST_LOUDNESS, "loudness " + sound.loudness());
    }

    @Test
    @Tag("espeak-ng")
    void each_step_of_pace_is_quicker_and_each_step_of_volume_louder() throws Exception {
        for (int step = 2; step <= SpeechSettings.STEPS; step++) {
            assertTrue(
                    said(LINE, new SpeechSettings("en", step, 3)).seconds()
                            < said(LINE, new SpeechSettings("en", step - 1, 3)).seconds() * 0.95,
                    "pace " + step);
            assertTrue(
                    said(LINE, new SpeechSettings("en", 3, step)).loudness()
                            > said(LINE, new SpeechSettings("en", 3, step - 1)).loudness() * 1.1,
                    "volume " + step);
        }
    }

    @Test
    @Tag("espeak-ng")
    void words_that_look_like_options_or_commands_are_only_said() throws Exception {
        Path stolen = folder.resolve("stolen.wav");
        Sound sound = said(
                "-w " + stolen + " $(touch " + stolen + ") [[slnc 9000]] <audio src=\"x\"/>",
                SpeechSettings.usual("en"));
        assertTrue(sound.seconds() > 1 && sound.seconds() < 60, sound.seconds() + " s");
        assertFalse(Files.exists(stolen));
    }

    @Test
    @Tag("espeak-ng")
    void a_language_that_the_program_does_not_know_is_an_error_and_no_silence() {
        assertThrows(IOException.class, () -> said(LINE, SpeechSettings.usual("zz")));
    }

    @Test
    void being_silent_ends_the_process_within_200_ms_and_leaves_none_behind() throws Exception {
        CompletableFuture<Process> begun = new CompletableFuture<>();
        ProgramEngine voice = new ProgramEngine(SpeechProgram.ESPEAK, (command, mark) -> {
            // Waits for ever, as a program in the middle of a long line would.
            ProcessTree tree = ProcessTree.start(List.of("tail", "-f", "/dev/null"), mark);
            begun.complete(tree.root());
            return tree;
        });
        CompletableFuture<Boolean> ended = new CompletableFuture<>();
        voice.speak(LINE, SpeechSettings.usual("en"), ended::complete);
        Process process = begun.get(10, TimeUnit.SECONDS);
        assertTrue(process.isAlive());

        long from = System.nanoTime();
        voice.stop();
        long returned = System.nanoTime() - from;
        assertNotNull(process.onExit().get(10, TimeUnit.SECONDS));
        long over = System.nanoTime() - from;

        assertTrue(over < TimeUnit.MILLISECONDS.toNanos(200), over / 1_000_000 + " ms");
        assertTrue(returned < TimeUnit.MILLISECONDS.toNanos(50), "the caller waited " + returned / 1_000_000 + " ms");
        assertFalse(ended.isDone(), "what was stopped has not been said");
        voice.close();
    }

    @Test
    void a_program_that_ends_sooner_than_anybody_can_speak_has_not_been_heard() {
        assertFalse(ProgramEngine.couldBeHeard(LINE, TimeUnit.MILLISECONDS.toNanos(40)));
        assertTrue(ProgramEngine.couldBeHeard(LINE, TimeUnit.SECONDS.toNanos(4)));
        assertTrue(ProgramEngine.couldBeHeard("Back, button", TimeUnit.MILLISECONDS.toNanos(40)));
    }

    private Sound said(String text, SpeechSettings manner) throws Exception {
        Path wav = folder.resolve("said.wav");
        Files.deleteIfExists(wav);
        Voices.recorder().orElseThrow().record(text, manner, wav);
        return Sound.of(Files.readAllBytes(wav));
    }
}
