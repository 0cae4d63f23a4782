package anteroom.workshop.command;

import anteroom.kiosk.command.CommandSet;
import java.util.List;

/** The subcommands for those who write, translate and measure. */
public final class WorkshopCommands implements CommandSet {
    @Override
    public List<Object> commands() {
        return List.of(
                new DemoCommand(),
                new TourCommand(),
                new AccessCommand(),
                new ReviewCommand(),
                new WordsCommand(),
                new TranslateCommand(),
                new NarrateCommand(),
                new AskCommand(),
                new EvaluateCommand(),
                new LearnCommand(),
                new PackDebCommand());
    }
}
