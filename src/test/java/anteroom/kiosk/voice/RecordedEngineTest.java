package anteroom.kiosk.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.PackSource;
import anteroom.testkit.Background;
import anteroom.testkit.FakePlayer;
import anteroom.testkit.FakeVoice;
import anteroom.testkit.ManualExecutor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recordings, told by what is heard: a recording is a file with its own words in it. */
class RecordedEngineTest {
    private final Background background = new Background();
    private final Map<String, byte[]> files = new HashMap<>();
    private final FakePlayer loudspeaker = new FakePlayer();
    private final FakeVoice program = FakeVoice.atOnce();
    private final List<Boolean> ended = new ArrayList<>();
    private int looks;

    private void record(String... texts) {
        files.put(RecordedEngine.list("en"), new byte[0]);
        for (String text : texts) {
            files.put(RecordedEngine.path("en", text), text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private PackSource pack() {
        return new PackSource() {
            @Override
            public byte[] read(String path) {
                return files.get(path);
            }

            @Override
            public boolean has(String path) {
                looks++;
                return files.containsKey(path);
            }
        };
    }

    private List<String> say(SpeechEngine rest, String text, SpeechSettings manner) {
        new RecordedEngine(List.of(pack()), loudspeaker, background, rest).speak(text, manner, ended::add);
        background.await();
        return loudspeaker.played().stream()
                .map(played -> new String(played.wav(), StandardCharsets.UTF_8))
                .toList();
    }

    private List<String> say(SpeechEngine rest, String text) {
        return say(rest, text, SpeechSettings.usual("en"));
    }

    @Test
    void are_heard_before_any_program() {
        record("Rest today.");
        assertEquals(List.of("Rest today."), say(program, "Rest today."));
        assertEquals(List.of(), program.heard());
        assertEquals(List.of(true), ended);
    }

    @Test
    void of_parts_make_up_a_text_that_has_none_of_its_own() {
        record("Now on", "When can I drive again?", "button");
        assertEquals(
                List.of("Now on", "When can I drive again?", "button"),
                say(new NoEngine(), "Now on: When can I drive again?, button"));
        assertEquals(List.of(true), ended);
    }

    @Test
    void of_the_longest_parts_are_taken() {
        record("Now on", "Aftercare. Getting home and resting", "button");
        assertEquals(
                List.of("Now on", "Aftercare. Getting home and resting", "button"),
                say(new NoEngine(), "Now on: Aftercare. Getting home and resting, button"));
    }

    @ParameterizedTest
    @ValueSource(ints = {18, 200})
    void of_a_line_with_many_commas_are_looked_for_within_a_hundred_looks_a_comma(int commas) {
        record("button");
        String text = "a, ".repeat(commas) + "button";
        looks = 0;

        assertEquals(List.of("button"), say(new NoEngine(), text));
        assertTrue(looks < 100 * commas, looks + " looks");
    }

    @Test
    void are_looked_for_in_the_background() {
        ManualExecutor background = new ManualExecutor();
        RecordedEngine clips = new RecordedEngine(List.of(pack()), loudspeaker, background, program);
        record("Rest today.");
        looks = 0;
        clips.speak("a, ".repeat(18), SpeechSettings.usual("en"), ended::add);
        assertEquals(0, looks);

        clips.stop();
        background.doAll();
        assertEquals(List.of(), program.heard(), "said although it was stopped");
    }

    @Test
    void do_not_differ_by_a_full_stop() {
        record("It is empty");
        assertEquals(List.of("It is empty"), say(new NoEngine(), "It is empty."));
    }

    @Test
    void that_do_not_make_up_a_text_leave_all_of_it_to_the_program() {
        record("button");
        assertEquals(List.of(), say(program, "Back, button"));
        assertEquals(List.of("Back, button"), program.heard());
    }

    @Test
    void say_what_they_have_where_there_is_no_program_and_the_reading_goes_on() {
        record("button");
        assertEquals(List.of("button"), say(new NoEngine(), "Back, button"));
        assertEquals(List.of("button"), say(new NoEngine(), "Never recorded"));
        assertEquals(List.of(true, true), ended);
    }

    @Test
    void have_one_pace_and_another_is_the_programs() {
        record("Rest today.");
        say(program, "Rest today.", new SpeechSettings("en", 5, 3));
        assertEquals(List.of("Rest today."), program.heard());
        assertEquals(List.of("Rest today."), say(new NoEngine(), "Rest today.", new SpeechSettings("en", 5, 3)));
    }

    @Test
    void that_cannot_be_played_are_said_by_the_program() {
        record("Rest today.");
        PackSource spoilt = new PackSource() {
            @Override
            public byte[] read(String path) throws java.io.IOException {
                throw new java.io.IOException("spoilt");
            }

            @Override
            public boolean has(String path) {
                return true;
            }
        };
        new RecordedEngine(List.of(spoilt), loudspeaker, background, program)
                .speak("Rest today.", SpeechSettings.usual("en"), ended::add);
        background.await();
        assertEquals(List.of("Rest today."), program.heard());
    }

    @Test
    void of_another_language_are_no_voice() {
        record("Rest today.");
        RecordedEngine clips = new RecordedEngine(List.of(), loudspeaker, background, new NoEngine());
        assertFalse(clips.speaks("en"));
        clips.speak("Rest today.", SpeechSettings.usual("en"), ended::add);
        background.await();
        assertEquals(List.of(false), ended);
        assertTrue(loudspeaker.played().isEmpty());
    }
}
