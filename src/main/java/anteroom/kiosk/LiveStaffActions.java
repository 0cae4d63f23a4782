package anteroom.kiosk;

import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.content.LobbySettings;
import anteroom.kiosk.staff.PinGuard;
import anteroom.kiosk.staff.StaffActions;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.operate.counts.Counts;
import anteroom.operate.doctor.Finding;
import anteroom.operate.doctor.SelfCheck;
import anteroom.operate.doctor.ThisMachine;
import anteroom.operate.files.AtomicFile;
import anteroom.operate.report.MonthPage;
import anteroom.operate.report.MonthReport;
import anteroom.operate.watch.ExitStatus;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;

/** The staff actions of one run of the kiosk: what staff can see and change of it, over however many visits and packs. */
final class LiveStaffActions implements StaffActions {
    private static final Logger LOG = System.getLogger("anteroom.staff");

    private final Startup startup;
    private final Executor disk;
    private final Runnable outdated;
    private final Runnable reload;
    private final Consumer<ExitStatus> end;
    private final Supplier<List<String>> refusedPictures;
    private final IntConsumer ring;
    private final PinGuard guard;
    private Counts counts;

    /**
     * @param disk where files are written
     * @param outdated told when something else is to be shown from the next reset on
     * @param reload ends the visit and shows what has changed
     * @param refusedPictures those that ended the kiosk and are not drawn any more
     * @param ring sounds at a volume
     */
    LiveStaffActions(
            Startup startup,
            PinGuard guard,
            Executor disk,
            Runnable outdated,
            Runnable reload,
            Consumer<ExitStatus> end,
            Supplier<List<String>> refusedPictures,
            IntConsumer ring) {
        this.startup = startup;
        this.guard = guard;
        this.disk = disk;
        this.outdated = outdated;
        this.reload = reload;
        this.end = end;
        this.refusedPictures = refusedPictures;
        this.ring = ring;
        this.counts = countsFor(lobby());
    }

    @Override
    public PinGuard guard() {
        return guard;
    }

    @Override
    public String original() {
        return startup.content().now().pack().editions().get(0).language();
    }

    @Override
    public Counts counts() {
        return counts;
    }

    @Override
    public Clinic clinic() {
        return startup.content().clinic();
    }

    @Override
    public void change(Clinic changed, Consumer<List<String>> told) {
        InterfaceText words = words();
        disk.execute(() -> {
            List<String> refused =
                    new StaffMessages(words).refusals(startup.content().change(changed, words.of("staff.safe")));
            Platform.runLater(() -> {
                changed(refused);
                told.accept(refused);
            });
        });
    }

    private void changed(List<String> refused) {
        if (counts.on() != lobby().counts()) {
            counts.save();
            counts = countsFor(lobby());
        }
        if (refused.isEmpty()) {
            outdated.run();
        }
    }

    @Override
    public Shown shown() {
        LoadedContent content = startup.content().now();
        String program = Optional.ofNullable(LiveStaffActions.class.getPackage().getImplementationVersion())
                .orElse("-");
        String languages = content.pack().editions().stream().map(Edition::name).collect(Collectors.joining(", "));
        String signed = content.signed().stream()
                .map(signOff -> signOff.language() + ": " + signOff.role() + ", " + signOff.date())
                .collect(Collectors.joining("; "));
        return new Shown(program, content.pack().id() + " " + content.pack().version(), languages, signed);
    }

    @Override
    public List<String> notices() {
        InterfaceText words = words();
        List<String> notices = new ArrayList<>();
        if (startup.safe()) {
            notices.add(words.of("staff.safe"));
        } else if (startup.leftSafeMode()) {
            notices.add(words.of("staff.safe-left"));
        }
        if (!refusedPictures.get().isEmpty()) {
            notices.add(words.of("staff.pictures-refused", String.join(", ", refusedPictures.get())));
        }
        startup.content().now().pack().editions().stream()
                .filter(edition -> !InterfaceText.exists(edition))
                .forEach(edition -> notices.add(words.of("staff.no-words", edition.name())));
        notices.addAll(new StaffMessages(words).notices(startup.content().problems()));
        return notices;
    }

    @Override
    public void examine(Consumer<List<String>> told) {
        InterfaceText words = words();
        // It asks programs of the system, which may take their time.
        disk.execute(() -> {
            List<String> unlocked = new SelfCheck(
                            new ThisMachine(),
                            startup.clinicFile(),
                            startup.state().path())
                    .unlocked().stream().map(finding -> lock(finding, words)).toList();
            Platform.runLater(() -> told.accept(unlocked));
        });
    }

    private static String lock(Finding finding, InterfaceText words) {
        String open = words.of("staff.lock." + finding.what().replace(' ', '-'));
        return finding.state() == Finding.State.UNKNOWN ? words.of("staff.lock.unknown", open) : open;
    }

    @Override
    public void export(Consumer<Path> done, Consumer<String> failed) {
        Path table = startup.state().file("anteroom-counts.csv");
        Counts exported = counts;
        Edition first = startup.content().now().shown().get(0);
        exported.save();
        disk.execute(() -> {
            try {
                AtomicFile.write(table, exported.export().getBytes(StandardCharsets.US_ASCII));
                for (int before = 0; before <= 1; before++) {
                    MonthReport report = report(exported, before, first);
                    String page = MonthPage.of(report, clinic().value("name").orElse(""));
                    AtomicFile.write(
                            startup.state().file("report-" + report.month() + ".html"),
                            page.getBytes(StandardCharsets.UTF_8));
                }
                Platform.runLater(() -> done.accept(table));
            } catch (IOException e) {
                LOG.log(Level.WARNING, "the counts cannot be written: {0}", e.toString());
                Platform.runLater(() -> failed.accept(table.toString()));
            }
        });
    }

    @Override
    public void report(int before, Edition edition, Consumer<MonthReport> told) {
        Counts uses = counts;
        uses.save();
        disk.execute(() -> {
            MonthReport report = report(uses, before, edition);
            Platform.runLater(() -> told.accept(report));
        });
    }

    private MonthReport report(Counts uses, int before, Edition edition) {
        YearMonth month = YearMonth.now().minusMonths(before);
        LoadedContent content = startup.content().now();
        Counts health = Counts.in(startup.state().file("health"), LocalDateTime::now, Runnable::run);
        return MonthReport.of(
                month,
                uses.saved(month).orElseGet(TreeMap::new),
                health.saved(month).orElseGet(TreeMap::new),
                edition,
                content.signed());
    }

    @Override
    public void ring(int volume) {
        ring.accept(volume);
    }

    @Override
    public void reload() {
        reload.run();
    }

    @Override
    public void restart() {
        end.accept(ExitStatus.RESTART);
    }

    @Override
    public void leave() {
        end.accept(ExitStatus.LEFT);
    }

    private InterfaceText words() {
        return InterfaceText.orEnglish(startup.content().now().shown().get(0));
    }

    private LobbySettings lobby() {
        return clinic().lobby();
    }

    private Counts countsFor(LobbySettings lobby) {
        return lobby.counts() ? Counts.in(startup.state().file("counts"), LocalDateTime::now, disk) : Counts.off();
    }
}
