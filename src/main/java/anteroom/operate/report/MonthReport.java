package anteroom.operate.report;

import anteroom.content.Card;
import anteroom.content.Edition;
import anteroom.content.Question;
import anteroom.content.SignOff;
import anteroom.content.Topic;
import anteroom.operate.counts.Count;
import anteroom.operate.counts.CountKind;
import anteroom.operate.counts.Counts;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a clinic's manager wants to know of a month, in the language of an edition.
 *
 * @param isEmpty whether nothing was counted, neither uses nor starts
 * @param sections in the order in which they are read, without those that are empty
 * @param text of the page itself
 */
public record MonthReport(YearMonth month, boolean isEmpty, List<Section> sections, ReportText text) {
    /** So that all of it is one page. */
    private static final int LONGEST_LIST = 10;

    /** @param number or day, as it is shown */
    public record Row(String name, String number) {}

    public record Section(String title, List<Row> rows) {}

    /**
     * @param uses of the month; empty where nothing was counted
     * @param health starts and packs of the month
     * @param edition in whose words cards and questions are named
     * @param signed the sign-offs that hold now
     */
    public static MonthReport of(
            YearMonth month,
            SortedMap<Count, Integer> uses,
            SortedMap<Count, Integer> health,
            Edition edition,
            List<SignOff> signed) {
        var text = ReportText.of(edition);
        List<Row> figures = uses.isEmpty() ? List.of() : figures(uses, text);
        List<Row> restarts = sums(health, CountKind.RESTART).entrySet().stream()
                .map(entry -> new Row(entry.getKey(), String.valueOf(entry.getValue())))
                .toList();
        List<Section> sections = Stream.of(
                        new Section(text.of("report.use"), figures),
                        new Section(text.of("report.answers.most"), most(uses, CountKind.ANSWER, edition, text)),
                        new Section(text.of("report.cards.most"), most(uses, CountKind.CARD, edition, text)),
                        new Section(text.of("report.topics"), most(uses, CountKind.TOPIC, edition, text)),
                        new Section(text.of("report.languages"), most(uses, CountKind.LANGUAGE, edition, text)),
                        new Section(text.of("report.words"), words(health, signed, text)),
                        new Section(text.of("report.restarts"), restarts))
                .filter(section -> !section.rows().isEmpty())
                .toList();
        return new MonthReport(month, figures.isEmpty() && restarts.isEmpty(), sections, text);
    }

    private static List<Row> figures(SortedMap<Count, Integer> uses, ReportText text) {
        int days = Counts.sums(uses, CountKind.LANGUAGE, Count::day).size();
        return List.of(
                text.row("report.visits", total(uses, CountKind.LANGUAGE)),
                new Row(text.of("report.days"), String.valueOf(days)),
                text.row("report.cards", total(uses, CountKind.CARD)),
                text.row("report.topics", total(uses, CountKind.TOPIC)),
                text.row("report.answers", total(uses, CountKind.ANSWER)),
                text.row("report.searches", total(uses, CountKind.SEARCH)),
                text.row("report.searches.none", sums(uses, CountKind.SEARCH).getOrDefault("none", 0)),
                text.row("report.aloud", total(uses, CountKind.ALOUD)),
                text.row("report.taken", total(uses, CountKind.TAKE)));
    }

    /** What stands for the id of something that was counted; what is not in the pack any more keeps its id. */
    public static String title(Edition edition, CountKind kind, String id) {
        Optional<String> title = switch (kind) {
            case CARD ->
                edition.cards()
                        .filter(card -> card.id().equals(id))
                        .map(Card::title)
                        .findFirst();
            case ANSWER -> edition.question(id).map(Question::question);
            case TOPIC -> edition.topic(id).map(Topic::title);
            default -> Optional.empty();
        };
        return title.orElse(id);
    }

    private static List<Row> most(SortedMap<Count, Integer> uses, CountKind kind, Edition edition, ReportText text) {
        return sums(uses, kind).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(LONGEST_LIST)
                .map(entry -> new Row(
                        kind == CountKind.LANGUAGE
                                ? text.language(entry.getKey())
                                : title(edition, kind, entry.getKey()),
                        text.times(entry.getValue())))
                .toList();
    }

    private static List<Row> words(SortedMap<Count, Integer> health, List<SignOff> signed, ReportText text) {
        SortedMap<String, String> since = new TreeMap<>();
        health.keySet().stream()
                .filter(count -> count.what() == CountKind.PACK)
                .forEach(count -> since.putIfAbsent(count.which(), count.day()));
        return Stream.concat(
                        since.entrySet().stream()
                                .map(pack -> new Row(
                                        text.of("report.shown", pack.getKey()),
                                        text.of("report.shown.from", pack.getValue()))),
                        signed.stream()
                                .map(one -> new Row(
                                        text.of("report.signed", text.language(one.language()), one.role()),
                                        one.date().toString())))
                .toList();
    }

    private static SortedMap<String, Integer> sums(SortedMap<Count, Integer> counts, CountKind kind) {
        return Counts.sums(counts, kind, Count::which);
    }

    private static int total(SortedMap<Count, Integer> counts, CountKind kind) {
        return sums(counts, kind).values().stream().mapToInt(Integer::intValue).sum();
    }
}
