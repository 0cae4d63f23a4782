package anteroom.operate.report;

import anteroom.content.Resource;
import anteroom.operate.counts.Counts;
import anteroom.operate.report.MonthReport.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A {@link MonthReport} to be printed on one sheet of A4: as a page of HTML, or as lines of text. */
public final class MonthPage {
    private MonthPage() {}

    /** @param clinic its name; empty if it has not set one */
    public static String of(MonthReport report, String clinic) {
        String month = report.text().month(report.month());
        String body = report.isEmpty()
                ? "<p>" + escape(report.text().of("report.nothing")) + "</p>\n"
                : report.sections().stream().map(MonthPage::table).collect(Collectors.joining());
        return Resource.text("/anteroom/operate/report/month.html")
                .replace("@language@", report.text().locale().toLanguageTag())
                .replace("@title@", escape(heading(clinic) + ": " + month))
                .replace("@clinic@", escape(heading(clinic)))
                .replace("@of@", escape(report.text().of("report.of", month)))
                .replace("@how@", escape(report.text().of("report.how", Counts.FEWEST - 1)))
                .replace("@body@", body);
    }

    /**
     * Paragraphs of lines, the first of which is the heading.
     *
     * @param clinic its name; empty if it has not set one
     */
    public static List<List<String>> text(MonthReport report, String clinic) {
        List<List<String>> text = new ArrayList<>();
        text.add(List.of(heading(clinic), report.text().month(report.month())));
        report.sections().stream().map(MonthPage::lines).forEach(text::add);
        if (report.isEmpty()) {
            text.add(List.of(report.text().of("report.nothing")));
        }
        return text;
    }

    private static String heading(String clinic) {
        return clinic.isEmpty() ? "Anteroom" : clinic;
    }

    private static List<String> lines(Section section) {
        return Stream.concat(
                        Stream.of(section.title()),
                        section.rows().stream().map(row -> row.name() + ": " + row.number()))
                .toList();
    }

    private static String table(Section section) {
        return section.rows().stream()
                .map(row -> "<tr><th>" + escape(row.name()) + "</th><td>" + escape(row.number()) + "</td></tr>\n")
                .collect(Collectors.joining(
                        "", "<section><h2>" + escape(section.title()) + "</h2>\n<table>\n", "</table></section>\n"));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
