package anteroom.search;

import anteroom.content.Edition;
import anteroom.content.Question;
import anteroom.search.SearchResult.Help;
import anteroom.search.SearchResult.Method;
import anteroom.search.SearchResult.Outcome;
import anteroom.search.UrgentPhrases.Alarm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads a query, asks an index what it means, and judges what to say. */
final class QuestionSearch implements Search {
    private static final int LEAST = 3;
    private static final int MOST = 8;

    private static final int BRIEF = 4;

    private static final int STORY = 13;

    private final List<Question> questions;
    private final UrgentPhrases urgent;
    private final SpellingCorrector spelling;
    private final Index index;
    private final DecisionThresholds thresholds;
    private final Method method;

    QuestionSearch(
            Edition edition, SpellingCorrector spelling, Index index, DecisionThresholds thresholds, Method method) {
        questions = edition.questions().toList();
        urgent = UrgentPhrases.in(edition.language());
        this.spelling = spelling;
        this.index = index;
        this.thresholds = thresholds;
        this.method = method;
    }

    @Override
    public SearchResult find(String query) {
        List<String> typed = Normaliser.texts(query);
        if (typed.isEmpty()) {
            return SearchResult.nothing(query);
        }
        List<String> words = spelling.mend(typed);
        float[] values = index.values(words);
        Alarm alarm = alarm(typed, words);
        Help help = mostUrgent(values, alarm)
                .map(q -> help(
                        questions.get(q).id(),
                        danger(values, alarm, words.size()),
                        values[q] < ordinary(values),
                        alarm,
                        words.size()))
                .orElse(Help.NONE);
        if (help.place() == Help.Place.FIRST) {
            int urgent = help.question().flatMap(this::place).orElseThrow();
            List<Hit> hits = hits(first(urgent, ranked(values, 0)), values, words);
            return new SearchResult(query, Outcome.URGENT, hits, true, help, method);
        }
        lower(values);
        List<Integer> ranked = ranked(values, LEAST);
        if (ranked.isEmpty() || values[ranked.get(0)] - values[questions.size()] < thresholds.aheadOfNone()) {
            return new SearchResult(query, Outcome.NONE, List.of(), false, help, method);
        }
        return new SearchResult(
                query, Outcome.ANSWERS, hits(ranked, values, words), isSure(ranked, values), help, method);
    }

    /** As the words stand and, should that say nothing, as they were perhaps meant. */
    private Alarm alarm(List<String> typed, List<String> words) {
        Alarm stands = urgent.listen(typed);
        if (stands.question().isPresent()) {
            return stands;
        }
        Alarm meant = urgent.listen(words);
        return meant.and(stands);
    }

    private double danger(float[] values, Alarm alarm, int words) {
        double danger = 0;
        for (int q = 0; q < questions.size(); q++) {
            if (questions.get(q).urgent()) {
                danger += Math.max(0, values[q]);
            }
        }
        double other = Math.max(values[questions.size()], ordinary(values));
        return danger
                - thresholds.other() * other
                + (alarm.question().isPresent() ? thresholds.rule() : 0)
                + (alarm.question().isPresent() && words <= BRIEF ? thresholds.brief() : 0)
                - (alarm.harmless() || alarm.figurative() ? thresholds.harmless() : 0)
                - (alarm.general() ? thresholds.general() : 0);
    }

    /** What the best of the questions that are not urgent is worth. */
    private float ordinary(float[] values) {
        float best = Float.NEGATIVE_INFINITY;
        for (int q = 0; q < questions.size(); q++) {
            best = questions.get(q).urgent() ? best : Math.max(best, values[q]);
        }
        return best;
    }

    /** @param ordinary whether another question than an urgent one fits best: then only a rule puts help first */
    private Help help(String question, double danger, boolean ordinary, Alarm alarm, int words) {
        boolean heard = alarm.question().isPresent();
        boolean story = words >= STORY && !heard;
        boolean calm = !heard && (alarm.harmless() || ordinary);
        if (!calm && danger >= thresholds.urgent() + (story ? thresholds.story() : 0)) {
            return Help.first(question);
        }
        return danger >= thresholds.beside() || alarm.sign() ? Help.beside(question) : Help.NONE;
    }

    /** What is not urgent is rather the business of the other questions. */
    private void lower(float[] values) {
        for (int q = 0; q < questions.size(); q++) {
            if (questions.get(q).urgent()) {
                values[q] -= (float) thresholds.lowered();
            }
        }
    }

    /**
     * The places of the questions that are worth showing, best first; with them, should they be wrong, so many in any
     * case, but no urgent one for that.
     */
    private List<Integer> ranked(float[] values, int least) {
        List<Integer> best = IntStream.range(0, questions.size())
                .filter(q ->
                        values[q] >= thresholds.shown() || !questions.get(q).urgent())
                .boxed()
                .sorted(Comparator.comparing(q -> -values[q]))
                .limit(MOST)
                .toList();
        int worth =
                (int) best.stream().filter(q -> values[q] >= thresholds.shown()).count();
        return worth == 0 ? List.of() : best.subList(0, Math.min(best.size(), Math.max(least, worth)));
    }

    /** The best urgent question; the one that a rule names is the better for it. None if the edition has none. */
    private Optional<Integer> mostUrgent(float[] values, Alarm alarm) {
        Optional<Integer> named = alarm.question().flatMap(this::place);
        return IntStream.range(0, questions.size())
                .filter(q -> questions.get(q).urgent())
                .boxed()
                .max(Comparator.comparing(q -> values[q] + (named.equals(Optional.of(q)) ? thresholds.rule() : 0)));
    }

    private static List<Integer> first(int place, List<Integer> others) {
        List<Integer> ordered = new ArrayList<>(others);
        ordered.remove(Integer.valueOf(place));
        ordered.add(0, place);
        return ordered;
    }

    private Optional<Integer> place(String id) {
        return IntStream.range(0, questions.size())
                .filter(q -> questions.get(q).id().equals(id))
                .boxed()
                .findFirst();
    }

    private boolean isSure(List<Integer> ranked, float[] values) {
        float best = values[ranked.get(0)];
        float next = ranked.size() > 1 ? values[ranked.get(1)] : 0;
        return best >= thresholds.sure() && best - next >= thresholds.aheadOfNext();
    }

    private List<Hit> hits(List<Integer> ranked, float[] values, List<String> words) {
        return ranked.stream()
                .map(q -> {
                    Question question = questions.get(q);
                    double score = Math.max(0, Math.min(1, values[q]));
                    return new Hit(question.id(), score, QueryHighlights.of(words, question.question()));
                })
                .toList();
    }
}
