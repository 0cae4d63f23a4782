package anteroom.kiosk.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of each system's program. */
class SpeechProgramTest {
    private static final String NASTY = "$(reboot); `x` \"; -w /etc/passwd [[volm 9]] !-!QUIT <break/>";

    @Test
    void spanish_is_that_of_latin_america() {
        SpeechSettings spanish = SpeechSettings.usual("es");
        assertTrue(SpeechProgram.ESPEAK.speak(spanish).contains("es-419"));
        assertTrue(SpeechProgram.SPEECH_DISPATCHER.speak(spanish).contains("es-419"));
        assertTrue(SpeechProgram.POWERSHELL.speak(spanish).toString().contains("'es-MX'"));
        assertTrue(SpeechProgram.SAY.speak(spanish).contains("Paulina"));
    }

    @Test
    void espeak_is_told_language_pace_and_volume_and_reads_from_standard_input() {
        assertEquals(
                List.of("espeak-ng", "-v", "pt-br", "-s", "270", "-a", "30", "-b", "1", "--stdin"),
                SpeechProgram.ESPEAK.speak(new SpeechSettings("pt-BR", 5, 1)));
        assertEquals("Olá", SpeechProgram.ESPEAK.data("Olá", SpeechSettings.usual("pt-BR")));
    }

    @Test
    void speech_dispatcher_waits_until_it_has_been_heard_and_is_cancelled_to_be_silent() {
        List<String> command = SpeechProgram.SPEECH_DISPATCHER.speak(SpeechSettings.usual("en"));
        assertTrue(command.contains("--wait"));
        assertEquals(" !-!QUIT -h\n", SpeechProgram.SPEECH_DISPATCHER.data("!-!QUIT\n-h", SpeechSettings.usual("en")));
        assertEquals(List.of("spd-say", "--cancel"), SpeechProgram.SPEECH_DISPATCHER.silence());
    }

    @Test
    void windows_speaks_by_its_own_voices() {
        String script =
                SpeechProgram.POWERSHELL.speak(new SpeechSettings("en", 1, 5)).get(4);
        assertTrue(script.contains("$s.Rate=-5;$s.Volume=100;"), script);
        assertTrue(script.contains("[Console]::In.ReadToEnd()"), script);
    }

    @Test
    void a_file_name_cannot_end_the_text_that_it_stands_in() {
        String script = SpeechProgram.POWERSHELL
                .record(SpeechSettings.usual("en"), Path.of("it's.wav"))
                .get(4);
        assertTrue(script.contains("SetOutputToWaveFile('it''s.wav')"), script);
    }

    @Test
    void macos_takes_its_own_volume_from_the_words_and_no_other_command() {
        String data = SpeechProgram.SAY.data("[[volm 9]]Hi", SpeechSettings.usual("en"));
        assertTrue(data.startsWith("[[volm 0.6]] "), data);
        assertEquals(data.indexOf("[["), data.lastIndexOf("[["), data);
    }

    @Test
    void espeak_takes_no_sounds_from_the_words() {
        assertFalse(SpeechProgram.ESPEAK
                .data("[[h@l'oU]]", SpeechSettings.usual("en"))
                .contains("["));
    }

    /** Whoever may list processes reads their arguments. */
    @ParameterizedTest
    @EnumSource
    void words_are_handed_over_by_standard_input_alone(SpeechProgram program) {
        List<String> command = program.speak(SpeechSettings.usual("en"));
        assertFalse(List.of("sh", "bash", "cmd", "cmd.exe").contains(command.get(0)));
        assertTrue(program.data(NASTY, SpeechSettings.usual("en")).contains("reboot"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en;reboot", "en'", "e", "english-", "-w"})
    void a_language_is_a_tag_and_nothing_else(String language) {
        assertThrows(IllegalArgumentException.class, () -> SpeechSettings.usual(language));
    }

    @Test
    void the_best_voice_of_each_system_comes_first() {
        assertEquals(
                List.of(SpeechProgram.SPEECH_DISPATCHER, SpeechProgram.ESPEAK),
                Voices.installed("Linux", "/usr/bin", file -> true));
        assertEquals(
                List.of(SpeechProgram.ESPEAK),
                Voices.installed("Linux", "/bin:/usr/bin", Path.of("/usr/bin/espeak-ng")::equals));
        assertEquals(List.of(SpeechProgram.SAY), Voices.installed("Mac OS X", "/usr/bin", file -> true));
        assertEquals(List.of(SpeechProgram.POWERSHELL), Voices.installed("Windows 11", "/win", file -> true));
        assertEquals(List.of(), Voices.installed("Linux", "/usr/bin", file -> false));
    }
}
