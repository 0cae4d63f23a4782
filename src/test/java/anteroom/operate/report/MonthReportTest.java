package anteroom.operate.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Edition;
import anteroom.content.SignOff;
import anteroom.operate.counts.Count;
import anteroom.operate.counts.CountKind;
import anteroom.operate.report.MonthReport.Row;
import anteroom.testkit.Bundled;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MonthReportTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    private final Edition edition = Bundled.english();
    private final SortedMap<Count, Integer> uses = new TreeMap<>();
    private final SortedMap<Count, Integer> health = new TreeMap<>();

    private static void count(SortedMap<Count, Integer> counts, int day, CountKind what, String which, int times) {
        counts.put(new Count(MONTH.atDay(day).toString(), what, which), times);
    }

    private MonthReport report(SignOff... signed) {
        return MonthReport.of(MONTH, uses, health, edition, List.of(signed));
    }

    private static List<Row> rows(MonthReport report, String title) {
        return report.sections().stream()
                .filter(section -> section.title().equals(title))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    @Test
    void isInTheLanguageOfItsEdition() throws IOException {
        Edition spanish = Bundled.spanish();
        count(uses, 3, CountKind.ANSWER, "driving-after", 3);
        count(uses, 3, CountKind.LANGUAGE, "es", 12);

        MonthReport report = MonthReport.of(MONTH, uses, health, spanish, List.of());

        assertEquals(
                List.of(new Row(spanish.question("driving-after").orElseThrow().question(), "menos de 5")),
                rows(report, "Respuestas más leídas"));
        assertEquals(List.of(new Row("español", "12")), rows(report, "Visitas por idioma"));
        assertTrue(MonthPage.of(report, "").contains("<html lang=\"es\">"));
        assertEquals(
                List.of("Anteroom", "noviembre 2026"),
                MonthPage.text(report, "").get(0));
    }

    @Test
    void ofAMonthWithoutCountsSaysSo() throws IOException {
        assertTrue(report().isEmpty());
        String page = MonthPage.of(report(), "");
        assertTrue(page.contains("November 2026") && page.contains("Nothing was counted in this month."), page);
        assertEquals(
                List.of(List.of("Anteroom", "November 2026"), List.of("Nothing was counted in this month.")),
                MonthPage.text(report(), ""));
    }

    @Test
    void addsDaysUpAndTellsQuestionsInTheirOwnWords() {
        count(uses, 3, CountKind.ANSWER, "driving-after", 4);
        count(uses, 4, CountKind.ANSWER, "driving-after", 5);
        count(uses, 4, CountKind.ANSWER, "of-an-older-pack", 6);
        count(uses, 4, CountKind.LANGUAGE, "en", 12);

        MonthReport report = report();

        assertEquals(
                List.of(
                        new Row(edition.question("driving-after").orElseThrow().question(), "9"),
                        new Row("of-an-older-pack", "6")),
                rows(report, "Answers read most"));
        assertTrue(rows(report, "How it was used").contains(new Row("Visits", "12")), report::toString);
        assertTrue(rows(report, "How it was used").contains(new Row("Days with a visit", "1")), report::toString);
    }

    @Test
    void tellsNoNumberThatPointsAtAPerson() throws IOException {
        count(uses, 3, CountKind.LANGUAGE, "en", 30);
        count(uses, 3, CountKind.LANGUAGE, "es", 1);
        count(uses, 3, CountKind.SEARCH, "none", 4);

        MonthReport report = report();

        assertEquals(
                List.of(new Row("English", "30"), new Row("Spanish", "fewer than 5")),
                rows(report, "Visits by language"));
        assertTrue(
                rows(report, "How it was used").contains(new Row("Searches that found nothing", "fewer than 5")),
                report::toString);
    }

    @Test
    void tellsSinceWhenWhichWordsWereShownAndWhoSigned() {
        count(health, 2, CountKind.PACK, "group-1-2-0", 1);
        count(health, 9, CountKind.PACK, "group-1-2-0", 3);
        count(health, 9, CountKind.RESTART, "power", 2);

        MonthReport report = report(new SignOff("Medical director", LocalDate.of(2026, 11, 3), "en", "hash"));

        assertEquals(
                List.of(
                        new Row("Shown: group-1-2-0", "from 2026-11-02"),
                        new Row("Signed: English, by the Medical director", "2026-11-03")),
                rows(report, "Words"));
        assertEquals(List.of(new Row("power", "2")), rows(report, "Starts, by how the run before ended"));
    }

    @Test
    void isReadInOneOrderAndWithoutWhatIsEmpty() {
        count(uses, 3, CountKind.TAKE, "page", 7);
        count(health, 9, CountKind.RESTART, "power", 2);

        List<List<String>> text = MonthPage.text(report(), "Harbor Light Clinic");

        assertEquals(List.of("Harbor Light Clinic", "November 2026"), text.get(0));
        assertTrue(text.get(1).contains("Taken home: 7"), text::toString);
        assertEquals(List.of("Starts, by how the run before ended", "power: 2"), text.get(2));
        assertEquals(3, text.size());
    }

    @Test
    void escapesTheNameOfTheClinic() throws IOException {
        assertFalse(MonthPage.of(report(), "<script>").contains("<script>"));
    }
}
