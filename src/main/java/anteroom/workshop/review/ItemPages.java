package anteroom.workshop.review;

import static anteroom.workshop.review.Html.fill;
import static anteroom.workshop.review.Html.raw;

import anteroom.content.Fact;
import anteroom.content.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The items themselves: on the left what a patient reads, on the right what bears it out. */
final class ItemPages {
    private final Review review;

    ItemPages(Review review) {
        this.review = review;
    }

    String html() {
        return pages("cards", Section.Part.CARDS, Section.Part.VISIT)
                + pages("answers", Section.Part.ANSWERS, Section.Part.WORDS);
    }

    /** Parts under one running head; a new one begins a new page. */
    private String pages(String name, Section.Part... parts) {
        var sections = review.sections().stream()
                .filter(section -> List.of(parts).contains(section.part()))
                .map(this::section)
                .collect(Collectors.joining());
        return fill("<main class=\"%s\">\n%s</main>\n", name, raw(sections));
    }

    private String section(Section section) {
        return fill(
                """
                <section class="group">
                <header><small>%s</small><h2>%s</h2>%s%s</header>
                %s</section>
                """,
                section.part().title(),
                section.title(),
                raw(
                        section.summary().isEmpty()
                                ? ""
                                : fill("<p class=\"summary\">%s%s</p>", raw(PageSigns.TICK), section.summary())),
                raw(picture(section.picture())),
                raw(section.items().stream()
                        .map(item -> section.part() == Section.Part.WORDS ? word(item) : item(item))
                        .collect(Collectors.joining())));
    }

    private String item(Item item) {
        return fill(
                """
                <article class="item%s" id="n%s">
                <header><b class="number">%s</b><h3>%s</h3> <p class="meta">%s</p>%s</header>
                <ol>
                %s</ol>
                <div class="facts">
                %s</div>
                </article>
                """,
                item.isFlagged() ? " flagged" : "",
                item.number(),
                item.number(),
                item.title(),
                raw(meta(item)),
                raw(picture(item.picture())),
                raw(item.lines().stream().map(this::line).collect(Collectors.joining())),
                raw(facts(item)));
    }

    /** A hard word and its meaning, on one line where they fit. */
    private String word(Item item) {
        var meaning = item.lines().get(0);
        return fill(
                """
                <article class="item word" id="n%s">
                <p class="meaning"><span class="number">%s</span>%s<b>%s</b> %s</p>
                <div class="facts">
                %s</div>
                </article>
                """,
                item.number(),
                item.number(),
                raw(PageSigns.TICK),
                item.title(),
                raw(PageSigns.said(meaning, review.clinic())),
                raw(facts(item)));
    }

    private static String meta(Item item) {
        var parts = new ArrayList<String>();
        parts.add(PageSigns.flag(item));
        parts.add(PageSigns.settles(item));
        item.grade().ifPresent(grade -> parts.add("grade " + Review.grade(grade)));
        parts.removeIf(String::isEmpty);
        return String.join(" ", parts);
    }

    private String line(Line line) {
        return fill(
                "<li%s>%s<span>%s</span></li>\n",
                raw(line.item() ? " class=\"bullet\"" : ""),
                raw(PageSigns.TICK),
                raw(PageSigns.said(line, review.clinic())));
    }

    private static String picture(String alt) {
        return alt.isEmpty()
                ? ""
                : fill("<p class=\"picture\">%s<span>Picture: %s</span></p>\n", raw(PageSigns.TICK), alt);
    }

    /** The facts in full, those together that bear out the same lines, and then where the others stand. */
    private String facts(Item item) {
        var here = byLines(item.facts().stream().filter(cited -> cited.toldAt() == item.number()))
                .map(cited -> fill("<p><i>%s</i>%s</p>\n", which(item, cited), raw(each(cited, this::fact))));
        var elsewhere = byLines(item.facts().stream().filter(cited -> cited.toldAt() != item.number()))
                .map(cited ->
                        fill("<span><i>%s</i>%s</span>", which(item, cited), raw(each(cited, ItemPages::elsewhere))))
                .collect(Collectors.joining(" "));
        return here.collect(Collectors.joining())
                + (elsewhere.isEmpty() ? "" : fill("<p class=\"back\">%s</p>\n", raw(elsewhere)));
    }

    private static Stream<List<Cited>> byLines(Stream<Cited> facts) {
        return facts
                .collect(Collectors.groupingBy(Cited::lines, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream();
    }

    /** Which of the item's lines these facts bear out; nothing when it has no other. */
    private static String which(Item item, List<Cited> facts) {
        return item.lines().size() == 1 ? "" : NumberRanges.of(facts.get(0).lines());
    }

    private static String each(List<Cited> facts, Function<Cited, String> html) {
        return facts.stream().map(html).collect(Collectors.joining("\n"));
    }

    private static String elsewhere(Cited cited) {
        return fill("<b>%s</b> at %s", cited.fact().id(), raw(PageSigns.number(cited.toldAt())));
    }

    private String fact(Cited cited) {
        var fact = cited.fact();
        return fill("<b>%s</b> %s%s%s%s", fact.id(), fact.text(), raw(note(fact)), raw(check(fact)), raw(works(fact)));
    }

    private static String note(Fact fact) {
        var mark = fact.use() == Fact.Use.R ? "<span class=\"reword\">R</span> " : "";
        return mark.isEmpty() && fact.note().isEmpty()
                ? ""
                : fill(" <span class=\"note\">%s%s</span>", raw(mark), fact.note());
    }

    private static String check(Fact fact) {
        return fact.status() == null || fact.status().equals("verified")
                ? ""
                : " <span class=\"check\">to be checked</span>";
    }

    /** An article's facts bear its key in their ids already. */
    private String works(Fact fact) {
        return fact.works().isEmpty()
                ? ""
                : fill(
                        " <cite>%s</cite>",
                        review.works(fact).stream().map(PageSigns::weight).collect(Collectors.joining("; ")));
    }
}
