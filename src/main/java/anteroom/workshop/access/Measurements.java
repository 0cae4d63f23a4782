package anteroom.workshop.access;

import anteroom.kiosk.session.TextSize;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;

/** Where everything that is measured is written down: how often, what came nearest to its limit, and what went below. */
public final class Measurements {
    /**
     * All that was measured of one kind.
     *
     * @param count how many times
     * @param smallest the value that is nearest to its limit, or farthest below it
     * @param least the limit of that value
     * @param where that was
     * @param misses how many were below their limit
     */
    public record Sum(long count, double smallest, double least, String where, long misses) {
        boolean holds() {
            return misses == 0;
        }

        private double share() {
            return smallest / least;
        }

        private Sum and(Sum other) {
            Sum worse = other.share() < share() ? other : this;
            return new Sum(count + other.count, worse.smallest, worse.least, worse.where, misses + other.misses);
        }
    }

    private final Map<Check, Map<TextSize, Sum>> sums = new EnumMap<>(Check.class);
    private final List<String> faults = new ArrayList<>();
    private String walk = "";
    private String screen = "";
    private TextSize text = TextSize.NORMAL;

    /** Begins a walk; what is measured on it is found under this. */
    void walk(String prefix) {
        walk = prefix;
    }

    /** Turns to another screen; what is noted from now on is of it. */
    void turnTo(String screen, TextSize text) {
        this.screen = walk + screen;
        this.text = text;
    }

    /**
     * Notes a size.
     *
     * @param what it is the size of
     * @param fault the sentence for one that is too small, of which {@code what} is the subject
     */
    void note(Check check, double value, double least, Supplier<String> what, Supplier<String> fault) {
        boolean misses = value < least;
        Sum before = sums.getOrDefault(check, Map.of()).get(text);
        boolean news = before == null || value / least < before.share();
        if (misses) {
            faults.add((screen.isEmpty() ? "" : screen + ": ") + "\"" + what.get() + "\" " + fault.get());
        }
        // Names cost more than numbers: only what stands out is given one.
        Sum one = new Sum(1, value, least, news ? screen + ": \"" + what.get() + "\"" : "", misses ? 1 : 0);
        sums.computeIfAbsent(check, unknown -> new EnumMap<>(TextSize.class)).merge(text, one, Sum::and);
    }

    /** Notes a size of a node, which is called by what it says. */
    void note(Check check, double value, double least, Node what, Supplier<String> fault) {
        note(check, value, least, () -> ScreenSnapshot.name(what), fault);
    }

    /** Notes whether something holds. */
    void note(Check check, boolean holds, Supplier<String> what, Supplier<String> fault) {
        note(check, holds ? 1 : 0, 1, what, fault);
    }

    /** Notes whether something holds of a node, which is called by what it says. */
    void note(Check check, boolean holds, Node what, Supplier<String> fault) {
        note(check, holds, () -> ScreenSnapshot.name(what), fault);
    }

    /** What was measured of a kind at some text sizes, all of them if none is named; empty if nothing was. */
    public Optional<Sum> sum(Check check, TextSize... at) {
        Map<TextSize, Sum> known = sums.getOrDefault(check, Map.of());
        return Stream.of(at.length == 0 ? TextSize.values() : at)
                .flatMap(size -> Stream.ofNullable(known.get(size)))
                .reduce(Sum::and);
    }

    /** Everything below its limit, a sentence each, in the order of the walk. */
    public List<String> faults() {
        return Collections.unmodifiableList(faults);
    }

    static String format(String sentence, Object... values) {
        return String.format(Locale.ROOT, sentence, values);
    }
}
