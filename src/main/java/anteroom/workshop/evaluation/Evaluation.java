package anteroom.workshop.evaluation;

import anteroom.content.Edition;
import anteroom.content.Question;
import anteroom.search.Hit;
import anteroom.search.Search;
import anteroom.search.SearchResult;
import anteroom.search.SearchResult.Help.Place;
import anteroom.search.SearchResult.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Measures a search against phrasings of which it is known what should be found. */
public final class Evaluation {
    /** In place of the ids, for a query that no question answers. */
    private static final String NONE = "none";

    private final List<Result> results;
    private final Set<String> urgent;

    private Evaluation(List<Result> results, Set<String> urgent) {
        this.results = results;
        this.urgent = urgent;
    }

    /**
     * A query and the ids of the questions that answer it; none of them if the search should say that it found
     * nothing.
     *
     * @param voice whose way of asking it is; empty where that is not known
     */
    public record Expected(String query, Set<String> ids, String voice) {
        public Expected {
            ids = Set.copyOf(ids);
        }
    }

    /** What a search made of a query, and how long it took. */
    public record Result(Expected expected, SearchResult found, long nanos) {
        /** The place of the first fitting hit, from 1 on; 0 if there is none. */
        int rank() {
            List<Hit> hits = found.hits();
            return IntStream.rangeClosed(1, hits.size())
                    .filter(rank -> expected.ids().contains(hits.get(rank - 1).id()))
                    .findFirst()
                    .orElse(0);
        }
    }

    /**
     * Reads lines of {@code query<TAB>id,id}, and perhaps {@code <TAB>voice} after them; lines that begin with # are remarks.
     *
     * @throws IllegalArgumentException if a line has no tab, or names a question that the edition does not have
     */
    public static List<Expected> parse(List<String> lines, Edition edition) {
        Set<String> known = edition.questions().map(Question::id).collect(Collectors.toSet());
        List<Expected> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("\t");
            if (parts.length < 2 || parts.length > 3) {
                throw new IllegalArgumentException("line " + (i + 1) + ": not a query, a tab, and ids");
            }
            Set<String> ids = new HashSet<>(Arrays.asList(parts[1].strip().split(" *, *")));
            ids.remove(NONE);
            for (String id : ids) {
                if (!known.contains(id)) {
                    throw new IllegalArgumentException("line " + (i + 1) + ": there is no question \"" + id + "\"");
                }
            }
            rows.add(new Expected(parts[0], ids, parts.length == 3 ? parts[2] : ""));
        }
        return rows;
    }

    public static Evaluation of(Search search, Edition edition, List<Expected> rows) {
        List<Result> results = new ArrayList<>();
        for (Expected row : rows) {
            long start = System.nanoTime();
            SearchResult found = search.find(row.query());
            results.add(new Result(row, found, System.nanoTime() - start));
        }
        return new Evaluation(
                results,
                edition.questions().filter(Question::urgent).map(Question::id).collect(Collectors.toSet()));
    }

    public SortedMap<String, Evaluation> byVoice() {
        return results.stream()
                .collect(Collectors.groupingBy(
                        result -> result.expected().voice(),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), of -> new Evaluation(of, urgent))));
    }

    /** Of the queries that a question answers, how many have such a question within the first so many hits. */
    public double hitAt(int most) {
        return share(this::isAnswerable, result -> result.rank() > 0 && result.rank() <= most);
    }

    /** The mean of one over the rank of the first fitting hit. */
    public double meanReciprocalRank() {
        return results.stream()
                .filter(this::isAnswerable)
                .mapToDouble(result -> result.rank() == 0 ? 0 : 1.0 / result.rank())
                .average()
                .orElse(Double.NaN);
    }

    /** Of the urgent queries, how many have help first. */
    public double urgentRecall() {
        return share(this::isUrgent, result -> helpIs(result, Place.FIRST));
    }

    /** Of the urgent queries, how many have help first or beside. */
    public double urgentHelped() {
        return share(this::isUrgent, result -> !helpIs(result, Place.NONE));
    }

    /** Of all others, how many have help first. */
    public double falseUrgent() {
        return share(result -> !isUrgent(result), result -> helpIs(result, Place.FIRST));
    }

    /** Of all others, how many have help beside. */
    public double helpBeside() {
        return share(result -> !isUrgent(result), result -> helpIs(result, Place.BESIDE));
    }

    private static boolean helpIs(Result result, Place place) {
        return result.found().help().place() == place;
    }

    /** Of the queries that no question answers, for how many the search said so. */
    public double refused() {
        return share(result -> !isAnswerable(result), result -> result.found().outcome() == Outcome.NONE);
    }

    /** Of the queries that a question answers, for how many the search found nothing. */
    public double wronglyRefused() {
        return share(this::isAnswerable, result -> result.found().outcome() == Outcome.NONE);
    }

    /** Of the first hits that were opened unasked, how many fit. */
    public double rightWhenSure() {
        return share(result -> result.found().sure(), result -> result.rank() == 1);
    }

    public double sure() {
        return share(result -> true, result -> result.found().sure());
    }

    /** The time within which so large a share of the queries was answered, in microseconds. */
    public long micros(double share) {
        long[] sorted = results.stream().mapToLong(Result::nanos).sorted().toArray();
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))] / 1_000;
    }

    public int size() {
        return results.size();
    }

    public List<Result> misses() {
        return results.stream().filter(result -> !isRight(result)).toList();
    }

    private boolean isRight(Result result) {
        Outcome outcome = result.found().outcome();
        if (isUrgent(result)) {
            return outcome == Outcome.URGENT;
        }
        if (!helpIs(result, Place.NONE)) {
            return false;
        }
        return isAnswerable(result) ? outcome == Outcome.ANSWERS && result.rank() == 1 : outcome == Outcome.NONE;
    }

    private boolean isAnswerable(Result result) {
        return !result.expected().ids().isEmpty();
    }

    private boolean isUrgent(Result result) {
        return result.expected().ids().stream().anyMatch(urgent::contains);
    }

    private double share(Predicate<Result> of, Predicate<Result> what) {
        return results.stream()
                .filter(of)
                .mapToDouble(result -> what.test(result) ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }
}
