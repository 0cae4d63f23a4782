package anteroom.search;

/** Cuts the endings of English words, so that "drives" and "driving" meet. */
final class Stemmer {
    private Stemmer() {}

    static String of(String word) {
        String stem = withoutEnding(withoutPlural(word));
        // "drive" has an e where "driv(ing)" has none, "try" a y where "tri(es)" has an i
        if (stem.length() > 3 && stem.endsWith("e")) {
            return cut(stem, 1);
        }
        return stem.length() > 2 && stem.endsWith("y") ? cut(stem, 1) + "i" : stem;
    }

    private static String withoutPlural(String word) {
        if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return cut(word, 3) + "y";
        }
        return word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes")
                ? cut(word, 2)
                : cut(word, 1);
    }

    private static String withoutEnding(String word) {
        for (String ending : new String[] {"ing", "ed", "ly"}) {
            if (word.length() >= ending.length() + 3 && word.endsWith(ending)) {
                String rest = cut(word, ending.length());
                if (hasVowel(rest)) {
                    return isDoubled(rest) ? cut(rest, 1) : rest;
                }
            }
        }
        return word;
    }

    private static boolean hasVowel(String text) {
        return text.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    private static boolean isDoubled(String text) {
        int last = text.length() - 1;
        return text.charAt(last) == text.charAt(last - 1) && "lsz".indexOf(text.charAt(last)) < 0;
    }

    private static String cut(String text, int letters) {
        return text.substring(0, text.length() - letters);
    }
}
