package anteroom.kiosk.voice;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the voices of a machine. */
public final class Voices {
    private Voices() {}

    /** All programs of this machine that speak, the best first; {@link NoEngine} if there are none. */
    public static SpeechEngine ofThisMachine() {
        List<SpeechProgram> programs = installed();
        if (programs.isEmpty()) {
            return new NoEngine();
        }
        SpeechEngine voice = new FallbackEngine(programs.stream()
                .<SpeechEngine>map(program -> new ProgramEngine(program, ProcessTree::start))
                .toList());
        // A kiosk that is told to end in the middle of a line must not leave the voice behind.
        Runtime.getRuntime().addShutdownHook(new Thread(voice::close, "anteroom-last-word"));
        return voice;
    }

    /** What can write speech to files here; empty if nothing can. */
    public static Optional<Recorder> recorder() {
        return installed().stream()
                .filter(program -> !program.record(SpeechSettings.usual("en"), Path.of("x.wav"))
                        .isEmpty())
                .findFirst()
                .map(Recorder::new);
    }

    private static List<SpeechProgram> installed() {
        return installed(System.getProperty("os.name"), System.getenv().getOrDefault("PATH", ""), Files::isExecutable);
    }

    static List<SpeechProgram> installed(String system, String path, Predicate<Path> isExecutable) {
        return ofSystem(system.toLowerCase(Locale.ROOT)).stream()
                .filter(program -> Stream.of(path.split(File.pathSeparator))
                        .anyMatch(folder ->
                                !folder.isEmpty() && isExecutable.test(Path.of(folder, program.executable()))))
                .toList();
    }

    private static List<SpeechProgram> ofSystem(String system) {
        if (system.contains("windows")) {
            return List.of(SpeechProgram.POWERSHELL);
        }
        if (system.contains("mac")) {
            return List.of(SpeechProgram.SAY);
        }
        return List.of(SpeechProgram.SPEECH_DISPATCHER, SpeechProgram.ESPEAK);
    }
}
