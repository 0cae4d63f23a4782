package anteroom.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Knows, from rules alone, the ways in which people say that they are in danger. The rules are one file a language,
 * whose head explains how they are written; a language without a file has none.
 */
final class UrgentPhrases {
    private static final String HARMLESS = "harmless";
    private static final String GENERAL = "general";

    private final Map<String, Pattern> sections;
    private final Set<String> words;

    private UrgentPhrases(Map<String, Pattern> sections, Set<String> words) {
        this.sections = sections;
        this.words = words;
    }

    static UrgentPhrases in(String language) {
        try (InputStream file =
                UrgentPhrases.class.getResourceAsStream("/anteroom/search/urgent-" + language + ".txt")) {
            return file == null ? parse("") : parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static UrgentPhrases parse(String rules) {
        Map<String, String> lists = new HashMap<>();
        Map<String, List<String>> sections = new LinkedHashMap<>();
        Set<String> words = new TreeSet<>();
        String section = HARMLESS;
        for (String line : rules.lines().map(String::strip).toList()) {
            if (line.startsWith("@") && line.contains(" = ")) {
                String[] list = line.split(" = ", 2);
                lists.put(list[0], list[1]);
            } else if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                String rule = lists.keySet().stream()
                        .sorted((one, other) -> other.length() - one.length())
                        .reduce(line, (text, name) -> text.replace(name, lists.get(name)));
                sections.computeIfAbsent(section, s -> new ArrayList<>()).add(pattern(rule));
                words.addAll(List.of(
                        rule.replaceAll("[^\\p{L}\\p{N}*]+", " ").strip().split(" ")));
            }
        }
        words.removeIf(word -> word.isEmpty() || word.endsWith("*"));
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        sections.forEach((name, lines) -> patterns.put(
                name,
                lines.stream()
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining("|", "(?<!\\S)(?:", ")"), Pattern::compile))));
        return new UrgentPhrases(patterns, words);
    }

    private static String pattern(String rule) {
        return List.of(rule.split("\\s+")).stream().map(UrgentPhrases::part).collect(Collectors.joining());
    }

    private static String part(String token) {
        return switch (token) {
            case ".." -> "(?:\\S+ ){0,3}";
            case "^", "$" -> token;
            default -> {
                boolean optional = token.startsWith("?");
                String words = (optional ? token.substring(1) : token)
                        .replace('_', ' ')
                        .replace('/', '|')
                        .replace("*", "\\S*");
                yield optional ? "(?:(?:" + words + ") )?" : "(?:" + words + ") ";
            }
        };
    }

    /** Every whole word of the rules, for mending typos. */
    Set<String> words() {
        return words;
    }

    /** The id of the question that says what to do, if these words sound like danger. */
    Optional<String> find(List<String> words) {
        String text = String.join(" ", words) + " ";
        for (Map.Entry<String, Pattern> section : sections.entrySet()) {
            switch (section.getKey()) {
                case HARMLESS -> text = section.getValue().matcher(text).replaceAll("… ");
                case GENERAL -> {
                    if (section.getValue().matcher(text).find()) {
                        return Optional.empty();
                    }
                }
                default -> {
                    if (section.getValue().matcher(text).find()) {
                        return Optional.of(section.getKey());
                    }
                }
            }
        }
        return Optional.empty();
    }
}
