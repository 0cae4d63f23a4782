package anteroom.kiosk.command;

import anteroom.content.InvalidContentException;
import anteroom.operate.counts.Count;
import anteroom.operate.counts.Counts;
import anteroom.operate.files.StateFolder;
import anteroom.operate.report.MonthPage;
import anteroom.operate.report.MonthReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "report",
        description = "Writes a month of this kiosk on one page, from counts alone, for the clinic's manager.")
public final class ReportCommand extends LanguageCommand {
    @Parameters(index = "0", paramLabel = "MONTH", description = "Such as 2026-11.")
    private YearMonth month;

    @Parameters(index = "1", paramLabel = "OUT.html", description = "The file to write.")
    private Path file;

    @Override
    public Integer call() throws InvalidContentException, IOException {
        var content = content();
        var report = MonthReport.of(month, saved("counts"), saved("health"), edition(content.pack()), content.signed());
        Files.writeString(
                file, MonthPage.of(report, content.clinic().value("name").orElse("")));
        out().println(file + " is ready; open it in a browser and print it on A4");
        return 0;
    }

    private SortedMap<Count, Integer> saved(String folder) {
        Path place = StateFolder.beside(clinicFile()).file(folder);
        return Counts.in(place, LocalDateTime::now, Runnable::run).saved(month).orElseGet(TreeMap::new);
    }
}
