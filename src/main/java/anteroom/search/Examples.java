package anteroom.search;

import anteroom.content.Edition;
import anteroom.content.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the search learns from: every way of asking every question of an edition, and what people type that no
 * question answers.
 *
 * @param questions how many questions there are
 */
public record Examples(String language, int questions, List<Example> all) {
    /** Of the things that a frame is filled with, every third: enough to learn it from, and no frame drowns the rest. */
    private static final int SHARE = 3;

    /** The voices that are not to be spelt after; how a word is misspelt or misheard is of no use in another language. */
    private static final Set<String> MISSPELT = Set.of("slips", "dictation");

    /** The section of what no question answers. */
    private static final String NONE = "none";

    public Examples {
        all = List.copyOf(all);
    }

    /**
     * One way in which people ask.
     *
     * @param answer the place of the question that it asks; the place after the last one stands for none
     * @param voice whose way it is; empty where that is not known
     * @param foreign whether it is in the encoder's language and not in that of the other examples
     */
    public record Example(int answer, List<String> words, String voice, boolean foreign) {}

    public static Examples of(Edition edition) {
        List<Question> questions = edition.questions().toList();
        String language = edition.language();
        List<Example> all = new ArrayList<>();
        for (int q = 0; q < questions.size(); q++) {
            add(questions.get(q).question(), q, "", false, all);
            for (String also : questions.get(q).alsoAsked()) {
                add(also, q, "", false, all);
            }
        }
        for (String text : outOfScope(LanguageFile.read("out-of-scope", language))) {
            add(text, questions.size(), "", false, all);
        }
        addAsked(language, questions, all);
        addVoices(language, questions, false, all);
        if (!language.equals(Encoder.LANGUAGE) && Encoder.reads(language)) {
            addVoices(Encoder.LANGUAGE, questions, true, all);
        }
        return new Examples(language, questions.size(), all);
    }

    private static void addAsked(String language, List<Question> questions, List<Example> all) {
        asked(LanguageFile.read("asked", language))
                .forEach((id, texts) -> place(id, questions)
                        .ifPresent(answer -> texts.forEach(text -> add(text, answer, "", false, all))));
    }

    private static void addVoices(String language, List<Question> questions, boolean foreign, List<Example> all) {
        asked(LanguageFile.read("voices", language))
                .forEach((id, lines) -> place(id, questions)
                        .ifPresent(answer -> lines.stream()
                                .map(line -> line.split(": ", 2))
                                .filter(line -> line.length == 2 && !(foreign && MISSPELT.contains(line[0])))
                                .forEach(line -> add(line[1], answer, line[0], foreign, all))));
    }

    /** Where a question stands, or "none of them"; nothing for a question that the edition does not have. */
    public static OptionalInt place(String id, List<Question> questions) {
        return IntStream.rangeClosed(0, questions.size())
                .filter(q -> id.equals(
                        q == questions.size() ? NONE : questions.get(q).id()))
                .findFirst();
    }

    /** Reads the lines of a file by their section: a question's id in brackets. */
    public static Map<String, List<String>> asked(String file) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        String section = NONE;
        for (String line : file.lines().toList()) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else if (!line.startsWith("#")) {
                texts.computeIfAbsent(section, id -> new ArrayList<>()).add(line);
            }
        }
        return texts;
    }

    private static void add(String text, int answer, String voice, boolean foreign, List<Example> all) {
        List<String> words = Normaliser.texts(text);
        if (!words.isEmpty()) {
            all.add(new Example(answer, words, voice, foreign));
        }
    }

    /** How these examples are spelt, of whose language a dictionary and the gloss may know more words. */
    public SpellingCorrector spelling(Set<String> dictionary, Gloss gloss) {
        Stream<List<String>> asked = all.stream()
                .filter(example -> !MISSPELT.contains(example.voice()))
                .map(Example::words);
        Stream<List<String>> urgent =
                UrgentPhrases.in(language).words().stream().map(List::of);
        Stream<List<String>> glossed = gloss.words().stream().map(words -> List.of(words.split(" ")));
        return new SpellingCorrector(
                Stream.of(asked, urgent, glossed).flatMap(Function.identity()).toList(),
                dictionary.isEmpty() && gloss.isEmpty()
                        ? Optional.empty()
                        : Optional.of(word -> dictionary.contains(word) || gloss.knows(word)),
                LanguageFile.read("short", language),
                PhoneticSpelling.in(language));
    }

    /** Everything that decides what would be learned, as text. */
    String inWriting() {
        return all.stream()
                .map(example -> example.answer() + " " + example.voice() + " " + (example.foreign() ? "= " : "")
                        + String.join(" ", example.words()))
                .collect(Collectors.joining(
                        "\n",
                        Stream.of("short", "gloss", "sounds")
                                        .map(kind -> LanguageFile.read(kind, language))
                                        .collect(Collectors.joining())
                                + UrgentPhrases.in(language).words(),
                        ""));
    }

    /** Reads the ways of asking out of a file whose head explains it. */
    static List<String> outOfScope(String file) {
        List<String> texts = new ArrayList<>();
        List<String> things = List.of();
        for (String line :
                file.lines().filter(l -> !l.startsWith("#") && l.contains(": ")).toList()) {
            String subject = line.substring(0, line.indexOf(": "));
            List<String> ways = List.of(line.substring(subject.length() + 2).split(" \\| "));
            if (subject.startsWith("@")) {
                things = ways;
            } else {
                for (int w = 0; w < ways.size(); w++) {
                    texts.addAll(filled(ways.get(w), things, w % SHARE));
                }
            }
        }
        return texts;
    }

    private static List<String> filled(String way, List<String> things, int first) {
        if (!way.contains("*")) {
            return List.of(way);
        }
        List<String> texts = new ArrayList<>();
        for (int t = first; t < things.size(); t += SHARE) {
            texts.add(way.replace("*", things.get(t)));
        }
        return texts;
    }
}
