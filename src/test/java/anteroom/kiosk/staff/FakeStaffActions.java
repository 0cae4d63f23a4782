package anteroom.kiosk.staff;

import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.operate.counts.Counts;
import anteroom.operate.live.ClinicFile;
import anteroom.operate.report.MonthReport;
import anteroom.testkit.Background;
import anteroom.testkit.Toolkit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.application.Platform;

/** A desk with real files in a folder, that only notes what would end or rebuild the kiosk. */
public final class FakeStaffActions implements StaffActions {
    private final Background background = new Background();
    private final Path folder;
    private final PinGuard guard;
    private final Counts counts;
    private final ClinicFile file;
    private final List<String> asked = new ArrayList<>();
    private List<String> notices = List.of();

    public FakeStaffActions(Path folder, LongSupplier nanoClock) {
        this.folder = folder;
        this.guard = new PinGuard(folder.resolve("pin.json"), nanoClock, background, Platform::runLater, 1);
        this.counts = Counts.in(folder.resolve("counts"), () -> LocalDateTime.of(2026, 11, 21, 14, 0), background);
        this.file = new ClinicFile(folder.resolve("clinic.json"), folder.resolve("clinic.last-good.json"));
    }

    /** What was asked of it, in order. */
    public List<String> asked() {
        return asked;
    }

    /** Sets the PIN, as somebody did on an earlier day. */
    public void setPin(String digits) {
        try {
            PinGuard.install(folder.resolve("pin.json"), digits.toCharArray(), 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (Platform.isFxApplicationThread()) {
            guard.ifSet(() -> {});
        } else {
            Toolkit.runOnFx(() -> guard.ifSet(() -> {}));
            background.await();
            Toolkit.runOnFx(() -> {});
        }
    }

    public void setNotices(String... lines) {
        notices = List.of(lines);
    }

    @Override
    public PinGuard guard() {
        return guard;
    }

    @Override
    public String original() {
        return "en";
    }

    @Override
    public Counts counts() {
        return counts;
    }

    @Override
    public Clinic clinic() {
        return file.clinic();
    }

    @Override
    public void change(Clinic changed, Consumer<List<String>> told) {
        told.accept(file.change(changed));
    }

    @Override
    public Shown shown() {
        return new Shown("1.0.0", "anteroom 1.0.0", "English", "");
    }

    @Override
    public List<String> notices() {
        return notices;
    }

    @Override
    public void examine(Consumer<List<String>> told) {
        told.accept(List.of("System keys: Ctrl+Alt+F2 leads to a login; anteroom-kiosk enable."));
    }

    @Override
    public void export(Consumer<Path> done, Consumer<String> failed) {
        asked.add("export");
        done.accept(folder.resolve("anteroom-counts.csv"));
    }

    @Override
    public void report(int before, Edition edition, Consumer<MonthReport> told) {
        YearMonth month = YearMonth.of(2026, 11).minusMonths(before);
        asked.add("report " + month);
        told.accept(MonthReport.of(month, new TreeMap<>(), new TreeMap<>(), edition, List.of()));
    }

    @Override
    public void ring(int volume) {
        asked.add("ring " + volume);
    }

    @Override
    public void reload() {
        asked.add("reload");
    }

    @Override
    public void restart() {
        asked.add("restart");
    }

    @Override
    public void leave() {
        asked.add("leave");
    }
}
