package anteroom;

import anteroom.kiosk.command.CheckCommand;
import anteroom.kiosk.command.CommandSet;
import anteroom.kiosk.command.DoctorCommand;
import anteroom.kiosk.command.ErrorMessages;
import anteroom.kiosk.command.PinCommand;
import anteroom.kiosk.command.ReportCommand;
import anteroom.kiosk.command.RunCommand;
import anteroom.kiosk.command.SealCommand;
import anteroom.kiosk.command.SignOffCommand;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * The program, as it is called from a command line; without a command it shows the kiosk. A new command is one
 * more class in the list below.
 */
@Command(
        name = "anteroom",
        description = "A touch kiosk for the waiting room of a ketamine-infusion clinic.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            SignOffCommand.class,
            SealCommand.class,
            PinCommand.class,
            ReportCommand.class,
            DoctorCommand.class
        })
public final class Main implements Runnable {
    // held here, as a logger that nobody holds forgets its level
    private static final Logger TOOLKIT = Logger.getLogger("com.sun.javafx.application.PlatformImpl");
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    @Spec
    private CommandSpec spec;

    private Main() {}

    public static void main(String[] args) {
        // pictures are drawn into memory; AWT must not ask a display for a connection of its own, which it may not get
        System.setProperty("java.awt.headless", "true");
        // JavaFX says at each start that it is not on the module path, which is as it should be here
        // What is shown has its own language; all else, in libraries too, must not depend on the machine's.
        Locale.setDefault(Locale.ROOT);
        TOOLKIT.setLevel(Level.SEVERE);
        JAVAFX.setLevel(Level.SEVERE);
        System.exit(args.length == 0 ? kiosk() : commandLine().execute(args));
    }

    /** A kiosk's start has no arguments to make sense of, and reading what every command has takes its time. */
    private static int kiosk() {
        try {
            return new RunCommand().call();
        } catch (RuntimeException e) {
            return ErrorMessages.tell(e, System.err::println);
        }
    }

    public static CommandLine commandLine() {
        var complaints = new ErrorMessages();
        var program = new CommandLine(new Main());
        ServiceLoader.load(CommandSet.class).forEach(set -> set.commands().forEach(program::addSubcommand));
        return program.setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, Main::path)
                .registerConverter(LocalDate.class, date(LocalDate::parse, "a day such as 2025-03-31"))
                .registerConverter(YearMonth.class, date(YearMonth::parse, "a month such as 2026-11"));
    }

    /** Without this an empty text, as from a variable that nobody set, would be the folder that one happens to be in. */
    private static Path path(String text) {
        if (text.isBlank()) {
            throw new TypeConversionException("it is empty, and must be the name of a file or folder");
        }
        return Path.of(text);
    }

    /** Reads a date, and says how one is written. */
    private static <T> ITypeConverter<T> date(Function<String, T> parse, String kind) {
        return text -> {
            try {
                return parse.apply(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + text + "' is not " + kind);
            }
        };
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The version that the jar was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"anteroom " + (version == null ? "(not packaged)" : version)};
        }
    }
}
