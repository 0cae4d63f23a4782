package anteroom.content.language;

import anteroom.content.json.Fields;
import anteroom.content.json.Problem;
import anteroom.content.json.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rules of one language, as its file has them. A pattern is a regular expression; case does not count.
 *
 * @param names words that no simpler one can stand for, so a grade that counted them would grade the subject
 * @param measures the first is the one that tables and sheets show
 * @param contradictions what may not be said of each matter on which the sources disagree, by the matter's code
 * @param person whom an urgent answer must name first
 * @param ask the beginning of a sentence that only tells to ask
 * @param refer the beginning of one that only tells to ask, tell or call
 * @param bothHalves a sentence that says itself that something helps some and not others
 * @param examples values of a made-up clinic, by their keys; an absent one is that of the original
 * @param numbersToCall how to reach whom, by the number alone, where this language is spoken
 */
public record LanguageRules(
        String language,
        SentenceTokenizer sentences,
        Set<String> names,
        Syllables syllables,
        List<ReadingMeasure> measures,
        Numbers numbers,
        DrivingRule driving,
        RequiredWording person,
        RequiredWording callOut,
        RequiredWording reason,
        Pattern ask,
        Pattern refer,
        Pattern bothHalves,
        List<ForbiddenWording> forbidden,
        Map<String, List<ForbiddenWording>> contradictions,
        LineFeatures marks,
        Map<String, String> examples,
        Map<String, String> numbersToCall) {

    /** Languages whose rules ship with the program. */
    public static final List<String> BUILT_IN = List.of("en", "es");

    /** Read once: a kiosk asks for them whenever it is built. */
    private static final Map<String, LanguageRules> READ = new ConcurrentHashMap<>();

    /** The rules that ship for a language or for one that it is a variety of, as {@code es} for {@code es-MX}. */
    public static Optional<LanguageRules> builtIn(String tag) {
        return builtInFor(tag).map(language -> READ.computeIfAbsent(language, LanguageRules::readBuiltIn));
    }

    private static LanguageRules readBuiltIn(String language) {
        var file = "/anteroom/rules/" + language + ".json";
        var problems = new Problems();
        try (var in = LanguageRules.class.getResourceAsStream(file)) {
            return Fields.read(file, in.readAllBytes(), problems)
                    .map(LanguageRules::read)
                    .filter(read -> problems.isEmpty())
                    .orElseThrow(() -> new IllegalStateException(problems.list().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The built-in language that a tag names, by two letters or by three. */
    public static Optional<String> builtInFor(String tag) {
        var language = Locale.forLanguageTag(tag).getLanguage();
        return BUILT_IN.stream()
                .filter(one -> one.equals(language)
                        || Locale.forLanguageTag(one).getISO3Language().equals(language))
                .findFirst();
    }

    /**
     * Reads the rules of a language that a pack brings, and refuses those that leave out what the built-in ones have, or that
     * take any text for what they ask for.
     *
     * @param wordings keys of the examples that it must have
     */
    public static LanguageRules read(Fields in, Collection<String> wordings) {
        var read = read(in);
        var model = builtIn(BUILT_IN.get(0)).orElseThrow();
        complete("contradictions", model.contradictions.keySet(), read.contradictions.keySet(), in);
        complete("claims", model.marks.claims().keySet(), read.marks.claims().keySet(), in);
        complete("examples", wordings, read.examples.keySet(), in);
        var wanted = new LinkedHashMap<>(read.marks.claims());
        wanted.put("person", read.person.wording());
        wanted.put("callOut", read.callOut.wording());
        wanted.put("reason", read.reason.wording());
        wanted.put("negation", read.marks.negation());
        wanted.put("bothHalves", read.bothHalves);
        wanted.forEach((name, pattern) -> {
            if (pattern.matcher("").find()) {
                in.note(name, "is found in any text; name the words");
            }
        });
        return read;
    }

    private static void complete(String field, Collection<String> needed, Collection<String> found, Fields in) {
        needed.stream()
                .filter(name -> !found.contains(name))
                .forEach(name -> in.note(field, Problem.quote(name) + " is missing; rules of every language have it"));
    }

    /** Reads the fields of a rules file; not to be used if anything was reported. */
    private static LanguageRules read(Fields in) {
        var numbers = new Numbers(
                RulesFile.numbers(in, "numbers"),
                RulesFile.numbers(in, "vagueNumbers"),
                RulesFile.numbers(in, "hours"));
        in.text("name");
        var contradictions = in.object("contradictions");
        var read = new LanguageRules(
                in.text("language"),
                new SentenceTokenizer(RulesFile.pattern(in, "abbreviations").pattern()),
                Set.copyOf(in.texts("names")),
                Syllables.read(in.object("syllables")),
                in.objects("reading", "name").stream().map(ReadingMeasure::read).toList(),
                numbers,
                DrivingRule.read(in.object("driving"), numbers),
                required(in.object("person")),
                required(in.object("callOut")),
                required(in.object("reason")),
                RulesFile.pattern(in, "ask"),
                RulesFile.pattern(in, "refer"),
                RulesFile.pattern(in, "bothHalves"),
                forbidden(in, "forbidden"),
                contradictions.names().stream()
                        .collect(Collectors.toMap(code -> code, code -> forbidden(contradictions, code))),
                LineFeatures.read(in),
                RulesFile.texts(in, "examples"),
                RulesFile.texts(in, "numbersToCall"));
        if (read.measures.isEmpty()) {
            in.note("reading", "is empty");
        }
        in.nothingElse();
        return read;
    }

    private static RequiredWording required(Fields in) {
        var read = new RequiredWording(RulesFile.pattern(in, "wording"), in.text("say"));
        in.nothingElse();
        return read;
    }

    private static List<ForbiddenWording> forbidden(Fields in, String name) {
        return in.objects(name, "").stream()
                .map(one -> {
                    var read = new ForbiddenWording(
                            RulesFile.pattern(one, "wording"), RulesFile.patternOrNull(one, "unless"), one.text("why"));
                    one.nothingElse();
                    return read;
                })
                .toList();
    }

    /** Counts what {@link ReadingMeasure} weighs. */
    public Readability readability(Collection<String> lines) {
        int words = 0;
        int count = 0;
        int said = 0;
        for (var line : lines) {
            for (var sentence : sentences.in(line)) {
                count++;
                for (var word : WordTokenizer.in(sentence)) {
                    if (!isName(word)) {
                        words++;
                        said += syllables.in(word);
                    }
                }
            }
        }
        return new Readability(words, count, said);
    }

    private boolean isName(String word) {
        return names.contains(word.toLowerCase(Locale.ROOT).replaceFirst("['’]s$", ""));
    }
}
