package anteroom.workshop.command;

import anteroom.content.InvalidContentException;
import anteroom.workshop.training.PackTraining;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "learn",
        description = {
            "Trains the search of a clinic's own pack and puts the model into the pack, a file a language.",
            "Without it that pack is searched by words only. To be done before the pack is sealed."
        },
        mixinStandardHelpOptions = true)
public final class LearnCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "Folder of the pack.")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InvalidContentException, IOException {
        PackTraining.train(folder, spec.commandLine().getOut()::println);
        return 0;
    }
}
