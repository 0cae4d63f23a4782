package anteroom.search;

import anteroom.content.Edition;
import anteroom.content.Question;
import anteroom.search.Found.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Searches by words alone: what answers until the meaning index is loaded, and where there is none. */
final class WordSearch implements Search {
    private static final int MOST = 8;
    private static final double LEAST = 0.35;
    private static final double SURE = 0.85;
    private static final double CLEARLY_AHEAD = 0.15;

    private final List<Question> questions;
    private final WordIndex index;
    private final UrgentPhrases urgent;
    private final Spelling spelling;

    WordSearch(Edition edition) {
        questions = edition.questions().toList();
        index = new WordIndex(questions);
        urgent = UrgentPhrases.in(edition.language());
        spelling = new Spelling(Stream.concat(
                urgent.words().stream(),
                questions.stream()
                        .flatMap(q -> Stream.concat(Stream.of(q.question()), q.alsoAsked().stream()))
                        .flatMap(text -> Normaliser.texts(text).stream())));
    }

    @Override
    public Found find(String query) {
        List<String> words = Normaliser.texts(query);
        if (words.isEmpty()) {
            return Found.nothing(query);
        }
        List<Hit> hits = hits(words);
        Optional<String> danger = urgent.find(words).or(() -> urgent.find(spelling.mend(words)));
        if (danger.isPresent()) {
            return new Found(query, Outcome.URGENT, first(danger.get(), hits, words), true);
        }
        if (hits.isEmpty()) {
            return Found.nothing(query);
        }
        boolean clear = hits.size() == 1 || hits.get(0).score() - hits.get(1).score() > CLEARLY_AHEAD;
        return new Found(query, Outcome.ANSWERS, hits, clear && hits.get(0).score() >= SURE);
    }

    private List<Hit> hits(List<String> words) {
        double[] scores = index.scores(words);
        return IntStream.range(0, scores.length)
                .filter(q -> scores[q] >= LEAST)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer q) -> -scores[q]))
                .limit(MOST)
                .map(q -> hit(questions.get(q), scores[q], words))
                .toList();
    }

    private List<Hit> first(String id, List<Hit> hits, List<String> words) {
        List<Hit> ordered = new ArrayList<>();
        questions.stream()
                .filter(question -> question.id().equals(id))
                .forEach(question -> ordered.add(hit(question, 1, words)));
        Set<String> seen = new HashSet<>(Set.of(id));
        hits.stream().filter(hit -> seen.add(hit.id())).forEach(ordered::add);
        return ordered;
    }

    private static Hit hit(Question question, double score, List<String> words) {
        return new Hit(question.id(), score, Marks.of(words, question.question()));
    }
}
