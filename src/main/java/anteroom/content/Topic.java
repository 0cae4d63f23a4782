package anteroom.content;

import java.util.List;

/** A handful of cards on one matter, in reading order, with the picture and the words of its tile. */
public record Topic(String id, String title, String summary, String art, String alt, List<Card> cards) {
    public Topic {
        cards = List.copyOf(cards);
    }
}
