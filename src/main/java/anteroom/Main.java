package anteroom;

import anteroom.cli.RunCommand;
import anteroom.cli.TourCommand;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Without a command it shows the kiosk. */
@Command(
        name = "anteroom",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "A touch kiosk for a clinic's waiting room.",
        subcommands = {RunCommand.class, TourCommand.class})
public final class Main implements Runnable {
    /** JavaFX says at each start that it is not on the module path, which is as it should be here. */
    private static final Logger TOOLKIT = Logger.getLogger("com.sun.javafx.application.PlatformImpl");

    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Main() {}

    public static void main(String[] args) {
        TOOLKIT.setLevel(Level.SEVERE);
        JAVAFX.setLevel(Level.SEVERE);
        String[] command = args.length == 0 ? new String[] {"run"} : args;
        System.exit(new CommandLine(new Main()).execute(command));
    }

    @Override
    public void run() {
        // Reached only with options and no command.
        CommandLine.usage(this, System.err);
    }

    /** The version in the jar's manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"anteroom " + (version == null ? "(not packaged)" : version)};
        }
    }
}
