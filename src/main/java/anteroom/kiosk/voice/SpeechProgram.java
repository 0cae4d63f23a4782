package anteroom.kiosk.voice;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A program of the system that speaks, as lists of arguments: no shell is ever asked, and the words go in by standard
 * input.
 */
enum SpeechProgram {
    /** Linux. Its voice is plain, and it starts in some ten milliseconds. */
    ESPEAK("espeak-ng") {
        @Override
        List<String> speak(SpeechSettings settings) {
            return List.of(
                    executable(),
                    "-v",
                    latinAmerican(settings.language(), "es-419"),
                    "-s",
                    WORDS_A_MINUTE[settings.pace()],
                    "-a",
                    AMPLITUDES[settings.volume()],
                    "-b",
                    "1",
                    "--stdin");
        }

        @Override
        List<String> record(SpeechSettings settings, Path wav) {
            return and(speak(settings), "-w", wav.toString());
        }

        @Override
        String data(String text, SpeechSettings settings) {
            return withoutCommands(text);
        }
    },

    /** Linux, where a clinic has chosen a voice for the whole system. */
    SPEECH_DISPATCHER("spd-say") {
        @Override
        List<String> speak(SpeechSettings settings) {
            return List.of(
                    executable(),
                    // By standard input: arguments stand in the list of processes, where every user can read them.
                    "--pipe-mode",
                    "--wait",
                    "--priority",
                    "text",
                    "--application-name",
                    "anteroom",
                    "--language",
                    latinAmerican(settings.language(), "es-419"),
                    "--rate",
                    PERCENT[settings.pace()],
                    "--volume",
                    PERCENT[settings.volume()]);
        }

        @Override
        List<String> silence() {
            // The server goes on speaking when the one who asked has gone.
            return List.of(executable(), "--cancel");
        }

        @Override
        String data(String text, SpeechSettings settings) {
            // Each line is a message of its own, and one that begins with "!-!" a command.
            return " " + text.replaceAll("\\R", " ") + "\n";
        }
    },

    /** Windows. */
    POWERSHELL("powershell.exe") {
        @Override
        List<String> speak(SpeechSettings settings) {
            return script(settings, "");
        }

        @Override
        List<String> record(SpeechSettings settings, Path wav) {
            return script(settings, "$s.SetOutputToWaveFile('" + wav.toString().replace("'", "''") + "');");
        }

        private List<String> script(SpeechSettings settings, String before) {
            return List.of(
                    executable(),
                    "-NoProfile",
                    "-NonInteractive",
                    "-Command",
                    "[Console]::InputEncoding=[Text.Encoding]::UTF8;"
                            + "$t=[Console]::In.ReadToEnd();"
                            + "Add-Type -AssemblyName System.Speech;"
                            + "$s=New-Object System.Speech.Synthesis.SpeechSynthesizer;"
                            + "$s.SelectVoiceByHints('NotSet','NotSet',0,'"
                            + latinAmerican(settings.language(), "es-MX") + "');"
                            + "$s.Rate=" + TENTHS[settings.pace()] + ";"
                            + "$s.Volume=" + SHARES[settings.volume()] + ";"
                            + before
                            + "$s.Speak($t);$s.Dispose()");
        }
    },

    /** macOS. Its voice is the one that the system is set to, and for Spanish that of Mexico, which is always there. */
    SAY("say") {
        @Override
        List<String> speak(SpeechSettings settings) {
            List<String> usual = List.of(executable(), "-r", WORDS_A_MINUTE[settings.pace()], "-f", "-");
            return SPANISH.equals(settings.language()) ? and(usual, "-v", "Paulina") : usual;
        }

        @Override
        List<String> record(SpeechSettings settings, Path wav) {
            return and(speak(settings), "--file-format=WAVE", "--data-format=LEI16@22050", "-o", wav.toString());
        }

        @Override
        String data(String text, SpeechSettings settings) {
            // It has no option for the volume, and takes it from the words.
            return "[[volm " + SHARES_OF_ONE[settings.volume()] + "]] " + withoutCommands(text);
        }
    };

    private static final String SPANISH = "es";

    /** The first step of each is for nothing but volume, and cannot be heard. */
    private static final String[] WORDS_A_MINUTE = {"", "110", "140", "165", "210", "270"};

    private static final String[] AMPLITUDES = {"0", "30", "55", "80", "120", "170"};
    private static final String[] PERCENT = {"-100", "-60", "-30", "0", "30", "60"};
    private static final String[] TENTHS = {"", "-5", "-2", "0", "3", "6"};
    private static final String[] SHARES = {"0", "20", "40", "60", "80", "100"};
    private static final String[] SHARES_OF_ONE = {"0", "0.2", "0.4", "0.6", "0.8", "1.0"};

    private final String executable;

    SpeechProgram(String executable) {
        this.executable = executable;
    }

    String executable() {
        return executable;
    }

    /** Speaks its {@link #data}, and ends when that has been heard. */
    abstract List<String> speak(SpeechSettings settings);

    /** Writes its {@link #data} to a file instead; empty if it cannot. */
    List<String> record(SpeechSettings settings, Path wav) {
        return List.of();
    }

    /** What else must be run to be silent, once the program itself has been ended; usually nothing. */
    List<String> silence() {
        return List.of();
    }

    /** What is to be handed to it by standard input. */
    String data(String text, SpeechSettings settings) {
        return text;
    }

    /** Two programs take what stands in double brackets for commands or sounds. */
    private static String withoutCommands(String text) {
        return text.replace("[", " ").replace("]", " ");
    }

    /** Who says "es" would be heard in the voice of Spain. */
    private static String latinAmerican(String language, String spanish) {
        return language.equals(SPANISH) ? spanish : language.toLowerCase(Locale.ROOT);
    }

    private static List<String> and(List<String> arguments, String... more) {
        return Stream.concat(arguments.stream(), Stream.of(more)).toList();
    }
}
