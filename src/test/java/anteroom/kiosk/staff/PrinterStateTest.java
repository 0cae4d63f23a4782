package anteroom.kiosk.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.kiosk.ui.InterfaceText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrinterStateTest {
    private static final InterfaceText WORDS = InterfaceText.in("en");

    private static List<String> told(String... said) {
        return PrinterState.plain(Stream.of(said).toList(), WORDS::of);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Alerts: media-empty-error            | The paper has run out.
            Alerts: media-needed                 | The paper has run out.
            Alerts: media-jam-error              | Paper is stuck in the printer.
            Alerts: cover-open-report            | A cover of the printer is open.
            Alerts: marker-supply-low-warning    | The toner or ink is running low.
            Alerts: toner-empty-error            | The toner or ink has run out.
            Alerts: offline-report               | The printer is switched off, or not connected.
            Paused                               | The printer is paused.
            """)
    void a_common_reason_is_told_in_plain_words_and_not_that_the_printer_is_idle(String said, String told) {
        assertEquals(List.of(told), told("printer desk is idle.  enabled since Sat", said));
    }

    @Test
    void several_reasons_have_a_line_each_once() {
        assertEquals(
                List.of("The paper has run out.", "A cover of the printer is open."),
                told("printer desk disabled since Sat -", "Alerts: media-needed-error media-empty-error door-open"));
    }

    @Test
    void a_reason_without_plain_words_is_told_as_the_printer_says_it() {
        assertEquals(List.of("The printer says: fuser-over-temp-error"), told("Alerts: fuser-over-temp-error"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            printer desk is idle.  enabled since Sat   | The printer is ready.
            printer desk now printing desk-7.          | The printer is printing.
            printer desk disabled since Sat -          | The system has stopped the printer.
            printer desk dreams                        | printer desk dreams
            """)
    void without_a_reason_the_state_is_told(String said, String told) {
        assertEquals(List.of(told), told(said, "Alerts: none"));
    }
}
