package anteroom.kiosk.faq;

import anteroom.content.Card;
import anteroom.content.Edition;
import anteroom.content.Picture;
import anteroom.content.Question;
import anteroom.content.Topic;
import anteroom.kiosk.home.HomeModel;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The picture that goes with a question, and the topic that it belongs to: the question's own, else that of the card that is
 * most about the question, else of one that is about a question that is related to it. A card names first what it is most
 * about. A picture of the question's own that a card has as well brings that card's topic with it, whose colours it is drawn in.
 *
 * @param art the name of the picture in the pack
 * @param alt what it shows, in words
 */
public record Illustration(Topic topic, String art, String alt) {
    public static Illustration of(Question question, Edition edition) {
        return question.picture()
                .map(own -> new Illustration(topic(own, question, edition), own.art(), own.alt()))
                .orElseGet(() -> ofCard(question, edition));
    }

    /** That of a card, whether or not the question has its own. */
    private static Illustration ofCard(Question question, Edition edition) {
        return Stream.concat(Stream.of(question.id()), question.related().stream())
                .flatMap(id -> nearest(id, question.urgent(), edition).stream())
                .findFirst()
                .orElseGet(() -> {
                    Topic first = edition.topics().get(0);
                    return new Illustration(first, first.art(), first.alt());
                });
    }

    private static Topic topic(Picture own, Question question, Edition edition) {
        Topic named = ofCard(question, edition).topic();
        Predicate<Topic> shows =
                topic -> topic.cards().stream().anyMatch(card -> card.art().equals(own.art()));
        return Stream.concat(Stream.of(named), edition.topics().stream())
                .filter(shows)
                .findFirst()
                .orElse(named);
    }

    /** Who asks something harmless is not shown danger where another card tells of it too. */
    private static Optional<Illustration> nearest(String question, boolean urgent, Edition edition) {
        Comparator<On> calm =
                Comparator.comparing(on -> !urgent && on.topic.id().equals(HomeModel.HELP_TOPIC));
        return edition.topics().stream()
                .flatMap(topic -> topic.cards().stream().map(card -> new On(topic, card)))
                .filter(on -> on.card.questions().contains(question))
                .min(calm.thenComparing(on -> on.card.questions().indexOf(question)))
                .map(on -> new Illustration(on.topic, on.card.art(), on.card.alt()));
    }

    private record On(Topic topic, Card card) {}
}
