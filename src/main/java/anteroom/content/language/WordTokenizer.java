package anteroom.content.language;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes a text apart into words. */
public final class WordTokenizer {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*");

    private WordTokenizer() {}

    public static List<String> in(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    public static int count(String text) {
        return in(text).size();
    }
}
