package anteroom.workshop.command;

import anteroom.content.Edition;
import anteroom.content.InvalidContentException;
import anteroom.kiosk.LoadedContent;
import anteroom.kiosk.command.LanguageCommand;
import anteroom.kiosk.voice.Recorder;
import anteroom.kiosk.voice.Recordings;
import anteroom.kiosk.voice.Voices;
import anteroom.workshop.narrate.SpokenTexts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "narrate",
        description = "Records all that the kiosk says, so that one without a voice of its own can read aloud.")
public final class NarrateCommand extends LanguageCommand {
    /** After so many recordings it says that it is still at work. */
    private static final int SIGN_OF_LIFE = 250;

    private static final double MB = 1024 * 1024;

    @Parameters(
            paramLabel = "DIR",
            description = "The folder of the clinic's file, or a pack's; the recordings go to its folder speech.")
    private Path folder = Path.of("");

    @Option(names = "--prune", description = "Also delete recordings of what is no longer said.")
    private boolean prune;

    @Override
    public Integer call() throws InvalidContentException, IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        LoadedContent content = content();
        Edition edition = drawn(content.pack()).get(0);
        Recorder recorder = Voices.recorder()
                .orElseThrow(() -> new IOException("this machine has no voice that can be recorded; install one"
                        + " (Debian and Ubuntu: apt install espeak-ng), or record on another machine"));
        Set<String> texts = HeadlessToolkit.run(() -> SpokenTexts.of(content, edition));
        record(new Recordings(folder, edition.language(), texts), recorder);
        return 0;
    }

    private void record(Recordings recordings, Recorder recorder) throws IOException {
        PrintWriter out = out();
        int made = recordings.make(recorder, count -> {
            if (count % SIGN_OF_LIFE == 0) {
                out.println(count + " recorded");
            }
        });
        out.printf(
                Locale.ROOT,
                "%d recordings in %s, %.0f MB: %d made now with %s, %d were there already%n",
                recordings.count(),
                folder.resolve("speech"),
                recordings.size() / MB,
                made,
                recorder.name(),
                recordings.count() - made);
        tidy(recordings.others(), out);
    }

    private void tidy(List<Path> unused, PrintWriter out) throws IOException {
        if (unused.isEmpty()) {
            return;
        }
        if (!prune) {
            out.println(unused.size() + " more are of what is no longer said; --prune deletes them");
            return;
        }
        for (Path file : unused) {
            Files.delete(file);
        }
        out.println(unused.size() + " of what is no longer said are deleted");
    }
}
