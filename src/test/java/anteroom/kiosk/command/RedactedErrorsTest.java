package anteroom.kiosk.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RedactedErrorsTest {
    private final ByteArrayOutputStream journal = new ByteArrayOutputStream();
    private final PrintStream errors = RedactedErrors.over(new PrintStream(journal, true, StandardCharsets.UTF_8));

    private String journal() {
        return journal.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tellWhatWasThrownAndWhereAndNothingOfItsWords() {
        Throwable cause = new IllegalStateException("they typed\nMARKER\n\tat MARKER");
        cause.addSuppressed(new java.io.IOException("MARKER"));
        new RuntimeException("MARKER: java.lang.Exception: MARKER", cause).printStackTrace(errors);

        assertTrue(journal().startsWith("java.lang.RuntimeException" + System.lineSeparator()), journal());
        assertTrue(journal().contains("Caused by: java.lang.IllegalStateException"), journal());
        assertTrue(journal().contains("at anteroom.kiosk.command.RedactedErrorsTest."), journal());
        assertFalse(journal().contains("MARKER"), journal());
    }

    @Test
    void passOverWhateverElseIsPrinted() {
        errors.println("the query was MARKER");
        errors.print("and no end of a line");

        assertEquals("", journal());
    }

    @Test
    void nameTheThreadOfWhatNobodyCaught() {
        errors.println("Exception in thread \"JavaFX Application Thread\" java.lang.NumberFormatException: MARKER");

        assertEquals(
                "Exception in thread \"JavaFX Application Thread\" java.lang.NumberFormatException"
                        + System.lineSeparator(),
                journal());
    }
}
