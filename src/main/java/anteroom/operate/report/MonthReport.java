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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a clinic's manager wants to know of a month.
 *
 * @param figures what was done how often, in words
 * @param lists what was opened most, by kind
 * @param words which pack was shown from which day on, and who signed what is shown now
 * @param restarts starts, by how the run before ended
 */
public record MonthReport(
        YearMonth month, List<Row> figures, SortedMap<String, List<Row>> lists, List<Row> words, List<Row> restarts) {
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
        return new MonthReport(
                month,
                figures(uses),
                lists(uses, edition),
                words(health, signed),
                rows(sums(health, CountKind.RESTART)));
    }

    public boolean isEmpty() {
        return figures.isEmpty() && restarts.isEmpty();
    }

    /** All of it in the order in which it is read, without what is empty. */
    public List<Section> sections() {
        return Stream.of(
                        Stream.of(new Section("How it was used", figures)),
                        lists.entrySet().stream().map(list -> new Section(list.getKey(), list.getValue())),
                        Stream.of(
                                new Section("Words", words),
                                new Section("Starts, by how the run before ended", restarts)))
                .flatMap(sections -> sections)
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private static List<Row> figures(SortedMap<Count, Integer> uses) {
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
                row("Visits", total(sums(uses, CountKind.LANGUAGE))),
                new Row("Days with a visit", String.valueOf(days)),
                row("Cards read", total(sums(uses, CountKind.CARD))),
                row("Topics read to their end", total(sums(uses, CountKind.TOPIC))),
                row("Answers read", total(sums(uses, CountKind.ANSWER))),
                row("Searches", total(searches)),
                row("Searches that found nothing", searches.getOrDefault("none", 0)),
                row("Visits read aloud", total(sums(uses, CountKind.ALOUD))),
                row("Taken home", total(sums(uses, CountKind.TAKE))));
    }

    private static SortedMap<String, List<Row>> lists(SortedMap<Count, Integer> uses, Edition edition) {
        SortedMap<String, List<Row>> lists = new TreeMap<>();
        lists.put(
                "Answers read most",
                most(
                        uses,
                        CountKind.ANSWER,
                        named(edition.questions().collect(Collectors.toMap(Question::id, Question::question)))));
        lists.put(
                "Cards read most",
                most(
                        uses,
                        CountKind.CARD,
                        named(edition.cards().collect(Collectors.toMap(Card::id, Card::title, (one, other) -> one)))));
        lists.put(
                "Topics read to their end",
                most(
                        uses,
                        CountKind.TOPIC,
                        named(edition.topics().stream().collect(Collectors.toMap(Topic::id, Topic::title)))));
        lists.put("Visits by language", most(uses, CountKind.LANGUAGE, UnaryOperator.identity()));
        lists.values().removeIf(List::isEmpty);
        return lists;
    }

    /** What is not in the pack any more keeps its id. */
    private static UnaryOperator<String> named(Map<String, String> names) {
        return id -> names.getOrDefault(id, id);
    }

    private static List<Row> most(SortedMap<Count, Integer> uses, CountKind kind, UnaryOperator<String> name) {
        return sums(uses, kind).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(LONGEST_LIST)
                .map(entry -> row(name.apply(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static List<Row> words(SortedMap<Count, Integer> health, List<SignOff> signed) {
        SortedMap<String, String> since = new TreeMap<>();
        health.keySet().stream()
                .filter(count -> count.what() == CountKind.PACK)
                .forEach(count -> since.merge(
                        count.which(), count.day(), (one, other) -> one.compareTo(other) < 0 ? one : other));
        return Stream.concat(
                        since.entrySet().stream()
                                .map(pack -> new Row("Shown: " + pack.getKey(), "from " + pack.getValue())),
                        signed.stream()
                                .map(one -> new Row(
                                        "Signed: " + one.language() + ", by the " + one.role(),
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

    /** A small number points at a person. */
    private static Row row(String name, int times) {
        return new Row(
                name, times > 0 && times < Counts.FEWEST ? "fewer than " + Counts.FEWEST : String.valueOf(times));
    }
}
