package anteroom.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows, from rules alone, the ways in which people say that they are in danger. The rules are one file a language,
 * whose head explains how they are written; a language without a file has none.
 *
 * @param sections each section's rules as one pattern, in the order of the file
 * @param words every whole word of the rules, for mending typos, but for the sections that are marked
 */
record UrgentPhrases(Map<String, Pattern> sections, Set<String> words) {
    static final String HARMLESS = "harmless";
    static final String FIGURATIVE = "figurative";

    static final String GENERAL = "general";

    /** What the name of a section of signs begins with. */
    static final String SIGNS = "signs";

    /** How a section begins whose words are none to mend typos towards, so that nothing is learned anew for one of them. */
    private static final String UNMENDED = "[~";

    private static final String OR_END = "/$";

    /** In place of words that turned out harmless, so that what stands around them does not close up. */
    private static final String BLANK = "… ";

    /** Read once: each language's search listens to those of all others too. */
    private static final Map<String, UrgentPhrases> READ = new ConcurrentHashMap<>();

    /**
     * What the rules say of a query.
     *
     * @param question the id of the question that says what to do, if the words sound like danger
     * @param harmless whether there are words in it that only sound alarming
     * @param figurative whether there are words in it that are said so of everyday things, and seldom in danger
     * @param general whether it asks about people in general, or about what might be
     * @param sign whether a rule or a weaker sign of danger is in it, after which help stands beside the answers in any case
     */
    record Alarm(Optional<String> question, boolean harmless, boolean figurative, boolean general, boolean sign) {
        /** The same, and the signs and figurative words that were heard in the words as they were typed. */
        Alarm and(Alarm typed) {
            return new Alarm(question, harmless, figurative || typed.figurative, general, sign || typed.sign);
        }
    }

    static UrgentPhrases in(String language) {
        return READ.computeIfAbsent(language, of -> parse(LanguageFile.read("urgent", of)));
    }

    static UrgentPhrases parse(String file) {
        Map<String, String> lists = new HashMap<>();
        Map<String, List<String>> rules = new LinkedHashMap<>();
        List<String> rightlySpelt = new ArrayList<>();
        String section = HARMLESS;
        boolean mended = true;
        for (String line : file.lines().map(String::strip).toList()) {
            if (line.startsWith("@") && line.contains(" = ")) {
                String[] list = line.split(" = ", 2);
                lists.put(list[0], list[1]);
            } else if (line.startsWith("[")) {
                mended = !line.startsWith(UNMENDED);
                section = line.substring(mended ? 1 : UNMENDED.length(), line.length() - 1);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                String rule = withLists(line, lists);
                rules.computeIfAbsent(section, s -> new ArrayList<>()).add(rule);
                if (mended) {
                    rightlySpelt.add(rule);
                }
            }
        }
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        rules.forEach((name, lines) -> patterns.put(name, pattern(lines)));
        return new UrgentPhrases(patterns, words(rightlySpelt.stream()));
    }

    private static String withLists(String rule, Map<String, String> lists) {
        return lists.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .reduce(rule, (text, name) -> text.replace(name, lists.get(name)));
    }

    private static Pattern pattern(List<String> rules) {
        return Pattern.compile(
                rules.stream().map(UrgentPhrases::pattern).collect(Collectors.joining("|", "(?<!\\S)(?:", ")")));
    }

    private static String pattern(String rule) {
        return Stream.of(rule.split("\\s+")).map(UrgentPhrases::part).collect(Collectors.joining());
    }

    private static String part(String part) {
        if (part.equals("^") || part.equals("$")) {
            return part;
        }
        if (part.equals("..")) {
            return "(?:\\S+ ){0,3}";
        }
        if (part.startsWith("?")) {
            return "(?:" + part(part.substring(1)) + ")?";
        }
        if (part.endsWith(OR_END)) {
            return "(?:" + part(part.substring(0, part.length() - OR_END.length())) + "|$)";
        }
        return "(?:" + part.replace('_', ' ').replace('/', '|').replace("*", "\\S*") + ") ";
    }

    private static Set<String> words(Stream<String> rules) {
        return rules.flatMap(rule -> Stream.of(rule.split("[^\\p{L}\\p{N}*]+")))
                .filter(word -> !word.isEmpty() && !word.contains("*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Alarm listen(List<String> words) {
        String text = String.join(" ", words) + " ";
        boolean harmless = false;
        boolean figurative = false;
        boolean sign = false;
        for (Map.Entry<String, Pattern> section : sections.entrySet()) {
            var rule = section.getValue().matcher(text);
            if (!rule.find()) {
                continue;
            }
            if (section.getKey().startsWith(SIGNS)) {
                sign = true;
                continue;
            }
            switch (section.getKey()) {
                case HARMLESS -> {
                    harmless = true;
                    text = rule.replaceAll(BLANK);
                }
                case FIGURATIVE -> {
                    figurative = true;
                    text = rule.replaceAll(BLANK);
                }
                case GENERAL -> {
                    return new Alarm(Optional.empty(), harmless, figurative, true, sign);
                }
                default -> {
                    return new Alarm(Optional.of(section.getKey()), harmless, figurative, false, true);
                }
            }
        }
        return new Alarm(Optional.empty(), harmless, figurative, false, sign);
    }
}
