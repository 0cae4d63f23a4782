package anteroom.kiosk.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.kiosk.speech.ReadAloud.State;
import anteroom.kiosk.voice.NoEngine;
import anteroom.kiosk.voice.SpeechSettings;
import anteroom.testkit.FakeVoice;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Reading aloud, told by what is heard. */
class ReadAloudTest {
    private final FakeVoice voice = FakeVoice.slow();
    private final ReadAloud aloud = new ReadAloud(voice, () -> "en", SpeechSettings.USUAL, Runnable::run);

    private static List<Utterance> lines(String... texts) {
        return Stream.of(texts).map(Utterance::of).toList();
    }

    @Nested
    class WhileItIsOff {
        @Test
        void nothing_is_said_of_a_new_screen() {
            aloud.read(lines("Home"));
            aloud.say(Utterance.of("Back, button"));
            aloud.repeat();
            assertEquals(List.of(), voice.heard());
        }

        @Test
        void one_press_starts_it_with_the_title() {
            aloud.start(lines("Home", "Aftercare"));
            assertEquals("Home", voice.saying());
            assertEquals(State.SPEAKING, aloud.state());
            assertEquals("Home", aloud.currentProperty().get().text());
        }

        @Test
        void without_a_voice_it_stays_off_and_says_so_in_writing_until_the_next_touch() {
            ReadAloud dumb = new ReadAloud(new NoEngine(), () -> "en", SpeechSettings.USUAL, Runnable::run);
            dumb.start(lines("Home"));
            assertFalse(dumb.on());
            assertTrue(dumb.muteProperty().get());
            dumb.silence();
            assertFalse(dumb.muteProperty().get());
        }
    }

    @Nested
    class WhileItReads {
        @BeforeEach
        void start() {
            aloud.start(lines("No driving", "Wait a day.", "Sleep first."));
        }

        @Test
        void it_goes_from_line_to_line_and_is_quiet_at_the_end() {
            voice.finish();
            assertEquals("Wait a day.", voice.saying());
            voice.finish();
            voice.finish();
            assertEquals(State.QUIET, aloud.state());
            assertEquals(Utterance.NONE, aloud.currentProperty().get());
            assertEquals(List.of("No driving", "Wait a day.", "Sleep first."), voice.heard());
        }

        @Test
        void any_touch_or_key_silences_it_before_anything_else_happens() {
            aloud.silence();
            assertNull(voice.saying());
            assertEquals(State.PAUSED, aloud.state());
            assertEquals(Utterance.NONE, aloud.currentProperty().get());
        }

        @Test
        void another_screen_is_read_instead() {
            aloud.read(lines("Rest today"));
            assertEquals("Rest today", voice.saying());
        }

        @Test
        void a_control_is_named_in_between_and_what_was_read_waits() {
            voice.finish();
            aloud.say(Utterance.of("Next, button"));
            assertEquals("Next, button", voice.saying());
            voice.finish();
            assertEquals(State.PAUSED, aloud.state());
            aloud.pauseOrContinue();
            assertEquals("Wait a day.", voice.saying());
        }

        @Test
        void a_voice_that_breaks_down_is_told_in_writing() {
            voice.fail();
            assertFalse(aloud.on());
            assertTrue(aloud.muteProperty().get());
        }

        @Test
        void what_an_engine_says_of_a_line_that_was_cut_short_counts_for_nothing() {
            LateVoice late = new LateVoice();
            ReadAloud reading = new ReadAloud(late, () -> "en", SpeechSettings.USUAL, Runnable::run);
            reading.start(lines("One", "Two"));
            reading.silence();
            late.endAll();
            assertEquals(List.of("One"), late.begun);
            assertEquals(State.PAUSED, reading.state());
        }
    }

    @Nested
    class PausedOrRepeated {
        @BeforeEach
        void start() {
            aloud.start(lines("Title", "First.", "Second."));
            voice.finish();
        }

