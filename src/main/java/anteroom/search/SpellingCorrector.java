package anteroom.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes short forms in full and mends slips of the finger and of the ear, towards words that the examples use. Of
 * several words that a slip may stand for, the one that mostly stands between its neighbours is meant: a "hart attack"
 * is one of the heart, and what "herts" hurts.
 */
public final class SpellingCorrector {
    /** How many readings of a query are followed up at a time. */
    private static final int FEW = 6;

    private static final double SOUND_COST = 0.3;
    private static final double SLIP_COST = 1.2;
    private static final double OTHER_BEGINNING = 2;
    private static final double UNTYPED_COST = 0.5;

    /** A shorter word is too easily another one misspelt for a dictionary to vouch for it. */
    private static final int LONG_ENOUGH = 4;

    private static final int OFTEN_ENOUGH = 5;

    /** A shorter word is hardly several without spaces. */
    private static final int SHORTEST_TO_CUT = 7;

    /** A single word is hardly longer. */
    private static final int SENTENCE = 12;

    /** What follows more of a word than this is an ending. */
    private static final double MOST_OF_IT = 0.7;

    /** A shorter part must be a common word: more than one word of so many is this one; of one letter, a very common one. */
    private static final int SHORTEST_PART = 3;

    private static final int COMMON = 2000;
    private static final int VERY_COMMON = 200;

    /** From so many letters on, a part may be misspelt. */
    private static final int LONG_PART = 6;

    /** No word of the examples is longer. */
    private static final int LONGEST_PART = 18;

    private static final double PART_COST = 1;
    private static final double SHORT_COST = 3;
    private static final double UNKNOWN_LETTER_COST = 2;
    private static final double LETTER_COST = 2.6;

    /** Two words without a space between them are mostly one, which the examples happen not to have. */
    private static final int LEAST_PARTS = 3;

    private final Map<String, Integer> counts = new HashMap<>();
    private final WordPairs pairs;
    private final Optional<Predicate<String>> dictionary;
    private final Map<String, List<String>> shortForms;
    private final PhoneticSpelling sounds;
    private final int total;

    private final Map<String, List<String>> bySound;

    /** The words that occur often enough to be right, by their first letter. */
    private final Map<Character, List<String>> common;

