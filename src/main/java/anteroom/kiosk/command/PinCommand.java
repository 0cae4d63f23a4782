package anteroom.kiosk.command;

import anteroom.kiosk.staff.PinGuard;
import anteroom.operate.files.StateFolder;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

@Command(
        name = "pin",
        description = {
            "Sets the PIN of the staff's pages: 6 to 12 digits, typed twice and not shown.",
            "Without a console, the PIN is read from two lines of standard input. A PIN that was set before is replaced."
        })
public final class PinCommand extends ClinicCommand {
    /** Asks for digits without showing them. */
    interface Asker {
        char[] ask(String question) throws IOException;
    }

    private final Asker asker;

    PinCommand() {
        this(asker());
    }

    PinCommand(Asker asker) {
        this.asker = asker;
    }

    @Override
    public Integer call() throws IOException {
        char[] digits = asker.ask("PIN: ");
        if (!PinGuard.possible(digits)) {
            throw refusal("a PIN has 6 to 12 digits, each 0 to 9", digits);
        }
        if (PinGuard.tooEasy(digits)) {
            throw refusal("that PIN is one of those that are tried first; choose another", digits);
        }
        char[] again = asker.ask("The same once more: ");
        boolean same = Arrays.equals(digits, again);
        Arrays.fill(again, '0');
        if (!same) {
            throw refusal("those were not the same digits twice", digits);
        }
        Path file = StateFolder.beside(clinicFile()).file("pin.json");
        PinGuard.install(file, digits);
        out().println("The PIN is set, in " + file);
        return 0;
    }

    private ParameterException refusal(String why, char[] digits) {
        Arrays.fill(digits, '0');
        return refusal(why);
    }

    private static Asker asker() {
        Console console = System.console();
        if (console != null) {
            return question -> Objects.requireNonNullElse(console.readPassword(question), new char[0]);
        }
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        return question ->
                Objects.requireNonNullElse(lines.readLine(), "").strip().toCharArray();
    }
}
