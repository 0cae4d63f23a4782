package anteroom.operate.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.operate.counts.Count;
import anteroom.operate.counts.CountKind;
import anteroom.operate.doctor.Finding;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StatusTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static Status kiosk(String pack, Optional<LastDay> lastDay) {
        return new Status(
                "1.0.0",
                pack,
                "1.2.0",
                new TreeMap<>(Map.of("en", Optional.of(LocalDate.of(2026, 11, 3)), "es", Optional.empty())),
                2,
                true,
                false,
                Instant.parse("2026-11-21T08:00:00Z"),
                Instant.parse("2026-11-21T09:00:30Z"),
                Optional.of(Duration.ofMillis(1900)),
                List.of(
                        new Finding("disk", Finding.State.GOOD, "900 MB free", ""),
                        new Finding("PIN of the staff", Finding.State.POOR, "none is set", "anteroom pin"),
                        new Finding("window manager", Finding.State.UNKNOWN, "", "")),
                OptionalLong.of(12_000_000_000L),
                new TreeMap<>(Map.of("restart", 7, "stuck", 1)),
                lastDay);
    }

    @Test
    void isOneTextInTheFormatOfPrometheus() {
        assertEquals("""
                # HELP anteroom_info The program.
                # TYPE anteroom_info gauge
                anteroom_info{version="1.0.0"} 1
                # HELP anteroom_pack_info The words that are shown.
                # TYPE anteroom_pack_info gauge
                anteroom_pack_info{pack="group",version="1.2.0"} 1
                # HELP anteroom_draft Whether no clinician of this clinic has signed the wording (1) or one has (0).
                # TYPE anteroom_draft gauge
                anteroom_draft{language="en"} 0
                anteroom_draft{language="es"} 1
                # HELP anteroom_signed_timestamp_seconds The day of the sign-off that holds.
                # TYPE anteroom_signed_timestamp_seconds gauge
                anteroom_signed_timestamp_seconds{language="en"} 1793664000
                # HELP anteroom_pack_problems Lines that say why a pack, a picture or a value of the clinic's is not followed.
                # TYPE anteroom_pack_problems gauge
                anteroom_pack_problems 2
                # HELP anteroom_safe_mode Whether the kiosk uses less than the clinic has set, after crashes.
                # TYPE anteroom_safe_mode gauge
                anteroom_safe_mode 1
                # HELP anteroom_went_back Whether an update crashed so often that the version before it runs.
                # TYPE anteroom_went_back gauge
                anteroom_went_back 0
                # HELP anteroom_start_timestamp_seconds When this run began.
                # TYPE anteroom_start_timestamp_seconds gauge
                anteroom_start_timestamp_seconds 1795248000
                # HELP anteroom_uptime_seconds How long this run lasts.
                # TYPE anteroom_uptime_seconds gauge
                anteroom_uptime_seconds 3630
                # HELP anteroom_restarts_total Starts this month, by how the run before ended.
                # TYPE anteroom_restarts_total counter
                anteroom_restarts_total{status="restart"} 7
                anteroom_restarts_total{status="stuck"} 1
                # HELP anteroom_check Each check of "anteroom doctor": good (1) or poor (0); one that cannot be made is left out.
                # TYPE anteroom_check gauge
                anteroom_check{check="disk"} 1
                anteroom_check{check="pin_of_the_staff"} 0
                # HELP anteroom_picture_age_seconds Since something was last drawn on the screen.
                # TYPE anteroom_picture_age_seconds gauge
                anteroom_picture_age_seconds 1
                # HELP anteroom_disk_free_bytes Room where the kiosk writes.
                # TYPE anteroom_disk_free_bytes gauge
                anteroom_disk_free_bytes 12000000000
                # HELP anteroom_written_timestamp_seconds When this was written.
                # TYPE anteroom_written_timestamp_seconds gauge
                anteroom_written_timestamp_seconds 1795251630
                """, kiosk("group", Optional.empty()).text(ZoneOffset.UTC));
    }

    @Test
    void namesAreThoseThatCollectorsTake() {
        LastDay last = new LastDay(TODAY, new TreeMap<>(Map.of("search_not_found", 7)), OptionalLong.of(3));
        String text = kiosk("group", Optional.of(last)).text(ZoneOffset.UTC);
        Pattern line = Pattern.compile("# .*|[a-z][a-z0-9_]*(\\{[a-z][a-z0-9_]*=\"[^\n]*\"})? [0-9]+");
        assertEquals(
                List.of(),
                text.lines().filter(read -> !line.matcher(read).matches()).toList());
    }

    @Test
    void escapesWhatAPackMayBeCalled() {
        String text = kiosk("a \"b\" \\ c\nd", Optional.empty()).text(ZoneOffset.UTC);
        assertTrue(text.contains("anteroom_pack_info{pack=\"a \\\"b\\\" \\\\ c\\nd\",version=\"1.2.0\"} 1\n"), text);
    }

    @Nested
    class OfTheLastDay {
        private final SortedMap<Count, Integer> counts = new TreeMap<>();

        private void count(LocalDate day, CountKind what, String which, int times) {
            counts.put(new Count(day.toString(), what, which), times);
        }

        @Test
        void tellsTotalsByKindAndHoldsBackThoseThatPointAtAPerson() {
            LocalDate yesterday = TODAY.minusDays(1);
            count(yesterday, CountKind.CARD, "no-driving", 3);
            count(yesterday, CountKind.CARD, "fasting", 4);
            count(yesterday, CountKind.SEARCH, "answers", 20);
            count(yesterday, CountKind.SEARCH, "none", 4);
            count(yesterday, CountKind.LANGUAGE, "en", 8);
            count(yesterday, CountKind.LANGUAGE, "es", 1);
            count(TODAY, CountKind.CARD, "no-driving", 90);
            count(TODAY.minusDays(2), CountKind.CARD, "no-driving", 90);

            LastDay last = LastDay.before(TODAY, counts);

            assertEquals(yesterday, last.day());
            assertEquals(7, last.totals().get("card"));
            assertEquals(24, last.totals().get("search"));
            assertEquals(9, last.totals().get("language"));
            assertEquals(0, last.totals().get("aloud"));
            assertFalse(last.totals().containsKey("search_not_found"), "four persons");
            assertFalse(last.totals().containsKey("restart"), "no use");
            String text = kiosk("group", Optional.of(last)).text(ZoneOffset.UTC);
            assertTrue(text.contains("\nanteroom_day_uses{kind=\"card\"} 7\n"), text);
            assertFalse(text.contains("no-driving") || text.contains("kind=\"es\""), text);
        }

        @Test
        void tellsForHowManyWholeDaysNobodyCame() {
            count(TODAY.minusDays(4), CountKind.LANGUAGE, "en", 1);
            count(TODAY, CountKind.LANGUAGE, "en", 1);

            LastDay last = LastDay.before(TODAY, counts);

            assertEquals(OptionalLong.of(3), last.daysWithoutVisit());
            assertTrue(kiosk("group", Optional.of(last))
                    .text(ZoneOffset.UTC)
                    .contains("\nanteroom_visit_age_seconds 259200\n"));
        }

        @Test
        void saysNothingOfVisitsWhereNoneIsKnown() {
            assertEquals(OptionalLong.empty(), LastDay.before(TODAY, counts).daysWithoutVisit());
        }
    }
}
