package anteroom.kiosk.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Has a program of this machine write what it would say to WAV files. */
public final class Recorder {
    private final SpeechProgram program;

    Recorder(SpeechProgram program) {
        this.program = program;
    }

    public String name() {
        return program.executable();
    }

    /**
     * Writes one file and returns when it is there.
     *
     * @throws IOException if the program fails, or writes no sound
     */
    public void record(String text, SpeechSettings settings, Path wav) throws IOException {
        ProcessTree tree = ProcessTree.start(program.record(settings, wav), wav.toString());
        try {
            if (!ProgramEngine.finish(tree, program.data(text, settings), ProgramEngine.limit(text))
                    || Files.notExists(wav)) {
                throw new IOException(name() + " could not record \"" + text + "\"");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
