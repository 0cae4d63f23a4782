package anteroom.workshop.words;

import anteroom.workshop.words.PackText.Proposal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The words of an edition as a workbook: a sheet a topic, a row a text. Only a reviewer's columns can be written in. */
final class WordsWorkbook {
    /** Against slips of the hand only. */
    static final String PASSWORD = "words";

    private static final List<String> TITLES =
            List.of("id", "place", "critical", "words", "grade", "facts", "reviewer's words", "comment", "OK");
    private static final List<Integer> WIDTHS = List.of(14, 30, 8, 60, 7, 16, 60, 40, 6);
    private static final int ID = 0;
    private static final int WORDS = 3;
    private static final int REVIEWED = 6;
    private static final int COMMENT = 7;
    private static final int OK = 8;

    /** As Excel has it. */
    private static final int LONGEST_NAME = 31;

    private WordsWorkbook() {}

    /** @param grade of a line, in figures */
    static void write(EditionTexts edition, Function<PackText, String> grade, OutputStream out) throws IOException {
        Set<String> names = new HashSet<>();
        try (var book = new Workbook(out, "Anteroom", "1.0")) {
            for (var file : edition.files()) {
                sheet(book.newWorksheet(name(file, names)), file.texts(), grade);
            }
        }
    }

    private static String name(FileTexts file, Set<String> taken) {
        String base = file.file().replaceFirst(".*/", "").replace(".json", "");
        String title = (file.title().isEmpty() ? base : file.title()).replaceAll("[\\[\\]:*?/\\\\']", " ");
        String kind = file.file().contains("/faq/") ? " (answers)" : "";
        String name = title.substring(0, Math.min(title.length(), LONGEST_NAME - kind.length())) + kind;
        return taken.add(name.toLowerCase(Locale.ROOT)) ? name : base;
    }

    private static void sheet(Worksheet sheet, List<PackText> texts, Function<PackText, String> grade) {
        for (int i = 0; i < TITLES.size(); i++) {
            sheet.value(0, i, TITLES.get(i));
            sheet.width(i, WIDTHS.get(i));
        }
        sheet.range(0, 0, 0, OK).style().bold().fillColor("DDE7EE").set();
        sheet.freezePane(0, 1);
        int row = 0;
        for (var text : texts) {
            row++;
            var cells = List.of(
                    text.file() + "#" + text.key(),
                    text.place(),
                    text.critical() ? "critical" : "",
                    text.words(),
                    text.isLine() ? grade.apply(text) : "",
                    String.join(" ", text.facts()));
            for (int i = 0; i < cells.size(); i++) {
                sheet.value(row, i, cells.get(i));
            }
        }
        if (row > 0) {
            // the format of a text: a cell that has it takes "=1+1" for what it says
            sheet.range(1, 0, row, OK)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .format("@")
                    .set();
            sheet.range(1, REVIEWED, row, OK)
                    .style()
                    .protectionOption(ProtectionOption.LOCKED, false)
                    .set();
        }
        sheet.protect(PASSWORD);
    }

    /**
     * What a reviewer wrote.
     *
     * @param refused cells that hold no text, and rows that name no text, a line each
     * @param comments a line each
     * @param approved how many rows are marked as they may stay
     */
    record Reviewed(List<Proposal> proposals, List<String> refused, List<String> comments, int approved) {}

    /** @throws IOException with a message for the user, if it is no workbook */
    static Reviewed read(Path file) throws IOException {
        var proposals = new ArrayList<Proposal>();
        var refused = new ArrayList<String>();
        var comments = new ArrayList<String>();
        int approved = 0;
        for (var row : XlsxReader.rows(file)) {
            if (row.number() == 1) {
                continue;
            }
            // of a formula or a number nobody knows what it will say elsewhere
            List.of(ID, WORDS, REVIEWED).stream()
                    .filter(column -> !row.cell(column).problem().isEmpty())
                    .forEach(column -> refused.add(
                            row.address(column) + ": " + row.cell(column).problem() + "; it must be a text"));
            String id = row.cell(ID).text();
            String reviewed = row.cell(REVIEWED).problem().isEmpty()
                    ? row.cell(REVIEWED).text().strip()
                    : "";
            int mark = id.indexOf('#');
            if (mark > 0) {
                proposals.add(new Proposal(
                        id.substring(0, mark),
                        id.substring(mark + 1),
                        row.cell(WORDS).text(),
                        reviewed.isEmpty() ? null : reviewed,
                        row.address(REVIEWED)));
            } else if (!(id + reviewed).isBlank()) {
                refused.add(row.address(ID) + ": is no id of a text; leave this column as it was");
            }
            String comment = row.cell(COMMENT).text().strip();
            if (!comment.isEmpty()) {
                comments.add(row.address(COMMENT) + ": " + comment.replaceAll("\\s+", " "));
            }
            approved += row.cell(OK).text().isBlank() ? 0 : 1;
        }
        return new Reviewed(proposals, refused, comments, approved);
    }
}
