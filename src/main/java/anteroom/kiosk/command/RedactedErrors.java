package anteroom.kiosk.command;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Standard error as the toolkit and the runtime print to it by themselves: of an exception they write its class and where
 * it came from, and not its message, which may hold what somebody typed. Everything else is left out, since nobody knows
 * what it holds.
 */
final class RedactedErrors extends OutputStream {
    private static final int LONGEST_LINE = 1000;
    private static final Pattern FRAME = Pattern.compile("\\s+at [\\w.$/<>@-]+\\([^)]*\\)|\\s+\\.\\.\\. [0-9]+ more");
    private static final Pattern THROWN =
            Pattern.compile("((?:Caused by: |Suppressed: |Exception in thread \"[\\w -]*\" )?\\s*"
                    + "(?:\\w+\\.)+\\w*(?:Exception|Error)\\w*)(?::.*)?");

    private final PrintStream out;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private RedactedErrors(PrintStream out) {
        this.out = out;
    }

    /** Takes the place of standard error, and returns what it was: what the program itself has to say still goes there. */
    static PrintStream install() {
        PrintStream before = System.err;
        System.setErr(over(before));
        return before;
    }

    static PrintStream over(PrintStream out) {
        return new PrintStream(new RedactedErrors(out), true, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void write(int b) {
        if (b == '\n') {
            tell(line.toString(StandardCharsets.UTF_8).stripTrailing());
            line.reset();
        } else if (line.size() < LONGEST_LINE) {
            line.write(b);
        }
    }

    private void tell(String text) {
        Matcher thrown = THROWN.matcher(text);
        if (FRAME.matcher(text).matches()) {
            out.println(text);
        } else if (thrown.matches()) {
            out.println(thrown.group(1));
        }
    }
}
