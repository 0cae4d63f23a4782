package anteroom.kiosk.staff;

import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.operate.counts.CountKind;
import anteroom.operate.counts.Counts;
import anteroom.operate.report.MonthReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** The staff actions of a demonstration: it has a notice and some counts, lets in whoever asks, and changes nothing outside of itself. */
public final class DemoStaffActions implements StaffActions, AutoCloseable {
    private static final String PIN = "271828";
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 1, 14, 12, 0);
    private static final int MOST = 9;

    private final Clinic clinic;
    private final Edition edition;
    private final InterfaceText words;
    private final Path folder;
    private final PinGuard guard;
    private final Counts counts;

    /** @param nanoClock monotonic, in ns */
    public DemoStaffActions(Clinic clinic, Edition edition, InterfaceText words, LongSupplier nanoClock) {
        this.clinic = clinic;
        this.edition = edition;
        this.words = words;
        try {
            this.folder = Files.createTempDirectory("anteroom-desk");
            // One round: the PIN keeps nothing here, and is entered at every page.
            PinGuard.install(folder.resolve("pin.json"), PIN.toCharArray(), 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.guard = new PinGuard(folder.resolve("pin.json"), nanoClock, Runnable::run, Runnable::run, 1);
        this.counts = Counts.in(folder.resolve("counts"), () -> NOON, Runnable::run);
        count();
    }

    private void count() {
        for (int times = 1; times <= MOST; times++) {
            counts.add(CountKind.RESET, "start-over");
            edition.cards().limit(times).forEach(card -> counts.add(CountKind.CARD, card.id()));
        }
    }

    /** Opens the door, as somebody does who knows the PIN. */
    public void letIn() {
        guard.enter(PIN.toCharArray());
    }

    /** Tries the door, as somebody does who does not. */
    public void miss() {
        guard.enter(new StringBuilder(PIN).reverse().toString().toCharArray());
    }

    @Override
    public PinGuard guard() {
        return guard;
    }

    @Override
    public String original() {
        return edition.language();
    }

    @Override
    public Counts counts() {
        return counts;
    }

    @Override
    public Clinic clinic() {
        return clinic;
    }

    @Override
    public void change(Clinic changed, Consumer<List<String>> told) {
        told.accept(List.of());
    }

    @Override
    public Shown shown() {
        return new Shown("1.0.0", "anteroom 1.0.0", edition.name(), "");
    }

    @Override
    public List<String> notices() {
        return List.of(words.of("staff.safe"));
    }

    @Override
    public void examine(Consumer<List<String>> told) {
        told.accept(notices());
    }

    @Override
    public void export(Consumer<Path> done, Consumer<String> failed) {
        done.accept(folder.resolve("anteroom-counts.csv"));
    }

    @Override
    public void report(int before, Edition shown, Consumer<MonthReport> told) {
        YearMonth month = YearMonth.from(NOON).minusMonths(before);
        told.accept(
                MonthReport.of(month, counts.saved(month).orElseGet(TreeMap::new), new TreeMap<>(), shown, List.of()));
    }

    @Override
    public void reload() {
        // there is nothing newer
    }

    @Override
    public void restart() {
        // a tour goes on
    }

    @Override
    public void leave() {
        // a tour goes on
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
