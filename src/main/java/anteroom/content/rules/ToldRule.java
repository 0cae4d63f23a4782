package anteroom.content.rules;

import anteroom.content.Fact;
import anteroom.content.Line;
import anteroom.content.json.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fact of the founding articles that is cited is told as well: some line that cites it shares a word of content with it.
 * What is told in other words on purpose stands in a list, with the reason.
 */
final class ToldRule implements Rule {
    private static final Map<String, String> IN_OTHER_WORDS = Map.of(
            "S3-16", "its note drops the boast and has people told that they can ask us to stop",
            "S3-27", "C8 forbids the bare word safe; what is not known is told instead");

    /** Words that two sentences share without speaking of the same thing. */
    private static final Set<String> COMMON = Set.of(
            "about", "after", "again", "also", "been", "before", "both", "does", "each", "every", "from", "have",
            "into", "just", "ketam", "like", "made", "make", "many", "more", "most", "mostl", "much", "often", "only",
            "other", "peopl", "perso", "same", "some", "somet", "still", "such", "than", "that", "their", "them",
            "then", "there", "these", "they", "thing", "this", "used", "usual", "very", "well", "were", "what", "when",
            "where", "which", "while", "will", "with", "your");

    private static final int SHORTEST = 4;
    /** Words that agree so far are forms of one word, most often: sleep, sleepy; study, studies. */
    private static final int ALIKE = 5;

    @Override
    public Stream<Problem> problems(ReadableEdition reading) {
        if (!reading.isEnglish()) {
            return Stream.empty();
        }
        Map<String, Set<String>> told = new HashMap<>();
        reading.entries().stream()
                .flatMap(entry -> entry.lines().stream())
                .forEach(line -> line.facts()
                        .forEach(id ->
                                told.computeIfAbsent(id, key -> new HashSet<>()).addAll(content(texts(line)))));
        return reading.sheets().stream()
                .filter(CitedRule::isArticle)
                .flatMap(sheet -> sheet.facts().stream())
                .filter(CitedRule::isAvailable)
                .filter(fact -> told.containsKey(fact.id()) && !IN_OTHER_WORDS.containsKey(fact.id()))
                .filter(fact -> isOnlyCited(fact, told.get(fact.id())))
                .map(fact -> reading.problem(
                        fact, "", "is cited and not told: no line that cites it shares a word with it"));
    }

    private static boolean isOnlyCited(Fact fact, Set<String> told) {
        return content(List.of(fact.text())).stream().noneMatch(told::contains);
    }

    private static List<String> texts(Line line) {
        var otherwise = line.otherwise();
        return otherwise == null ? List.of(line.text()) : List.of(line.text(), otherwise);
    }

    private static Set<String> content(List<String> texts) {
        return texts.stream()
                .flatMap(text -> WordTokenizer.in(text.replace('-', ' ')).stream())
                .filter(word -> word.length() >= SHORTEST)
                .map(word -> word.toLowerCase(Locale.ROOT).replaceFirst("ie[sd]$", "y"))
                .map(word -> word.substring(0, Math.min(ALIKE, word.length())))
                .filter(word -> !COMMON.contains(word))
                .collect(Collectors.toSet());
    }
}
