package anteroom.operate.report;

import anteroom.content.Edition;
import anteroom.content.InterfaceStrings;
import anteroom.operate.counts.Counts;
import anteroom.operate.report.MonthReport.Row;
import java.text.MessageFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/**
 * The words of the month's page in one language; English where an edition has no words for the screens.
 *
 * @param texts by their keys
 */
record ReportText(Map<String, String> texts, Locale locale) {
    static ReportText of(Edition edition) {
        Map<String, String> texts = edition.strings().texts();
        return texts.isEmpty()
                ? new ReportText(InterfaceStrings.builtIn("en").texts(), Locale.ENGLISH)
                : new ReportText(texts, Locale.forLanguageTag(edition.language()));
    }

    String of(String key, Object... values) {
        return new MessageFormat(texts.get(key), locale).format(values);
    }

    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(month);
    }

    String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(locale);
    }

    Row row(String key, int times) {
        return new Row(of(key), times(times));
    }

    /** A small number points at a person. */
    String times(int times) {
        return times > 0 && times < Counts.FEWEST ? of("report.fewer", Counts.FEWEST) : String.valueOf(times);
    }
}
