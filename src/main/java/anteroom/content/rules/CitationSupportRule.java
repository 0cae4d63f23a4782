package anteroom.content.rules;

import anteroom.content.CitedLine;
import anteroom.content.Fact;
import anteroom.content.json.Problem;
import anteroom.content.language.WordTokenizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line tells each fact that it cites: the two share a word of content, or the line has a plain word for one of the fact's.
 * This needs line and fact in one language. A translation has the facts of its original, line by line, which is checked, and
 * says what the original says, which {@link TranslationRule} checks.
 */
final class CitationSupportRule implements Rule {
    /** The language of the source sheets. */
    private static final String FACTS = "en";

    private static final int SHORTEST = 3;
    /** Words that agree so far are forms of one word, most often: sleep, sleepy; study, studies. */
    private static final int ALIKE = 5;

    private static final Pattern ENDING =
            Pattern.compile("(?<=...)(?:iness|ness|iest|ier|er|ings?|ed|ied|ies|es|s|ly|y|e)+$");
    private static final Pattern DOUBLED = Pattern.compile("(?<=..)(.)\\1$");

    /** A plain word, and those that the sources have in its place; a line for each. */
    private static final Map<String, String> PLAIN = groups("""
            adult someone
            afraid fear frightened anxiety worry
            apart far cut detached
            ask answer
            better improve respond helps works lift cure
            danger emergency
            decide choose agree consent
            dizzy unsteady
            eat ate food
            fade pass settle short
            heart pulse
            hives swollen allergy
            low drop
            medicine drug pill
            misuse crave addictive
            mixed confusing
            mood mania psychiatric
            nobody alone
            odd strange hallucinations
            oxygen breathing
            pregnant baby
            ready recovered
            sick throw
            stop slow control
            surgery anaesthetic
            talk tell say
            tired sleepy drowsy foggy doze sedatives
            watch check monitoring
            """);

    /** Words that two sentences share without speaking of the same thing. */
    private static final Set<String> COMMON = Stream.of(("""
            about after again all also and any are been before both but can day does each every feel for from get had has have
            here how into its just ketamine like made make many may more most mostly much not now often one only other our
            out people per person same she some something still such than that the their them then there these they thing
            this too two use used usual usually very was way well were what when where which while who whose why will with you your yet
            """).strip().split("\\s+"))
            .map(CitationSupportRule::stem)
            .collect(Collectors.toSet());

    @Override
    public Stream<Problem> problems(ReadableEdition reading) {
        if (!reading.rules().language().equals(FACTS)) {
            return Stream.empty();
        }
        return reading.entries().stream()
                .flatMap(entry -> entry.lines().stream().flatMap(line -> {
                    var said = content(inFull(reading, line)
                            + (line.item() ? " " + inFull(reading, head(entry.lines(), line)) : ""));
                    return line.facts().stream()
                            .flatMap(id -> reading.sources().fact(id).stream())
                            .filter(fact -> content(told(fact)).stream().noneMatch(said::contains))
                            .map(fact -> reading.problem(
                                    line,
                                    "facts",
                                    "cites " + fact.id() + " and shares no word with it; say it, or cite another"));
                }));
    }

    private static String inFull(ReadableEdition reading, CitedLine line) {
        var text = reading.fragment(line, "text", line.text()).text();
        return line.otherwise() == null ? text : text + " " + line.otherwise();
    }

    /** An item of a list goes on with the line above the list. */
    private static CitedLine head(List<CitedLine> lines, CitedLine item) {
        int at = lines.indexOf(item);
        while (at > 0 && lines.get(at).item()) {
            at--;
        }
        return lines.get(at);
    }

    /** What a fact of use R may say stands in its note. */
    private static String told(Fact fact) {
        return fact.use() == Fact.Use.R ? fact.text() + " " + fact.note() : fact.text();
    }

    private static Set<String> content(String text) {
        return WordTokenizer.in(text.replace('-', ' ').replace('/', ' ')).stream()
                .map(CitationSupportRule::stem)
                .filter(word -> word.length() >= SHORTEST && !COMMON.contains(word))
                .map(word -> PLAIN.getOrDefault(word, word))
                .collect(Collectors.toSet());
    }

    private static String stem(String word) {
        var bare = DOUBLED.matcher(ENDING.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst(""))
                .replaceFirst("$1");
        return bare.substring(0, Math.min(ALIKE, bare.length()));
    }

    private static Map<String, String> groups(String lines) {
        return lines.lines()
                .flatMap(line ->
                        Stream.of(line.split(" ")).map(word -> Map.entry(stem(word), "=" + stem(line.split(" ")[0]))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }
}
