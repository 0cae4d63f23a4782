package anteroom.content.rules;

import java.util.Collection;

/**
 * How hard a text is to read, as the school grade of Flesch and Kincaid: 0.39 × words a sentence + 11.8 ×
 * syllables a word − 15.59, and never below 0. Names that nothing can replace are left out, and every line ends
 * a sentence.
 */
record Readability(int words, int sentences, int syllables) {
    static Readability of(Collection<String> lines) {
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        for (var line : lines) {
            for (var sentence : SentenceTokenizer.in(line)) {
                sentences++;
                for (var word : WordTokenizer.in(sentence)) {
                    if (!WordTokenizer.isName(word)) {
                        words++;
                        syllables += Syllables.in(word);
                    }
                }
            }
        }
        return new Readability(words, sentences, syllables);
    }

    double grade() {
        if (words == 0) {
            return 0;
        }
        double grade = 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
        return Math.max(0, grade);
    }
}
