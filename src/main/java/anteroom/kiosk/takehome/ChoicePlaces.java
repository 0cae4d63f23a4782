package anteroom.kiosk.takehome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;

/** Where choices of different lengths stand so that all of them are in sight; empty where they have no room. In px. */
final class ChoicePlaces {
    private ChoicePlaces() {}

    /** One below the other over the whole width, each as high as it needs, and what is left shared by all. */
    static Optional<List<Rectangle2D>> below(
            double width, double height, double gap, int count, IntToDoubleFunction neededHeight) {
        return shared(height, gap, count, neededHeight)
                .map(parts -> IntStream.range(0, count)
                        .mapToObj(i -> new Rectangle2D(
                                0, parts.from(i), width, parts.sizes().get(i)))
                        .toList());
    }

    /** One beside the other over the whole height, each as wide as it needs, and what is left shared by all. */
    static Optional<List<Rectangle2D>> beside(
            double width, double height, double gap, int count, IntToDoubleFunction neededWidth) {
        return shared(width, gap, count, neededWidth)
                .map(parts -> IntStream.range(0, count)
                        .mapToObj(i ->
                                new Rectangle2D(parts.from(i), 0, parts.sizes().get(i), height))
                        .toList());
    }

    private record Parts(List<Double> sizes, double gap) {
        double from(int index) {
            return sizes.subList(0, index).stream()
                    .mapToDouble(size -> size + gap)
                    .sum();
        }
    }

    private static Optional<Parts> shared(double whole, double gap, int count, IntToDoubleFunction needed) {
        List<Double> sizes = new ArrayList<>(
                IntStream.range(0, count).mapToObj(needed::applyAsDouble).toList());
        double left = whole
                - gap * (count - 1)
                - sizes.stream().mapToDouble(Double::doubleValue).sum();
        if (left < 0) {
            return Optional.empty();
        }
        // The same for all where they have room in equal parts.
        double equal = Math.floor((whole - gap * (count - 1)) / count);
        boolean equally = sizes.stream().allMatch(size -> size <= equal);
        sizes.replaceAll(size -> equally ? equal : size + Math.floor(left / count));
        return Optional.of(new Parts(sizes, gap));
    }
}
