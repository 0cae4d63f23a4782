package anteroom.search;

import anteroom.content.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds phrasings that share words with a query: the same word, its beginning while it is being typed, another form of
 * it, or one a slip of the finger away. A rare word counts for more than a common one.
 */
final class WordIndex {
    private static final double SAME_STEM = 0.9;
    private static final double BEGINNING = 0.8;
    private static final double SLIP = 0.7;

    /** One way of asking one question. */
    private record Phrasing(int question, List<String> words) {}

    private final int questions;
    private final List<Phrasing> phrasings = new ArrayList<>();
    private final String[] vocabulary;
    private final String[] stems;
    private final double[] rarity;
    private final int[][] phrasingsWith;
    private final double[] length;

    WordIndex(List<Question> questions) {
        this.questions = questions.size();
        for (int q = 0; q < questions.size(); q++) {
            add(q, questions.get(q).question());
            for (String also : questions.get(q).alsoAsked()) {
                add(q, also);
            }
        }
        TreeMap<String, List<Integer>> places = new TreeMap<>();
        for (int p = 0; p < phrasings.size(); p++) {
            for (String word : phrasings.get(p).words()) {
                places.computeIfAbsent(word, w -> new ArrayList<>()).add(p);
            }
        }
        vocabulary = places.keySet().toArray(String[]::new);
        stems = Arrays.stream(vocabulary).map(Stem::of).toArray(String[]::new);
        phrasingsWith = places.values().stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        rarity = Arrays.stream(phrasingsWith)
                .mapToDouble(with -> Math.log(1 + phrasings.size() / (double) with.length))
                .toArray();
        length = new double[phrasings.size()];
        for (int w = 0; w < vocabulary.length; w++) {
            for (int p : phrasingsWith[w]) {
                length[p] += rarity[w] * rarity[w];
            }
        }
    }

    private void add(int question, String text) {
        phrasings.add(new Phrasing(
                question, Normaliser.texts(text).stream().distinct().toList()));
    }

    /** How well each question fits, from 0 to 1, in the order in which the questions were given. */
    double[] scores(List<String> words) {
        double[] shared = new double[phrasings.size()];
        double asked = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean stillTyped = i == words.size() - 1;
            Map<Integer, Double> alike = alike(words.get(i), stillTyped);
            asked += square(heaviest(alike));
            double[] best = new double[phrasings.size()];
            alike.forEach((w, likeness) -> {
                for (int p : phrasingsWith[w]) {
                    best[p] = Math.max(best[p], likeness * rarity[w] * rarity[w]);
                }
            });
            for (int p = 0; p < best.length; p++) {
                shared[p] += best[p];
            }
        }
        double[] scores = new double[questions];
        for (int p = 0; p < shared.length; p++) {
            if (shared[p] > 0) {
                double cosine = shared[p] / Math.sqrt(asked * length[p]);
                int q = phrasings.get(p).question();
                scores[q] = Math.max(scores[q], Math.min(1, cosine));
            }
        }
        return scores;
    }

    /** A word that nothing is like weighs as much as the rarest word: the query is about something else. */
    private double heaviest(Map<Integer, Double> alike) {
        return alike.keySet().stream().mapToDouble(w -> rarity[w]).max().orElse(Math.log(1.0 + phrasings.size()));
    }

    /** The known words that a typed word may stand for, each with how sure that is. */
    private Map<Integer, Double> alike(String typed, boolean stillTyped) {
        Map<Integer, Double> alike = new LinkedHashMap<>();
        int known = Arrays.binarySearch(vocabulary, typed);
        if (known >= 0) {
            alike.put(known, 1.0);
        }
        String stem = Stem.of(typed);
        int slips = known >= 0 ? 0 : Typos.allowed(typed.length());
        for (int w = 0; w < vocabulary.length; w++) {
            double likeness = likeness(typed, stem, w, stillTyped, slips);
            if (likeness > 0) {
                alike.merge(w, likeness, Math::max);
            }
        }
        return alike;
    }

    private double likeness(String typed, String stem, int w, boolean stillTyped, int slips) {
        if (stem.equals(stems[w])) {
            return SAME_STEM;
        }
        if (stillTyped && typed.length() > 1 && vocabulary[w].startsWith(typed)) {
            return BEGINNING;
        }
        return slips > 0 && Typos.within(typed, vocabulary[w], slips) ? SLIP : 0;
    }

    private static double square(double x) {
        return x * x;
    }
}
