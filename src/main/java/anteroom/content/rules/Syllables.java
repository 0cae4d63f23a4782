package anteroom.content.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Counts the syllables of an English word by rule: groups of vowels, less the silent endings, plus the vowels
 * that are said apart. The test of this class says how often it is wrong.
 */
final class Syllables {
    private static final Map<String, Integer> EXCEPTIONS = Map.ofEntries(
            Map.entry("area", 3),
            Map.entry("areas", 3),
            Map.entry("being", 2),
            Map.entry("business", 2),
            Map.entry("diabetes", 4),
            Map.entry("element", 3),
            Map.entry("evening", 2),
            Map.entry("every", 2),
            Map.entry("fluid", 2),
            Map.entry("fluids", 2),
            Map.entry("idea", 3),
            Map.entry("ideas", 3),
            Map.entry("lion", 2),
            Map.entry("ruin", 2),
            Map.entry("safety", 2),
            Map.entry("science", 2),
            Map.entry("suicidal", 4),
            Map.entry("suicide", 3),
            Map.entry("therefore", 2),
            Map.entry("tongue", 1),
            Map.entry("video", 3));

    private static final Pattern COMPOUND = Pattern.compile("^(any|every|some)([a-z]{3,})$");
    private static final Pattern SILENT = Pattern.compile(
            // careful, safely, movement: the e of the first half
            "(?<=[aeiouy][^aeiouy]{1,3})e(?=(?:ly|ful|fully|less|ment|ments|ness)$)"
                    // bikes, but not watches or choices
                    + "|(?<!s|x|z|c|g|sh|ch)e(?=s$)"
                    // checked, but not treated
                    + "|(?<![td])e(?=d$)"
                    // cause
                    + "|(?<=[^aeiouy])e$");
    /** Needle, settled: the l carries a syllable of its own. */
    private static final Pattern CARRYING_L = Pattern.compile("(?<=[^aeiouylrw])le([sd]?)$");

    private static final Pattern APART = Pattern.compile(
            "(?<![sct])ia|(?<=[sct])ia(?=t)" // mania, association
                    + "|(?<![tscgx])io(?!n)|(?<![tscgxln])ion" // period
                    + "|iu" // medium
                    + "|(?<![qg])ua" // usual
                    + "|cre(?=at)|re(?=act|al)" // create, react, really
                    + "|ie(?=t)|(?<=[^aeiou])ie(?=rs?$|st$)|(?<!fr|t|c)ie(?=n)|scie(?=n)" // quiet, easier, client,
                    // science
                    + "|[eouy](?=ing)"); // peeing, going, trying
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern CONSONANT_Y = Pattern.compile("^y(?=[aeiou])|(?<=[aeiou])y(?=[aeiou])");

    private Syllables() {}

    static int in(String word) {
        return Arrays.stream(word.split("[-.,]")).mapToInt(Syllables::inPart).sum();
    }

    private static int inPart(String part) {
        if (part.chars().anyMatch(Character::isDigit)) {
            return 1; // a number is read at a glance
        }
        if (part.matches("[A-Z]{2,5}")) {
            return part.length(); // IV, FDA: letter by letter
        }
        var word = part.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (word.endsWith("'s")) {
            return inPart(word.substring(0, word.length() - 2)) + (word.matches(".*(?:[sxz]|[cs]h|[cgsz]e)'s") ? 1 : 0);
        }
        if (word.matches(".*[ds]n't")) {
            return inPart(word.substring(0, word.length() - 3)) + 1; // didn't, isn't
        }
        return spelled(word.replace("'", ""));
    }

    private static int spelled(String word) {
        if (EXCEPTIONS.containsKey(word)) {
            return EXCEPTIONS.get(word);
        }
        var compound = COMPOUND.matcher(word);
        if (compound.matches()) {
            return spelled(compound.group(1)) + spelled(compound.group(2));
        }
        var said = CONSONANT_Y.matcher(word).replaceAll("j");
        said = CARRYING_L.matcher(said).replaceFirst("el$1");
        if (!said.endsWith("el") && !said.endsWith("els") && !said.endsWith("eld")) {
            said = SILENT.matcher(said).replaceAll("");
        }
        long groups = VOWELS.matcher(said).results().count();
        long apart = APART.matcher(said).results().count();
        return Math.max(1, (int) (groups + apart));
    }
}
