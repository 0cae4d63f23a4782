package anteroom.operate.report;

import anteroom.content.Resource;
import anteroom.operate.report.MonthReport.Row;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A {@link MonthReport} as a page of HTML, to be printed on one sheet of A4. */
public final class MonthPage {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private MonthPage() {}

    /** @param clinic its name; empty if it has not set one */
    public static String of(MonthReport report, String clinic) {
        String lists = report.lists().entrySet().stream()
                .map(list -> table(list.getKey(), list.getValue()))
                .collect(Collectors.joining());
        String body = report.isEmpty()
                ? "<p>Nothing was counted in this month.</p>\n"
                : table("How it was used", report.figures())
                        + lists
                        + table("Words", report.words())
                        + table("Starts, by how the run before ended", report.restarts());
        return Resource.text("/anteroom/operate/report/month.html")
                .replace("@month@", MONTH.format(report.month()))
                .replace("@clinic@", escape(clinic.isEmpty() ? "Anteroom" : clinic))
                .replace("@body@", body);
    }

    private static String table(String title, List<Row> rows) {
        return rows.isEmpty()
                ? ""
                : rows.stream()
                        .map(row ->
                                "<tr><th>" + escape(row.name()) + "</th><td>" + escape(row.number()) + "</td></tr>\n")
                        .collect(Collectors.joining(
                                "", "<section><h2>" + escape(title) + "</h2>\n<table>\n", "</table></section>\n"));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
