package anteroom.content.language;

import anteroom.content.json.Fields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Counts the syllables of a word by rule: groups of vowels, after some respelling, plus the vowels that are said apart.
 *
 * @param extra endings that are a syllable of their own, such as that of {@code nurse's}
 * @param dropped what is left out of the word then
 * @param exceptions words that the rules miscount
 * @param compound words that are counted in two parts, its groups
 * @param spelling replacements, in order
 * @param vowels a group of vowels
 * @param apart where a group is parted
 */
record Syllables(
        Pattern extra,
        Pattern dropped,
        Map<String, Double> exceptions,
        Pattern compound,
        List<Respelling> spelling,
        Pattern vowels,
        Pattern apart) {

    record Respelling(Pattern find, String with, @Nullable Pattern unless) {
        String in(String word) {
            return unless != null && unless.matcher(word).find()
                    ? word
                    : find.matcher(word).replaceAll(with);
        }
    }

    static Syllables read(Fields in) {
        var read = new Syllables(
                RulesFile.pattern(in, "extra"),
                RulesFile.pattern(in, "dropped"),
                RulesFile.numbers(in, "exceptions"),
                RulesFile.pattern(in, "compound"),
                in.objects("spelling", "find").stream()
                        .map(Syllables::respelling)
                        .toList(),
                RulesFile.pattern(in, "vowels"),
                RulesFile.pattern(in, "apart"));
        in.nothingElse();
        return read;
    }

    private static Respelling respelling(Fields in) {
        var read = new Respelling(
                RulesFile.pattern(in, "find"), in.written("with").orElse(""), RulesFile.patternOrNull(in, "unless"));
        in.nothingElse();
        return read;
    }

    int in(String word) {
        return Arrays.stream(word.split("[-.,]")).mapToInt(this::inPart).sum();
    }

    private int inPart(String part) {
        if (part.chars().anyMatch(Character::isDigit)) {
            return 1; // a number is read at a glance
        }
        if (part.matches("[A-Z]{2,5}")) {
            return part.length(); // IV, FDA: letter by letter
        }
        var word = part.toLowerCase(Locale.ROOT).replace('’', '\'');
        return (int) extra.matcher(word).results().count()
                + spelled(dropped.matcher(word).replaceAll(""));
    }

    private int spelled(String word) {
        if (exceptions.containsKey(word)) {
            return exceptions.get(word).intValue();
        }
        var parts = compound.matcher(word);
        if (parts.matches()) {
            return spelled(parts.group(1)) + spelled(parts.group(2));
        }
        var said = word;
        for (var respelling : spelling) {
            said = respelling.in(said);
        }
        long count = vowels.matcher(said).results().count()
                + apart.matcher(said).results().count();
        return Math.max(1, (int) count);
    }
}
