package anteroom.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts a language into the words of {@link Encoder#LANGUAGE}, since the encoder reads no other: word for word, the longest phrases
 * first. It is a gloss and no translation; what the encoder makes of its order and grammar is enough for a search. One file a
 * language, whose head explains it.
 */
public final class Gloss {
    private static final String FORMS = "@";
    private static final String ENDING = "-";
    private static final String COGNATE = "+";

    private final Map<String, String> entries = new HashMap<>();
    private final List<Ending> endings = new ArrayList<>();
    private final List<Ending> cognates = new ArrayList<>();
    private final Set<String> listed;
    private final int longest;

    /** What a word with an ending says, by the known word that has another one in its place. */
    private record Ending(String typed, String known, String english) {
        Optional<String> english(String word, Map<String, String> entries) {
            if (word.length() < typed.length() + 2 || !word.endsWith(typed)) {
                return Optional.empty();
            }
            String stem = word.substring(0, word.length() - typed.length());
            return Optional.ofNullable(entries.get(stem + known)).map(found -> english.replace("*", found));
        }

        Optional<String> english(String word) {
            return word.endsWith(typed)
                    ? Optional.of(english.replace("*", word.substring(0, word.length() - typed.length())))
                    : Optional.empty();
        }
    }

    private Gloss(List<String[]> lines) {
        Map<String, List<String[]>> forms = new HashMap<>();
        Map<String, String> verbs = new LinkedHashMap<>();
        for (String[] line : lines) {
            if (line[0].startsWith(FORMS)) {
                forms.put(
                        line[0].substring(1),
                        Arrays.stream(line)
                                .skip(1)
                                .map(form -> form.split("=", 2))
                                .toList());
            } else if (line[0].startsWith(ENDING)) {
                endings.add(new Ending(line[0].substring(1), line[1], line[2]));
            } else if (line[0].startsWith(COGNATE)) {
                cognates.add(new Ending(line[0].substring(1), "", line[1]));
            } else if (line[0].contains(FORMS)) {
                verbs.put(line[0], line[1]);
            } else {
                entries.putIfAbsent(line[0], line.length > 1 ? line[1] : "");
            }
        }
        listed = Set.copyOf(entries.keySet());
        verbs.forEach((verb, english) -> {
            String[] parts = verb.split(FORMS);
            for (String stem : parts[0].split(",")) {
                for (String[] form : forms.getOrDefault(parts[1], List.of())) {
                    entries.putIfAbsent(stem + form[0], EnglishVerb.of(english).in(form[1]));
                }
            }
        });
        endings.sort(Comparator.comparing(ending -> -ending.typed().length()));
        longest = entries.keySet().stream()
                .mapToInt(key -> key.split(" ").length)
                .max()
                .orElse(1);
    }

    /** The gloss of a language; the encoder's own needs none, and of others that have no file nothing is known. */
    public static Gloss of(String language) {
        return parse(LanguageFile.read("gloss", language));
    }

    static Gloss parse(String file) {
        return new Gloss(file.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList());
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Whether it has the word, or another form of it. */
    public boolean knows(String word) {
        return known(word).isPresent();
    }

    /** The words of its entries, without those of other forms. */
    Set<String> words() {
        return listed;
    }

    /** In English; what it does not know stays as it is. */
    public List<String> english(List<String> words) {
        if (entries.isEmpty()) {
            return words;
        }
        List<String> english = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = phraseEnd(words, at);
            if (end > at) {
                add(entries.get(String.join(" ", words.subList(at, end))), english);
                at = end;
            } else {
                String word = words.get(at++);
                add(inEnglish(word).orElse(word), english);
            }
        }
        return english;
    }

    private static void add(String text, List<String> words) {
        if (!text.isEmpty()) {
            words.addAll(List.of(text.split(" ")));
        }
    }

    /** Where the longest phrase of several words ends that begins here; here if there is none. */
    private int phraseEnd(List<String> words, int from) {
        for (int end = Math.min(words.size(), from + longest); end > from + 1; end--) {
            if (entries.containsKey(String.join(" ", words.subList(from, end)))) {
                return end;
            }
        }
        return from;
    }

    private Optional<String> known(String word) {
        return Optional.ofNullable(entries.get(word))
                .or(() -> endings.stream()
                        .flatMap(ending -> ending.english(word, entries).stream())
                        .findFirst());
    }

    private Optional<String> inEnglish(String word) {
        return known(word)
                .or(() -> cognates.stream()
                        .flatMap(ending -> ending.english(word).stream())
                        .findFirst());
    }

    /** A verb's base, past, participle and form in -ing. */
    private record EnglishVerb(String base, String past, String participle, String ing) {
        /** Reads {@code drive/drove/driven/driving}, or the base alone of a regular one. */
        static EnglishVerb of(String forms) {
            String[] given = forms.split("/");
            String base = given[0];
            String stem = base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
            String past = given.length > 1 ? given[1] : stem + "ed";
            return new EnglishVerb(
                    base, past, given.length > 2 ? given[2] : past, given.length > 3 ? given[3] : stem + "ing");
        }

        String in(String form) {
            return form.replace("*ing", ing)
                    .replace("*en", participle)
                    .replace("*ed", past)
                    .replace("*", base);
        }
    }
}
