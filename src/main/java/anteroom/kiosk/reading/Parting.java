package anteroom.kiosk.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where a paragraph can be taken apart, so that it goes on on another page. */
final class Parting {
    /** So few words say too little to be all that a page has. */
    private static final int BRIEF = 3;

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?:][\"'”’)]?)\\s+");

    /** Before a word, so that each keeps the blank after it. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)(?=\\S)");

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
        int words = words(paragraph).size();
        return IntStream.iterate(words - 1, count -> count > 0, count -> count - 1)
                .mapToObj(count -> at(count, paragraph))
                .filter(parts -> CLAUSE_END.matcher(parts.get(0).text()).find())
                .filter(parts -> parts.stream().noneMatch(Parting::isBrief) && fits.test(parts.get(0)))
                .findFirst();
    }

    /** Two parts of the same number of words; itself where it has but one. */
    static List<Page.Paragraph> halves(Page.Paragraph paragraph) {
        int words = words(paragraph).size();
        return words < 2 ? List.of(paragraph) : at(words / 2, paragraph);
    }

    private static List<Page.Paragraph> at(int count, Page.Paragraph paragraph) {
        List<Page.Span> words = words(paragraph);
        return List.of(
                new Page.Paragraph(words.subList(0, count), paragraph.item()),
                new Page.Paragraph(words.subList(count, words.size()), paragraph.item()));
    }

    private static List<Page.Span> words(Page.Paragraph paragraph) {
        return paragraph.spans().stream()
                .flatMap(span -> Stream.of(BETWEEN_WORDS.split(span.text()))
                        .filter(word -> !word.isEmpty())
                        .map(word -> new Page.Span(word, span.term())))
                .toList();
    }
}
