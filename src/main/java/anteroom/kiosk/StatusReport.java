package anteroom.kiosk;

import anteroom.content.Edition;
import anteroom.content.SignOff;
import anteroom.operate.counts.Count;
import anteroom.operate.counts.CountKind;
import anteroom.operate.counts.Counts;
import anteroom.operate.doctor.Finding;
import anteroom.operate.doctor.SelfCheck;
import anteroom.operate.doctor.ThisMachine;
import anteroom.operate.status.LastDay;
import anteroom.operate.status.Status;
import anteroom.operate.status.StatusFile;
import anteroom.operate.watch.InstalledProgram;
import anteroom.operate.watch.LastRun;
import anteroom.operate.watch.ToolkitHealth;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Has the status file written, and counts starts and changes of words for it. All but the making happens on one executor. */
final class StatusReport {
    private static final int HOUR = 60;

    private final Startup startup;
    private final ToolkitHealth toolkitHealth;
    private final InstalledProgram program;
    private final SelfCheck selfCheck;
    private final Executor disk;
    private final StatusFile file;
    private final Counts health;
    private final Instant started = Instant.now();
    private List<Finding> findings = List.of();
    private int writes;
    private String countedPack = "";
    private @Nullable LastDay lastDay;

    /**
     * @param ended how the run before ended
     * @param disk where files are read and written, and programs of the system asked
     */
    StatusReport(
            Startup startup,
            ToolkitHealth toolkitHealth,
            InstalledProgram program,
            Optional<String> ended,
            Executor disk) {
        this.startup = startup;
        this.toolkitHealth = toolkitHealth;
        this.program = program;
        this.selfCheck = new SelfCheck(
                new ThisMachine(), startup.clinicFile(), startup.state().path());
        this.disk = disk;
        this.file = StatusFile.in(startup.state());
        this.health = Counts.in(startup.state().file("health"), LocalDateTime::now, disk);
        ended.ifPresent(how -> health.add(CountKind.RESTART, how));
        // at once: a run that crashes soon is the one to know of
        health.save();
    }

    /** To be called each minute. */
    void write(Counts uses) {
        disk.execute(() -> file.write(status(uses).text(ZoneId.systemDefault())));
    }

    private Status status(Counts uses) {
        if (writes++ % HOUR == 0) {
            findings = selfCheck.examine();
        }
        LoadedContent content = startup.content().now();
        countPack(content.pack().id() + " " + content.pack().version());
        health.save();
        SortedMap<String, Optional<LocalDate>> signed = new TreeMap<>();
        for (Edition edition : content.pack().editions()) {
            signed.put(edition.language(), content.signOff(edition).map(SignOff::date));
        }
        return new Status(
                Optional.ofNullable(StatusReport.class.getPackage().getImplementationVersion())
                        .orElse("-"),
                content.pack().id(),
                content.pack().version(),
                signed,
                startup.content().problems().size(),
                startup.safe(),
                program.wentBack(),
                started,
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                toolkitHealth.sincePicture(),
                findings,
                new ThisMachine().freeBytes(startup.state().path()),
                restarts(),
                uses.on() ? Optional.of(lastDay(uses)) : Optional.empty());
    }

    private void countPack(String shown) {
        if (!shown.equals(countedPack)) {
            countedPack = shown;
            health.add(CountKind.PACK, shown.replaceAll("[^A-Za-z0-9]", "-"));
        }
    }

    private SortedMap<String, Integer> restarts() {
        SortedMap<String, Integer> restarts = new TreeMap<>();
        LastRun.ends().forEach(end -> restarts.put(end, 0));
        health.thisMonth().forEach((count, times) -> {
            if (count.what() == CountKind.RESTART) {
                restarts.merge(count.which(), times, Integer::sum);
            }
        });
        return restarts;
    }

    /** Read once a day. */
    private LastDay lastDay(Counts uses) {
        LocalDate today = LocalDate.now();
        LastDay known = lastDay;
        if (known != null && known.day().equals(today.minusDays(1))) {
            return known;
        }
        SortedMap<Count, Integer> counts = new TreeMap<>();
        uses.saved(YearMonth.from(today).minusMonths(1)).ifPresent(counts::putAll);
        uses.saved(YearMonth.from(today)).ifPresent(counts::putAll);
        LastDay fresh = LastDay.before(today, counts);
        lastDay = fresh;
        return fresh;
    }
}
