package anteroom.workshop.review;

import anteroom.content.CitedLine;
import anteroom.content.ClinicValue;
import anteroom.content.Placeholders;
import anteroom.content.rules.Contradiction;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing to read and to tick: a card, an answer, a stage of the visit, the calm minute or a hard word.
 *
 * @param number by which the whole sheet refers to it
 * @param picture what its picture shows, as it is read aloud; empty when it has none
 * @param grade the reading grade; a hard word has none
 */
record Item(
        int number,
        String id,
        String title,
        Flag flag,
        String picture,
        OptionalDouble grade,
        List<CitedLine> lines,
        List<CitedFact> facts) {

    /** Why somebody with little time should begin here. */
    enum Flag {
        NONE,
        CRITICAL,
        URGENT
    }

    Item {
        lines = List.copyOf(lines);
        facts = List.copyOf(facts);
    }

    boolean isFlagged() {
        return flag != Flag.NONE;
    }

    /** The flag in a word; empty when there is none. */
    String badge() {
        return isFlagged() ? flag.name().toLowerCase(Locale.ROOT) : "";
    }

    boolean isWord() {
        return grade.isEmpty();
    }

    String gradeText() {
        return grade(grade.orElseThrow());
    }

    static String grade(double grade) {
        return String.format(Locale.ROOT, "%.1f", grade);
    }

    /**
     * Facts that bear out the same lines.
     *
     * @param which of the item's lines; empty when it has no other
     */
    record Facts(String which, List<CitedFact> cited) {}

    /** Those that stand in full beside this item. */
    List<Facts> factsHere() {
        return byLines(cited -> cited.toldAt() == number);
    }

    List<Facts> factsElsewhere() {
        return byLines(cited -> cited.toldAt() != number);
    }

    private List<Facts> byLines(Predicate<CitedFact> where) {
        return facts.stream()
                .filter(where)
                .collect(Collectors.groupingBy(CitedFact::lines, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new Facts(lines.size() == 1 ? "" : NumberRanges.of(group.getKey()), group.getValue()))
                .toList();
    }

    /** The contradictions whose sides are among its facts. */
    Set<Contradiction> settles() {
        var settled = EnumSet.noneOf(Contradiction.class);
        facts.forEach(cited -> settled.addAll(Contradiction.namedBy(cited.fact())));
        return settled;
    }

    boolean names(ClinicValue value) {
        return lines.stream()
                .flatMap(line -> Stream.of(line.text(), Objects.requireNonNullElse(line.otherwise(), "")))
                .anyMatch(text -> Placeholders.in(text).contains(value));
    }
}
