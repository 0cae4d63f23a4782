package anteroom.workshop.review;

import anteroom.content.CitedLine;
import anteroom.content.ClinicValue;
import anteroom.content.Edition;
import anteroom.content.Pack;
import anteroom.content.Placeholders;
import anteroom.content.PublishedWork;
import anteroom.content.Resource;
import anteroom.content.rules.Contradiction;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What {@code review.mustache} asks for; it finds methods by their names. */
record ReviewPage(Review review, TemplateTranslation frame, OriginalTexts originals, String hash, String style) {
    /** Sections of the sheet under one title. */
    record Part(String title, List<Section> sections) {}

    /** Sections that begin a page and share a running head. */
    record Pages(String name, List<Section> sections) {}

    /**
     * What only a clinician can decide, asked before anything else.
     *
     * @param where the items that hang on it
     */
    record Question(String title, String text, List<Item> where) {}

    /**
     * A value of the clinic's.
     *
     * @param set what the clinic has set; empty as long as it has not
     * @param where the numbers of the items that name it
     */
    record Value(String name, String set, String example, String where) {}

    /**
     * What the sources disagree on.
     *
     * @param settledAt the numbers of the items that settle it
     */
    record Matter(Contradiction code, String matter, String resolution, String settledAt) {}

    /** A word of the screens that the pack brings. */
    record Word(String key, String original, String words) {}

    private static final Mustache.Escaper ESCAPER = Escapers.simple(
            new String[] {"&", "&amp;"},
            new String[] {"<", "&lt;"},
            new String[] {">", "&gt;"},
            new String[] {"\"", "&quot;"},
            new String[] {"'", "&#39;"});

    String html(String template) {
        return Mustache.compiler()
                .emptyStringIsFalse(true)
                .withEscaper(ESCAPER)
                .nullValue("")
                .compile(template)
                .execute(this);
    }

    /** The text as it shows in HTML, whatever it holds. */
    static String escape(String text) {
        return ESCAPER.escape(text);
    }

    // What the template asks for

    Edition edition() {
        return review.edition();
    }

    Pack pack() {
        return review.pack();
    }

    String languageOption() {
        return edition().language().equals("en")
                ? ""
                : " --language " + edition().language();
    }

    long itemCount() {
        return review.items().count();
    }

    int lineCount() {
        return review.sections().stream().mapToInt(Section::lines).sum();
    }

    String meanGrade() {
        return Item.grade(review.graded().average().orElse(0));
    }

    String mostGrade() {
        return Item.grade(review.graded().max().orElse(0));
    }

    boolean hasFlagged() {
        return flaggedCount() > 0;
    }

    int flaggedCount() {
        return flagged().size();
    }

    List<Item> flagged() {
        return review.items().filter(Item::isFlagged).toList();
    }

    List<Part> parts() {
        return Arrays.stream(Section.Part.values())
                .map(part -> new Part(frame.say(part.title()), sections(part)))
                .toList();
    }

    List<Pages> pages() {
        return List.of(
                new Pages("cards", sections(Section.Part.CARDS, Section.Part.VISIT)),
                new Pages("answers", sections(Section.Part.ANSWERS, Section.Part.WORDS)));
    }

    private List<Section> sections(Section.Part... parts) {
        return review.sections().stream()
                .filter(section -> List.of(parts).contains(section.part()))
                .toList();
    }

    List<Question> questions() {
        return Resource.rows("/anteroom/review/open-questions.txt").stream()
                .map(row -> new Question(
                        frame.say(row[0]),
                        frame.say(row[2]),
                        review.items()
                                .filter(item -> List.of(row[1].split(" ")).contains(item.id()))
                                .toList()))
                .toList();
    }

    List<Value> values() {
        return Arrays.stream(ClinicValue.values())
                .map(value -> new Value(
                        frame.say(inWords(value)),
                        review.clinic().value(value).orElse(""),
                        review.example().value(value).orElse(""),
                        NumberRanges.of(review.where(item -> item.names(value)))))
                .toList();
    }

    List<Matter> contradictions() {
        return Arrays.stream(Contradiction.values())
                .map(one -> new Matter(
                        one,
                        frame.say(one.matter()),
                        frame.say(one.resolution()),
                        NumberRanges.of(review.where(item -> item.settles().contains(one)))))
                .toList();
    }

    List<Word> strings() {
        var strings = edition().strings();
        var originals = pack().original().strings().texts();
        return strings.ofPack()
                ? new TreeMap<>(strings.texts())
                        .entrySet().stream()
                                .map(one -> new Word(
                                        one.getKey(), originals.getOrDefault(one.getKey(), ""), one.getValue()))
                                .toList()
                : List.of();
    }

    boolean hasStrings() {
        return edition().strings().ofPack();
    }

    List<PublishedWork> sources() {
        return review.works();
    }

    /** In place of a cited fact: the works behind it. */
    Mustache.Lambda works() {
        return inPlaceOf(
                CitedFact.class,
                cited -> review.works(cited.fact()).stream()
                        .map(ReviewPage::weight)
                        .map(ReviewPage::escape)
                        .collect(Collectors.joining("; ")));
    }

    boolean isTranslation() {
        return !originals.language().isEmpty();
    }

    String originalLanguage() {
        return originals.language();
    }

    /** In place of a section, an item or a line: the same in the original. */
    Mustache.Lambda original() {
        return inPlaceOf(Object.class, originals::beside);
    }

    /** In place of a section: what it is a part of. */
    Mustache.Lambda partTitle() {
        return inPlaceOf(Section.class, section -> frame.say(section.part().title()));
    }

    /** In place of a badge: its word. */
    Mustache.Lambda badgeWord() {
        return inPlaceOf(String.class, frame::say);
    }

    /** In place of a line: what a patient reads. */
    Mustache.Lambda said() {
        return inPlaceOf(CitedLine.class, this::said);
    }

    private static <T> Mustache.Lambda inPlaceOf(Class<T> kind, Function<T, String> html) {
        return (section, out) -> out.write(html.apply(kind.cast(section.context())));
    }

    /** What a patient reads where the clinic has set every value of the line, and below it what until then. */
    String said(CitedLine line) {
        return values(line.text()) + unset(line);
    }

    private String unset(CitedLine line) {
        String otherwise = line.otherwise();
        if (otherwise == null
                && Placeholders.in(line.text()).stream()
                        .allMatch(value -> value.preset().isPresent())) {
            return "";
        }
        return " <span class=\"unset\"><span class=\"label\">" + frame.say("until it is set:") + "</span> "
                + (otherwise == null ? frame.say("this line is left out") : values(otherwise)) + "</span>";
    }

    /** The text with what the clinic has set in place, and with the name of what it has not. */
    private String values(String text) {
        return Placeholders.each(
                escape(text),
                value -> review.clinic()
                        .value(value)
                        .map(set -> "<span class=\"value set\">" + escape(set) + "</span>")
                        .orElseGet(() -> "<span class=\"value\">" + frame.say(inWords(value)) + "</span>"));
    }

    static String inWords(ClinicValue value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A work by its key, with what tells how much it weighs. */
    static String weight(PublishedWork work) {
        return work.id() + ", " + work.kind() + (work.year() == null ? "" : " " + work.year());
    }
}
