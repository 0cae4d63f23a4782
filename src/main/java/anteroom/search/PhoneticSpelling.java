package anteroom.search;

import java.util.List;

/**
 * How the words of a language sound, as far as its speakers misspell them by ear. One file a language, whose head explains it; without
 * one nothing is known.
 */
record PhoneticSpelling(List<String[]> replacements) {
    static PhoneticSpelling in(String language) {
        return new PhoneticSpelling(LanguageFile.read("sounds", language)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" "))
                .toList());
    }

    boolean isEmpty() {
        return replacements.isEmpty();
    }

    String of(String word) {
        String sound = word;
        for (String[] letters : replacements) {
            sound = sound.replace(letters[0], letters.length > 1 ? letters[1] : "");
        }
        return sound;
    }
}
