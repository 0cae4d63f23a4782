package anteroom.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Guesses in which language something is typed: by how often a language's lists have its words and, for what they have not, by
 * which letter follows which two in them, as a naive Bayes classifier does.
 */
final class LanguageDetector {
    /** The most that any word tells, and from where on a language is clearly another one (natural logarithms). */
    private static final double MOST = 4;

    private static final double CLEAR = 2.5;

    /** The share of words that no list has. */
    private static final double UNLISTED = 0.1;

    /**
     * Letters that are less likely than this in every language are no word (the mean natural logarithm a letter). Of the pack's
     * words that no list has, 19 of 20 have more; of keys struck at random 9 of 10 have less.
     */
    private static final double UNLIKELY = -3;

    private static final int LETTERS = 28;
    private static final double SMOOTHING = 0.5;

    private final Map<String, Profile> profiles = new LinkedHashMap<>();

    private LanguageDetector(List<String> languages) {
        languages.forEach(language -> profiles.put(language, new Profile(words(language))));
    }

    /** Of all languages that have lists, which are read when this is first asked for. */
    static LanguageDetector ofAll() {
        return All.DETECTOR;
    }

    private static final class All {
        static final LanguageDetector DETECTOR = new LanguageDetector(LanguageFile.languages());
    }

    /** The words of a language, each as often as its lists have it. */
    private static List<String> words(String language) {
        Stream<String> asked = Stream.of("asked", "voices")
                .flatMap(kind -> Examples.asked(LanguageFile.read(kind, language)).values().stream())
                .flatMap(List::stream)
                .map(line -> line.substring(line.indexOf(": ") + 1));
        return Stream.concat(
                        asked.flatMap(line -> Normaliser.texts(line).stream()),
                        UrgentPhrases.in(language).words().stream())
                .toList();
    }

    /** The language that a text is clearly rather in than in the one given. */
    Optional<String> otherThan(String language, List<String> words) {
        return profiles.keySet().stream()
                .filter(other -> favour(other, language, words) >= CLEAR)
                .max((a, b) -> Double.compare(favour(a, b, words), 0));
    }

    /** Whether a text is clearly in this language and in no other. */
    boolean isClearly(String language, List<String> words) {
        return profiles.keySet().stream()
                .filter(other -> !other.equals(language))
                .allMatch(other -> favour(language, other, words) >= CLEAR);
    }

    /** By how much a text rather is in one language than in another; 0 where nothing is known of one of them. */
    private double favour(String language, String other, List<String> words) {
        Profile one = profiles.get(language);
        Profile two = profiles.get(other);
        if (one == null || two == null) {
            return 0;
        }
        return words.stream()
                .filter(word -> word.chars().allMatch(Character::isLetter))
                .filter(this::isWord)
                .mapToDouble(word -> Math.max(-MOST, Math.min(MOST, one.logarithm(word) - two.logarithm(word))))
                .sum();
    }

    private boolean isWord(String word) {
        return profiles.values().stream()
                .anyMatch(profile -> profile.lists(word) || profile.likeness(word) >= UNLIKELY);
    }

    /** What the words of a language look like. */
    private static final class Profile {
        private final Map<String, Integer> words = new HashMap<>();
        private final int total;
        private final Map<String, Integer> threes = new HashMap<>();
        private final Map<String, Integer> twos = new HashMap<>();

        Profile(List<String> known) {
            total = known.size();
            known.forEach(word -> words.merge(word, 1, Integer::sum));
            for (String word : words.keySet()) {
                String fenced = fenced(word);
                for (int at = 0; at + 3 <= fenced.length(); at++) {
                    threes.merge(fenced.substring(at, at + 3), 1, Integer::sum);
                    twos.merge(fenced.substring(at, at + 2), 1, Integer::sum);
                }
            }
        }

        private static String fenced(String word) {
            return "<" + word + ">";
        }

        boolean lists(String word) {
            return words.containsKey(word);
        }

        /** The mean logarithm of a letter's probability. */
        double likeness(String word) {
            return Math.log(letters(word)) / word.length();
        }

        double logarithm(String word) {
            double listed = words.getOrDefault(word, 0) / (double) total;
            return Math.log((1 - UNLISTED) * listed + UNLISTED * letters(word));
        }

        private double letters(String word) {
            String fenced = fenced(word);
            double letters = 1;
            for (int at = 0; at + 3 <= fenced.length(); at++) {
                double three = threes.getOrDefault(fenced.substring(at, at + 3), 0) + SMOOTHING;
                letters *= three / (twos.getOrDefault(fenced.substring(at, at + 2), 0) + SMOOTHING * LETTERS);
            }
            return letters;
        }
    }
}
