package anteroom.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one place where case, accents, punctuation, apostrophes and odd characters are decided, for what is searched and
 * for what is typed alike.
 */
public final class Normaliser {
    /** Longer than anybody types with one thumb; what comes after is not read. */
    static final int LONGEST = 1_000;

    /** Of a whole question, too, that is typed without spaces. */
    static final int LONGEST_WORD = 120;

    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");

    private Normaliser() {}

    /** One word of a text, as it is compared, and where it stands there. */
    record Word(String text, int start, int end) {}

    /** What was typed, without the tricks that characters can play: look-alike forms, invisible and control signs. */
    static String clean(String typed) {
        String kept = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return Normalizer.normalize(kept, Normalizer.Form.NFKC);
    }

    /** The words of a text that is already {@linkplain #clean clean}, in their order. */
    static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end > at) {
                String word = folded(text.substring(at, end));
                if (!word.isEmpty()) {
                    words.add(new Word(word, at, end));
                }
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }

    /** The words alone, for indexes that do not mark anything. */
    public static List<String> texts(String typed) {
        return words(clean(typed)).stream().map(Word::text).toList();
    }

    private static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            boolean joins = isApostrophe(c) && at > start && next < text.length() && isWordly(text.codePointAt(next));
            if (!isWordly(c) && !isSilent(c) && !joins) {
                break;
            }
            at = next;
        }
        return at;
    }

    /** "Can’t" and "cant" are one word, so are "naïve" and "naive", and "heeeelp" is a cry for "help". */
    private static String folded(String word) {
        String upper = word.toUpperCase(Locale.ROOT); // first, so that ß becomes ss
        String apart = Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder();
        apart.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(LONGEST_WORD)
                .forEach(kept::appendCodePoint);
        return DRAWN_OUT.matcher(kept).replaceAll("$1");
    }

    private static boolean isWordly(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Direction marks, joiners, soft hyphens, NUL and their like: they do not part a word. */
    private static boolean isSilent(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || (type == Character.CONTROL && !Character.isWhitespace(c));
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '´' || c == 'ʼ';
    }
}
