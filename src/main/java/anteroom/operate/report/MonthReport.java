package anteroom.operate.report;

import anteroom.content.Card;
import anteroom.content.Edition;
import anteroom.content.Question;
import anteroom.content.SignOff;
import anteroom.content.Topic;
import anteroom.operate.counts.Count;
import anteroom.operate.counts.CountKind;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a clinic's manager wants to know of a month, in the language of an edition.
 *
 * @param figures what was done how often, in words
 * @param lists what was opened most, by kind
 * @param words which pack was shown from which day on, and who signed what is shown now
 * @param restarts starts, by how the run before ended
 * @param text of the page itself
 */
public record MonthReport(
        YearMonth month, List<Row> figures, List<Section> lists, List<Row> words, List<Row> restarts, ReportText text) {
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
        return new MonthReport(
                month,
                figures(uses, text),
                lists(uses, edition, text),
                words(health, signed, text),
                rows(sums(health, CountKind.RESTART)),
                text);
    }

    public boolean isEmpty() {
        return figures.isEmpty() && restarts.isEmpty();
    }

    /** All of it in the order in which it is read, without what is empty. */
    public List<Section> sections() {
        return Stream.of(
                        Stream.of(new Section(text.of("report.use"), figures)),
                        lists.stream(),
                        Stream.of(
                                new Section(text.of("report.words"), words),
                                new Section(text.of("report.restarts"), restarts)))
                .flatMap(sections -> sections)
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private static List<Row> figures(SortedMap<Count, Integer> uses, ReportText text) {
        if (uses.isEmpty()) {
            return List.of();
        }
        long days = uses.keySet().stream()
                .filter(count -> count.what() == CountKind.LANGUAGE)
                .map(Count::day)
                .distinct()
                .count();
        Map<String, Integer> searches = sums(uses, CountKind.SEARCH);
        return List.of(
                text.row("report.visits", total(sums(uses, CountKind.LANGUAGE))),
                new Row(text.of("report.days"), String.valueOf(days)),
                text.row("report.cards", total(sums(uses, CountKind.CARD))),
                text.row("report.topics", total(sums(uses, CountKind.TOPIC))),
                text.row("report.answers", total(sums(uses, CountKind.ANSWER))),
                text.row("report.searches", total(searches)),
                text.row("report.searches.none", searches.getOrDefault("none", 0)),
                text.row("report.aloud", total(sums(uses, CountKind.ALOUD))),
                text.row("report.taken", total(sums(uses, CountKind.TAKE))));
    }

    private static List<Section> lists(SortedMap<Count, Integer> uses, Edition edition, ReportText text) {
        Map<String, String> answers = edition.questions().collect(Collectors.toMap(Question::id, Question::question));
        Map<String, String> cards =
                edition.cards().collect(Collectors.toMap(Card::id, Card::title, (one, other) -> one));
        Map<String, String> topics = edition.topics().stream().collect(Collectors.toMap(Topic::id, Topic::title));
        return List.of(
                new Section(text.of("report.answers.most"), most(uses, CountKind.ANSWER, text, named(answers))),
                new Section(text.of("report.cards.most"), most(uses, CountKind.CARD, text, named(cards))),
                new Section(text.of("report.topics"), most(uses, CountKind.TOPIC, text, named(topics))),
                new Section(text.of("report.languages"), most(uses, CountKind.LANGUAGE, text, text::language)));
    }

    /** What is not in the pack any more keeps its id. */
    private static UnaryOperator<String> named(Map<String, String> names) {
        return id -> names.getOrDefault(id, id);
    }

    private static List<Row> most(
            SortedMap<Count, Integer> uses, CountKind kind, ReportText text, UnaryOperator<String> name) {
        return sums(uses, kind).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(LONGEST_LIST)
                .map(entry -> new Row(name.apply(entry.getKey()), text.times(entry.getValue())))
                .toList();
    }

    private static List<Row> words(SortedMap<Count, Integer> health, List<SignOff> signed, ReportText text) {
        SortedMap<String, String> since = new TreeMap<>();
        health.keySet().stream()
                .filter(count -> count.what() == CountKind.PACK)
                .forEach(count -> since.merge(
                        count.which(), count.day(), (one, other) -> one.compareTo(other) < 0 ? one : other));
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

    private static List<Row> rows(Map<String, Integer> sums) {
        return sums.entrySet().stream()
                .map(entry -> new Row(entry.getKey(), String.valueOf(entry.getValue())))
                .toList();
    }

    private static SortedMap<String, Integer> sums(SortedMap<Count, Integer> counts, CountKind kind) {
        SortedMap<String, Integer> sums = new TreeMap<>();
        counts.forEach((count, times) -> {
            if (count.what() == kind) {
                sums.merge(count.which(), times, Integer::sum);
            }
        });
        return sums;
    }

    private static int total(Map<String, Integer> sums) {
        return sums.values().stream().mapToInt(Integer::intValue).sum();
    }
}
