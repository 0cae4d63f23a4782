package anteroom.kiosk.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The heights that something needs for the widths that it was asked about. A parent remembers its sizes until it is to be
 * laid out anew, but not those that depend on a width; as each asks its children several times over, words deep down
 * would be broken into lines dozens of times for one picture.
 */
final class HeightCache {
    private final Map<Double, Double> known = new HashMap<>();

    double of(double width, DoubleUnaryOperator measured) {
        Double height = known.get(width);
        if (height == null) {
            height = measured.applyAsDouble(width);
            known.put(width, height);
        }
        return height;
    }

    /**
     * To be called from {@code requestLayout}, where a parent forgets its own sizes.
     *
     * @param heights null as long as the node is being made, as it is asked for a layout before that is done
     */
    static void forget(@Nullable HeightCache heights) {
        if (heights != null) {
            heights.known.clear();
        }
    }
}
