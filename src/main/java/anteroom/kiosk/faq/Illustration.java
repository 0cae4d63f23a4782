package anteroom.kiosk.faq;

import anteroom.content.Edition;
import anteroom.content.Question;
import anteroom.content.Topic;
import java.util.stream.Stream;

/**
 * The picture that goes with a question, and the topic that it belongs to: that of the card that names the question, else of
 * a card that names one that is related to it.
 *
 * @param art the name of the picture in the pack
 * @param alt what it shows, in words
 */
public record Illustration(Topic topic, String art, String alt) {
    public static Illustration of(Question question, Edition edition) {
        return Stream.concat(Stream.of(question.id()), question.related().stream())
                .flatMap(id -> edition.topics().stream()
                        .flatMap(topic -> topic.cards().stream()
                                .filter(card -> card.questions().contains(id))
                                .map(card -> new Illustration(topic, card.art(), card.alt()))))
                .findFirst()
                .orElseGet(() -> {
                    Topic first = edition.topics().get(0);
                    return new Illustration(first, first.art(), first.alt());
                });
    }
}
