package anteroom.kiosk.reading;

import anteroom.content.GlossaryTerm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the glossary's words in a text: whole words, longest first, each explained once a page. */
final class GlossaryFinder {
    private final Map<String, GlossaryTerm> terms = new HashMap<>();
    private final Pattern pattern;

    GlossaryFinder(List<GlossaryTerm> glossary) {
        for (GlossaryTerm term : glossary) {
            terms.put(term.word().toLowerCase(Locale.ROOT), term);
            term.also().forEach(form -> terms.put(form.toLowerCase(Locale.ROOT), term));
        }
        String any = terms.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        // Without words nothing must match, and an empty alternative would match everywhere.
        pattern = Pattern.compile(
                any.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** @param explained the terms that the page has explained already; those found here are added */
    List<Page.Span> spans(String text, Set<GlossaryTerm> explained) {
        List<Page.Span> spans = new ArrayList<>();
        int from = 0;
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            GlossaryTerm term = terms.get(matcher.group().toLowerCase(Locale.ROOT));
            if (term == null || !explained.add(term)) {
                continue;
            }
            if (matcher.start() > from) {
                spans.add(new Page.Span(text.substring(from, matcher.start()), null));
            }
            spans.add(new Page.Span(matcher.group(), term));
            from = matcher.end();
        }
        if (from < text.length()) {
            spans.add(new Page.Span(text.substring(from), null));
        }
        return spans;
    }
}
