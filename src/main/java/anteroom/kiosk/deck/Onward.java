package anteroom.kiosk.deck;

import anteroom.content.Topic;
import anteroom.content.Visit;
import anteroom.content.VisitStage;
import anteroom.kiosk.session.Screen;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the end of a topic leads.
 *
 * @param tone names the tones of its tile
 */
public record Onward(String title, String art, String alt, String tone, Screen leadsTo) {
    /**
     * The next topic. After the last the visit, if it was not opened, else the first topic that has cards left to read;
     * empty where nothing is left.
     *
     * @param topics in the order in which they are read
     * @param seenCards ids
     */
    public static Optional<Onward> after(
            Topic topic, List<Topic> topics, Visit visit, boolean visitSeen, Set<String> seenCards) {
        return topics.stream()
                .skip(topics.indexOf(topic) + 1L)
                .findFirst()
                .map(Onward::to)
                .or(() -> visitSeen ? Optional.empty() : Optional.of(to(visit)))
                .or(() -> topics.stream()
                        .filter(other -> !other.equals(topic))
                        .filter(other -> other.cards().stream().anyMatch(card -> !seenCards.contains(card.id())))
                        .findFirst()
                        .map(Onward::to));
    }

    private static Onward to(Topic topic) {
        return new Onward(topic.title(), topic.art(), topic.alt(), topic.id(), new Screen.OnCard(topic.id(), 0));
    }

    private static Onward to(Visit visit) {
        VisitStage arrival = visit.stages().get(0);
        return new Onward(visit.title(), arrival.art(), arrival.alt(), "visit", new Screen.VisitPath());
    }
}
