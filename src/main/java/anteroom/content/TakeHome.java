package anteroom.content;

import java.util.List;

/**
 * The few rules that keep somebody safe at home, as they stand on what a patient takes along.
 *
 * @param rules the one that matters most first, since a small code has room for the first ones only
 */
public record TakeHome(List<Line> rules) {
    /** With three or more instructions recall falls sharply (PMC3264522). */
    public static final int MOST = 5;

    public TakeHome {
        rules = List.copyOf(rules);
    }

    /** Nothing to take along. */
    public static TakeHome none() {
        return new TakeHome(List.of());
    }
}
