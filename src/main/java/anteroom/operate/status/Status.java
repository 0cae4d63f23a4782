package anteroom.operate.status;

import anteroom.operate.doctor.Finding;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How one kiosk fares at one moment. Holds nothing of a visit: neither whether somebody is there now nor when somebody was.
 *
 * @param program its version
 * @param signed by language, the day of the sign-off that holds; empty for a draft
 * @param problems how many lines say why something of the clinic's is not followed
 * @param safe whether it uses less than the clinic has set, after crashes
 * @param wentBack whether an update crashed so often that the version before it runs
 * @param pictureAge since something was last drawn; empty before the first picture
 * @param findings of the last self-check
 * @param freeBytes where the kiosk writes
 * @param restarts this month, by how the run before ended
 * @param lastDay empty where the clinic counts nothing
 */
public record Status(
        String program,
        String pack,
        String packVersion,
        SortedMap<String, Optional<LocalDate>> signed,
        int problems,
        boolean safe,
        boolean wentBack,
        Instant started,
        Instant now,
        Optional<Duration> pictureAge,
        List<Finding> findings,
        OptionalLong freeBytes,
        SortedMap<String, Integer> restarts,
        Optional<LastDay> lastDay) {

    /** The status file. Days begin where the kiosk stands. */
    public String text(ZoneId zone) {
        return metrics(zone).stream().map(Metric::text).collect(Collectors.joining());
    }

    private List<Metric> metrics(ZoneId zone) {
        SortedMap<String, Integer> drafts = new TreeMap<>();
        SortedMap<String, Long> days = new TreeMap<>();
        signed.forEach((language, day) -> {
            drafts.put(language, day.isEmpty() ? 1 : 0);
            day.ifPresent(known -> days.put(language, seconds(known, zone)));
        });
        List<Metric> metrics = new ArrayList<>(List.of(
                Metric.info("anteroom_info", "The program.", Map.of("version", program)),
                Metric.info(
                        "anteroom_pack_info",
                        "The words that are shown.",
                        Map.of("pack", pack, "version", packVersion)),
                Metric.gauges(
                        "language",
                        "anteroom_draft",
                        "Whether no clinician of this clinic has signed the wording (1) or one has (0).",
                        drafts),
                Metric.gauges(
                        "language", "anteroom_signed_timestamp_seconds", "The day of the sign-off that holds.", days),
                Metric.gauge(
                        "anteroom_pack_problems",
                        "Lines that say why a pack, a picture or a value of the clinic's is not followed.",
                        problems),
                Metric.gauge(
                        "anteroom_safe_mode",
                        "Whether the kiosk uses less than the clinic has set, after crashes.",
                        safe ? 1 : 0),
                Metric.gauge(
                        "anteroom_went_back",
                        "Whether an update crashed so often that the version before it runs.",
                        wentBack ? 1 : 0),
                Metric.gauge("anteroom_start_timestamp_seconds", "When this run began.", started.getEpochSecond()),
                Metric.gauge(
                        "anteroom_uptime_seconds",
                        "How long this run lasts.",
                        Duration.between(started, now).toSeconds()),
                new Metric(
                        "anteroom_restarts_total",
                        "counter",
                        "Starts this month, by how the run before ended.",
                        Metric.by("status", restarts)),
                Metric.gauges(
                        "check",
                        "anteroom_check",
                        "Each check of \"anteroom doctor\": good (1) or poor (0); one that cannot be made is left out.",
                        checks())));
        pictureAge.ifPresent(age -> metrics.add(Metric.gauge(
                "anteroom_picture_age_seconds", "Since something was last drawn on the screen.", age.toSeconds())));
        freeBytes.ifPresent(
                free -> metrics.add(Metric.gauge("anteroom_disk_free_bytes", "Room where the kiosk writes.", free)));
        lastDay.ifPresent(day -> metrics.addAll(of(day, zone)));
        metrics.add(Metric.gauge("anteroom_written_timestamp_seconds", "When this was written.", now.getEpochSecond()));
        return metrics;
    }

    private static List<Metric> of(LastDay last, ZoneId zone) {
        List<Metric> metrics = new ArrayList<>(List.of(
                Metric.gauge(
                        "anteroom_day_timestamp_seconds", "The day of anteroom_day_uses.", seconds(last.day(), zone)),
                Metric.gauges(
                        "kind",
                        "anteroom_day_uses",
                        "Uses on the last whole day; a number from 1 to 4 is left out, as it could point at a person.",
                        last.totals())));
        last.daysWithoutVisit()
                .ifPresent(days -> metrics.add(Metric.gauge(
                        "anteroom_visit_age_seconds",
                        "Whole days without a visit, up to the last one that is over.",
                        Duration.ofDays(days).toSeconds())));
        return metrics;
    }

    private SortedMap<String, Integer> checks() {
        SortedMap<String, Integer> checks = new TreeMap<>();
        findings.stream()
                .filter(finding -> finding.state() != Finding.State.UNKNOWN)
                .forEach(finding -> checks.put(
                        finding.what().toLowerCase(Locale.ROOT).replace(' ', '_'),
                        finding.state() == Finding.State.GOOD ? 1 : 0));
        return checks;
    }

    private static long seconds(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toEpochSecond();
    }
}
