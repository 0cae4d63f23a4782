package anteroom.workshop.access;

import anteroom.content.Card;
import anteroom.content.CitedLine;
import anteroom.content.Edition;
import anteroom.content.Question;
import anteroom.content.Topic;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Some screens that stand for all: one of each kind, and of those that differ in their words alone the fullest. */
final class RepresentativeScreens {
    /** One of each kind, and staff's pages. */
    private static final Set<String> KINDS = Set.of("""
            attract home home-with-what-was-seen visit note-sources note-meaning ask browse ask-can-i-drive
            ask-urgent ask-nothing-found show-staff help calm-minute take-home take-code take-address
            my-questions-none-yet common-questions-about my-questions my-questions-shown my-questions-code
            my-questions-a-fourth companion take-page-needs-help recall recall-told recall-shown staff-page-printer
            calm-minute-over calm-sources idle-warning card-read-aloud staff-pin-missed staff-page-menu
            staff-page-shown staff-page-counts staff-page-value-phone staff-page-screen staff-page-hours
            staff-page-pin staff-page-leave staff-cleaning
            """.split("\\s+"));

    /** A value of the clinic counts for no word. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?:[\\s-]|\\{[^}]*})+");

    private RepresentativeScreens() {}

    /** The names of the stops that tell most. */
    static Set<String> of(Edition edition) {
        Set<String> names = new LinkedHashSet<>(KINDS);
        List<Card> cards = edition.cards().toList();
        Card longest = most(cards, card -> length(card.lines()));
        Card widest = most(cards, card -> longestWord(card.lines()));
        for (Topic topic : edition.topics()) {
            topic.cards().stream()
                    .filter(card -> card == longest || card == widest)
                    .forEach(card -> names.add(topic.id() + "-" + card.id()));
        }
        names.add(most(edition.topics(), RepresentativeScreens::questions).id() + "-end");
        names.add("visit-"
                + most(edition.visit().stages(), stage -> length(stage.lines())).id());
        List<Question> all = edition.questions().toList();
        List<Question> urgent = all.stream().filter(Question::urgent).toList();
        Stream.of(
                        most(all, question -> length(question.answer())),
                        most(all, question -> longestWord(question.answer())),
                        most(all, question -> question.question().length()),
                        most(urgent, question -> length(question.answer())))
                .forEach(question -> names.add("answer-" + question.id()));
        names.add("category-"
                + most(edition.categories(), category -> category.questions().size())
                        .id());
        return names;
    }

    private static int questions(Topic topic) {
        return topic.cards().stream().mapToInt(card -> card.questions().size()).sum();
    }

    private static <T> T most(List<T> all, ToIntFunction<T> measure) {
        return all.stream().max(Comparator.comparingInt(measure)).orElseThrow();
    }

    private static int length(List<CitedLine> lines) {
        return lines.stream().mapToInt(line -> line.text().length()).sum();
    }

    private static int longestWord(List<CitedLine> lines) {
        return lines.stream()
                .flatMap(line -> BETWEEN_WORDS.splitAsStream(line.text()))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