        @Test
        void the_press_of_pause_pauses_although_every_press_silences() {
            aloud.silence();
            aloud.pauseOrContinue();
            assertNull(voice.saying());
            assertEquals(State.PAUSED, aloud.state());
        }

        @Test
        void the_next_press_goes_on_with_the_line_that_was_cut_short() {
            aloud.silence();
            aloud.pauseOrContinue();
            aloud.silence();
            aloud.pauseOrContinue();
            assertEquals("First.", voice.saying());
        }

        @Test
        void repeat_begins_with_the_title() {
            aloud.silence();
            aloud.repeat();
            assertEquals("Title", voice.saying());
        }

        @Test
        void at_the_end_the_same_key_begins_again() {
            voice.finish();
            voice.finish();
            aloud.silence();
            aloud.pauseOrContinue();
            assertEquals("Title", voice.saying());
        }
    }

    @Nested
    class PaceAndVolume {
        @Test
        void change_in_steps_and_never_beyond_the_last() {
            aloud.start(lines("Title"));
            for (int i = 0; i < 9; i++) {
                aloud.changePace(-1);
                aloud.changeVolume(1);
            }
            assertEquals(new SpeechSettings("en", 1, SpeechSettings.STEPS), last(voice.manners()));
        }

        @Test
        void are_heard_at_once_in_the_line_that_was_cut_short_by_their_own_press() {
            aloud.start(lines("Title", "First."));
            voice.finish();
            aloud.silence();
            aloud.changePace(1);
            assertEquals("First.", voice.saying());
            assertEquals(4, last(voice.manners()).pace());
        }

        @Test
        void do_not_break_a_pause() {
            aloud.start(lines("Title", "First."));
            aloud.silence();
            aloud.pauseOrContinue();
            aloud.silence();
            aloud.changeVolume(-1);
            assertNull(voice.saying());
            assertEquals(2, aloud.volumeProperty().get());
        }

        @Test
        void go_back_to_where_everybody_starts_with_the_visit() {
            aloud.start(lines("Title"));
            aloud.changePace(1);
            aloud.changeVolume(1);
            aloud.reset();
            assertFalse(aloud.on());
            assertNull(voice.saying());
            assertEquals(SpeechSettings.USUAL, aloud.paceProperty().get());
            assertEquals(SpeechSettings.USUAL, aloud.volumeProperty().get());
            aloud.repeat();
            assertNull(voice.saying(), "the words of the last visit must be forgotten");
        }
    }

    @Test
    void begins_at_the_volume_that_the_clinic_has_set_and_goes_back_to_it() {
        ReadAloud quiet = new ReadAloud(voice, () -> "en", 1, Runnable::run);
        quiet.start(lines("Title"));
        assertEquals(1, last(voice.manners()).volume());
        quiet.changeVolume(1);
        quiet.reset();
        assertEquals(1, quiet.volumeProperty().get());
    }

    @Test
    void numbers_to_call_are_said_digit_by_digit_and_shown_as_they_are() {
        aloud.start(lines("Call 911."));
        assertEquals("Call 9 1 1.", voice.saying());
        assertEquals("Call 911.", aloud.currentProperty().get().text());
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    /** Reports the end of a line even when it has been stopped. */
    private static final class LateVoice implements anteroom.kiosk.voice.SpeechEngine {
        private final List<String> begun = new java.util.ArrayList<>();
        private final List<java.util.function.Consumer<Boolean>> ends = new java.util.ArrayList<>();

        @Override
        public boolean speaks(String language) {
            return true;
        }

        @Override
        public void speak(String text, SpeechSettings manner, java.util.function.Consumer<Boolean> ended) {
            begun.add(text);
            ends.add(ended);
        }

        @Override
        public void stop() {
            // and says so later all the same
        }

        void endAll() {
            List.copyOf(ends).forEach(end -> end.accept(true));
        }
    }
}
