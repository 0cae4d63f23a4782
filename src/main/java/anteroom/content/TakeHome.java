package anteroom.content;

import java.util.List;

/**
 * The few rules that keep somebody safe at home, and a way to see that they came across.
 *
 * @param rules the one that matters most first, since a small code has room for the first ones only
 */
public record TakeHome(List<CitedLine> rules, List<Recall> recalls) {
    /** With three or more instructions recall falls sharply (PMC3264522). */
    public static final int MOST = 5;

    public TakeHome {
        rules = List.copyOf(rules);
        recalls = List.copyOf(recalls);
    }

    public static TakeHome none() {
        return new TakeHome(List.of(), List.of());
    }

    /**
     * A question in the manner of teach-back (PMC7156054), answered by touching a picture.
     *
     * @param card that tells it
     * @param answer what the card tells, as a picture's words
     * @param place of the answer among the pictures, from 0
     * @param others the other pictures
     */
    public record Recall(
            String id, String question, String card, CitedLine answer, Picture shown, int place, List<Other> others) {
        public Recall {
            others = List.copyOf(others);
        }
    }

    /** A picture that is not the answer. */
    public record Other(String text, Picture shown) {}
}
