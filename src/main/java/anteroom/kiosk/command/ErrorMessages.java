package anteroom.kiosk.command;

import anteroom.content.InvalidContentException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says in one line each what was wrong with what the program was given; whoever reads it is not a programmer. */
public final class ErrorMessages implements IParameterExceptionHandler, IExecutionExceptionHandler {
    /** Exit status when the program could not do what it was asked to, because of what it was given. */
    public static final int CANNOT = 2;

    private static final System.Logger LOG = System.getLogger(ErrorMessages.class.getName());

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        var command = e.getCommandLine();
        var message = e.getMessage().lines().findFirst().orElse("bad arguments");
        var name = command.getCommandSpec().qualifiedName();
        command.getErr().println("anteroom: " + message + "; see " + name + " --help");
        return CANNOT;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        return tell(e, command.getErr()::println);
    }

    /** Says what was wrong, and returns the exit status. */
    public static int tell(Exception e, Consumer<String> line) {
        if (e instanceof InvalidContentException refused) {
            refused.problems().forEach(problem -> line.accept(problem.toString()));
        } else if (e instanceof IOException io) {
            line.accept("anteroom: " + why(io));
        } else {
            line.accept("anteroom: an error of the program itself: " + e);
            LOG.log(System.Logger.Level.DEBUG, "while running", e);
        }
        return CANNOT;
    }

    private static String why(IOException e) {
        if (e instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file or folder";
        }
        if (e instanceof AccessDeniedException denied) {
            return denied.getFile() + ": may not be read or written; change its permissions";
        }
        if (e instanceof NotDirectoryException || e instanceof FileAlreadyExistsException) {
            return ((FileSystemException) e).getFile() + ": is not a folder";
        }
        if (e instanceof FileSystemException other) {
            return other.getFile() + ": " + (other.getReason() == null ? "cannot be used" : other.getReason());
        }
        return e.getMessage();
    }
}
