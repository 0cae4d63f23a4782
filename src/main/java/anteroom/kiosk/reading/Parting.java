package anteroom.kiosk.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where a paragraph can be taken apart, so that it goes on on another page. */
final class Parting {
    /** So few words say too little to be all that a page has. */
    private static final int BRIEF = 3;

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?:][\"'”’)]?)\\s+");

    private static final Pattern CLAUSE_END = Pattern.compile("[,;]\\s*$");

    private Parting() {}

    /** Its sentences; one that is too brief for a page of its own, such as "Yes.", together with the next. */
    static List<Page.Paragraph> sentences(Page.Paragraph paragraph) {
        List<Page.Paragraph> parts = new ArrayList<>();
        for (Page.Paragraph next : eachSentence(paragraph)) {
            int last = parts.size() - 1;
            if (last >= 0 && isBrief(parts.get(last))) {
                parts.set(last, joined(parts.get(last), next));
            } else {
                parts.add(next);
            }
        }
        return parts;
    }

    private static List<Page.Paragraph> eachSentence(Page.Paragraph paragraph) {
        List<Page.Paragraph> parts = new ArrayList<>();
        List<Page.Span> now = new ArrayList<>();
        for (Page.Span span : paragraph.spans()) {
            String[] sentences = SENTENCE.split(span.text(), -1);
            for (int i = 0; i < sentences.length; i++) {
                if (i > 0 && !now.isEmpty()) {
                    parts.add(new Page.Paragraph(now, paragraph.item()));
                    now.clear();
                }
                if (!sentences[i].isEmpty()) {
                    now.add(new Page.Span(sentences[i], span.term()));
                }
            }
        }
        if (!now.isEmpty()) {
            parts.add(new Page.Paragraph(now, paragraph.item()));
        }
        return parts;
    }

    private static boolean isBrief(Page.Paragraph paragraph) {
        return paragraph.text().strip().split("\\s+").length <= BRIEF;
    }

    private static Page.Paragraph joined(Page.Paragraph one, Page.Paragraph next) {
        List<Page.Span> spans = new ArrayList<>(one.spans());
        spans.add(new Page.Span(" ", null));
        spans.addAll(next.spans());
        return new Page.Paragraph(spans, one.item());
    }

    /** As much of it as fits and ends with a clause, and the rest. */
    static Optional<List<Page.Paragraph>> afterClause(Page.Paragraph paragraph, Predicate<Page.Paragraph> fits) {
        List<Integer> cuts = cuts(paragraph);
        return IntStream.iterate(cuts.size() - 1, cut -> cut >= 0, cut -> cut - 1)
                .mapToObj(cut -> at(cuts.get(cut), paragraph))
                .filter(parts -> CLAUSE_END.matcher(parts.get(0).text()).find())
                .filter(parts -> parts.stream().noneMatch(Parting::isBrief) && fits.test(parts.get(0)))
                .findFirst();
    }

    /** Two parts of about the same number of words; itself where it can be cut nowhere. */
    static List<Page.Paragraph> halves(Page.Paragraph paragraph) {
        List<Integer> cuts = cuts(paragraph);
        return cuts.isEmpty() ? List.of(paragraph) : at(cuts.get((cuts.size() - 1) / 2), paragraph);
    }

    /** Where a word begins, in characters from the beginning; not within a hard word, whose parts mean nothing. */
    private static List<Integer> cuts(Page.Paragraph paragraph) {
        String text = paragraph.text();
        List<Integer> cuts = new ArrayList<>();
        int begin = 0;
        for (Page.Span span : paragraph.spans()) {
            int end = span.term() == null ? begin + span.text().length() : begin + 1;
            IntStream.range(Math.max(1, begin), end)
                    .filter(at ->
                            Character.isWhitespace(text.charAt(at - 1)) && !Character.isWhitespace(text.charAt(at)))
                    .forEach(cuts::add);
            begin += span.text().length();
        }
        return cuts;
    }

    private static List<Page.Paragraph> at(int cut, Page.Paragraph paragraph) {
        List<Page.Span> first = new ArrayList<>();
        List<Page.Span> rest = new ArrayList<>();
        int begin = 0;
        for (Page.Span span : paragraph.spans()) {
            int within = Math.min(Math.max(0, cut - begin), span.text().length());
            add(span.text().substring(0, within), span, first);
            add(span.text().substring(within), span, rest);
            begin += span.text().length();
        }
        return List.of(new Page.Paragraph(first, paragraph.item()), new Page.Paragraph(rest, paragraph.item()));
    }

    private static void add(String text, Page.Span of, List<Page.Span> to) {
        if (!text.isEmpty()) {
            to.add(new Page.Span(text, of.term()));
        }
    }
}
