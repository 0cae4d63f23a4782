package anteroom.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Mends slips of the finger, towards the words that the pack and the urgent phrases use. */
final class Spelling {
    private final Map<String, Integer> known = new TreeMap<>();

    /** @param words as often as they occur: of two that are equally near, the commoner one is meant */
    Spelling(Stream<String> words) {
        words.forEach(word -> known.merge(word, 1, Integer::sum));
    }

    boolean knows(String word) {
        return known.containsKey(word);
    }

    /** The words with the unknown ones mended: replaced by a near one, or parted where the space was missed. */
    List<String> mend(List<String> words) {
        return words.stream().flatMap(word -> mend(word).stream()).toList();
    }

    private List<String> mend(String word) {
        if (known.containsKey(word) || word.chars().anyMatch(Character::isDigit)) {
            return List.of(word);
        }
        return near(word, 1)
                .map(List::of)
                .or(() -> parted(word))
                .or(() -> near(word, 2).map(List::of))
                .orElse(List.of(word));
    }

    private Optional<String> near(String word, int slips) {
        // an unknown word of three letters has mostly lost one
        if (word.length() < 3 || slips > Math.max(1, Typos.allowed(word.length()))) {
            return Optional.empty();
        }
        return known.keySet().stream()
                .filter(other -> other.length() > 2 && Typos.within(word, other, slips))
                .min(Comparator.<String>comparingInt(other -> other.charAt(0) == word.charAt(0) ? 0 : 1)
                        .thenComparing(other -> Typos.cost(word, other, slips))
                        .thenComparing(other -> -known.get(other)));
    }

    /** "Killmyself" is "kill myself". */
    private Optional<List<String>> parted(String word) {
        for (int at = word.length() - 2; at >= 2; at--) {
            String first = word.substring(0, at);
            String second = word.substring(at);
            if (known.containsKey(first) && known.containsKey(second)) {
                return Optional.of(List.of(first, second));
            }
        }
        return Optional.empty();
    }
}