    /**
     * @param sentences whose words are those to mend towards
     * @param dictionary knows further words that are right as they are, if there is one
     * @param shortForms a line each: a short form, then the words that it stands for
     */
    SpellingCorrector(
            List<List<String>> sentences,
            Optional<Predicate<String>> dictionary,
            String shortForms,
            PhoneticSpelling sounds) {
        this.dictionary = dictionary;
        this.sounds = sounds;
        this.shortForms = shortForms
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split(" ")))
                .collect(Collectors.toMap(line -> line.get(0), line -> line.subList(1, line.size())));
        List<List<String>> inFull = sentences.stream().map(this::inFull).toList();
        inFull.forEach(sentence -> sentence.forEach(word -> counts.merge(word, 1, Integer::sum)));
        total = inFull.stream().mapToInt(List::size).sum();
        pairs = new WordPairs(inFull);
        common = counts.entrySet().stream()
                .filter(word -> word.getValue() >= OFTEN_ENOUGH)
                .map(Map.Entry::getKey)
                .collect(groupingBy(word -> word.charAt(0)));
        bySound = sounds.isEmpty() ? Map.of() : counts.keySet().stream().collect(groupingBy(sounds::of));
    }

    /** In lists of no more room than they need: of most sounds there is one word. */
    private static <K> Collector<String, ?, Map<K, List<String>>> groupingBy(Function<String, K> key) {
        return Collectors.groupingBy(key, Collectors.toUnmodifiableList());
    }

    /** The words with short forms in full. */
    List<String> inFull(List<String> words) {
        if (words.stream().noneMatch(shortForms::containsKey)) {
            return words;
        }
        return words.stream()
                .flatMap(word -> shortForms.getOrDefault(word, List.of(word)).stream())
                .toList();
    }

    /** The words with short forms in full and the unknown ones mended; the last one may be unfinished. */
    public List<String> mend(List<String> typed) {
        List<String> asTyped = inFull(typed);
        if (asTyped.stream().allMatch(this::isRight)) {
            return asTyped;
        }
        List<String> words =
                asTyped.stream().flatMap(word -> cut(word).stream()).toList();
        List<Reading> readings = List.of(new Reading(List.of(), 0));
        for (int w = 0; w < words.size(); w++) {
            List<Candidate> candidates = candidates(words.get(w), w == words.size() - 1);
            readings = readings.stream()
                    .flatMap(reading -> candidates.stream().map(candidate -> extended(reading, candidate)))
                    .sorted(Comparator.comparingDouble(Reading::cost))
                    .limit(FEW)
                    .toList();
        }
        return readings.get(0).words();
    }

    /** Several words that were typed without spaces, some perhaps misspelt; any other word as it is. */
    private List<String> cut(String word) {
        if (word.length() < SHORTEST_TO_CUT || isRight(word) || isNearlyCommon(word) || isNearlyOne(word)) {
            return List.of(word);
        }
        boolean sentence = word.length() >= SENTENCE;
        List<List<Reading>> upTo = new ArrayList<>(List.of(List.of(new Reading(List.of(), 0))));
        for (int end = 1; end <= word.length(); end++) {
            List<Reading> here = new ArrayList<>();
            for (int start = Math.max(0, end - LONGEST_PART); start < end; start++) {
                List<Reading> before = upTo.get(start);
                if (!before.isEmpty()) {
                    part(word.substring(start, end), sentence)
                            .ifPresent(part -> before.forEach(reading -> here.add(extended(reading, part))));
                }
            }
            here.sort(Comparator.comparingDouble(Reading::cost));
            upTo.add(List.copyOf(here.subList(0, Math.min(FEW, here.size()))));
        }
        return upTo.get(word.length()).stream()
                .findFirst()
                .filter(cut -> cut.words().size() >= LEAST_PARTS && cut.cost() < LETTER_COST * word.length())
                .map(Reading::words)
                .orElse(List.of(word));
    }

    /**
     * What a part of a word may be, and what it costs beside its surprise; empty if it is hardly a word.
     *
     * @param sentence whether there are more letters than a word has: then a part may be rare, short or unknown
     */
    private Optional<Candidate> part(String letters, boolean sentence) {
        if (sentence && shortForms.containsKey(letters)) {
            return Optional.of(new Candidate(shortForms.get(letters), SHORT_COST));
        }
        if (letters.chars().anyMatch(Character::isDigit)) {
            return sentence && isNumber(letters) ? Optional.of(new Candidate(letters, PART_COST)) : Optional.empty();
        }
        int count = counts.getOrDefault(letters, 0);
        int length = letters.length();
        if (length < SHORTEST_PART) {
            boolean common = count > total / (sentence && length > 1 ? COMMON : VERY_COMMON);
            return common ? Optional.of(new Candidate(letters, PART_COST)) : Optional.empty();
        }
        boolean known = count >= OFTEN_ENOUGH
                || sentence && length >= LONG_ENOUGH && (count > 0 || isRight(letters))
                || length >= LONG_PART && isNearlyCommon(letters);
        if (known) {
            return Optional.of(new Candidate(letters, PART_COST));
        }
        return sentence && length >= LONG_ENOUGH
                ? Optional.of(new Candidate(letters, PART_COST + UNKNOWN_LETTER_COST * length))
                : Optional.empty();
    }

    private static boolean isNumber(String letters) {
        return letters.chars().allMatch(Character::isDigit);
    }

    private boolean isNearlyCommon(String word) {
        int slips = EditDistance.allowed(word.length());
        return common.getOrDefault(word.charAt(0), List.of()).stream()
                .anyMatch(known -> EditDistance.within(word, known, slips));
    }

    /** Whether a word that is often used begins with these letters, or they are a word with an ending. */
    private boolean isNearlyOne(String word) {
        return common.getOrDefault(word.charAt(0), List.of()).stream().anyMatch(known -> known.startsWith(word))
                || IntStream.range((int) (MOST_OF_IT * word.length()), word.length())
                        .anyMatch(end -> isRight(word.substring(0, end)));
    }

    private boolean isRight(String word) {
        return isKnown(word)
                || (word.length() >= LONG_ENOUGH
                        && dictionary.filter(knows -> knows.test(word)).isPresent())
                || word.length() < 3
                || isNumber(word)
                || (word.length() < SHORTEST_TO_CUT && word.chars().anyMatch(Character::isDigit));
    }

    /** The examples have slips of their own, which a dictionary does not know and which are rare. */
    private boolean isKnown(String word) {
        int count = counts.getOrDefault(word, 0);
        return dictionary.isEmpty() || word.length() <= LONG_ENOUGH ? count > 0 : count >= OFTEN_ENOUGH;
    }

    /** A way to read the query up to some word, and how unlikely it is. */
    private record Reading(List<String> words, double cost) {
        String last() {
            return words.isEmpty() ? "" : words.get(words.size() - 1);
        }
    }

    /** One word, or two where the space was missed, and the cost of its slips. */
    private record Candidate(List<String> words, double cost) {
        Candidate(String word, double cost) {
            this(List.of(word), cost);
        }
    }

    private Reading extended(Reading reading, Candidate candidate) {
        List<String> words = new ArrayList<>(reading.words());
        double cost = reading.cost() + candidate.cost();
        String last = reading.last();
        for (String word : candidate.words()) {
            cost += surprise(last, word);
            words.add(word);
            last = word;
        }
        return new Reading(words, cost);
    }

    private double surprise(String before, String word) {
        double alone = (counts.getOrDefault(word, 0) + 0.1) / total;
        int together = pairs.times(before, word);
        double after = together / (double) Math.max(1, counts.getOrDefault(before, 0));
        return -Math.log((after + alone) / 2);
    }

    private List<Candidate> candidates(String word, boolean mayBeUnfinished) {
        List<Candidate> candidates = new ArrayList<>(List.of(new Candidate(word, 0)));
        if (isRight(word)) {
            return candidates;
        }
        for (String heard : bySound.getOrDefault(sounds.of(word), List.of())) {
            candidates.add(new Candidate(heard, SOUND_COST));
        }
        for (String known : counts.keySet()) {
            if (mayBeUnfinished && known.startsWith(word)) {
                candidates.add(new Candidate(known, UNTYPED_COST * (known.length() - word.length())));
            } else {
                addSlip(word, known, candidates);
            }
        }
        for (int at = 2; at <= word.length() - 2; at++) {
            List<String> parts = List.of(word.substring(0, at), word.substring(at));
            if (counts.keySet().containsAll(parts)) {
                candidates.add(new Candidate(parts, SLIP_COST));
            }
        }
        return candidates;
    }

    private static void addSlip(String word, String known, List<Candidate> candidates) {
        int slips = Math.max(
                1, EditDistance.allowed(word.length())); // an unknown word of three letters has mostly lost one
        if (known.length() > 2 && EditDistance.within(word, known, slips)) {
            double beginning = known.charAt(0) == word.charAt(0) ? 0 : OTHER_BEGINNING;
            candidates.add(new Candidate(known, beginning + SLIP_COST * EditDistance.cost(word, known, slips)));
        }
    }
}
