package anteroom.content.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes a text apart into words. */
final class WordTokenizer {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*");

    /** Names that no simpler word can stand for, so a grade that counted them would grade the subject. */
    private static final Set<String> NAMES = Set.of("ketamine", "esketamine", "spravato", "ketalar");

    private WordTokenizer() {}

    static List<String> in(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    static int count(String text) {
        return in(text).size();
    }

    static boolean isName(String word) {
        return NAMES.contains(word.toLowerCase(Locale.ROOT).replaceFirst("['’]s$", ""));
    }
}
