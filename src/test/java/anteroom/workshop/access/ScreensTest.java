package anteroom.workshop.access;

import static org.junit.jupiter.api.Assertions.fail;

import anteroom.content.Edition;
import anteroom.kiosk.session.TextSize;
import anteroom.testkit.Breadth;
import anteroom.testkit.MadeUpLanguage;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import anteroom.workshop.tour.Tour;
import anteroom.workshop.tour.TourStop;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * On every screen size, in every text size, in English, in Spanish, in a longer language and in one that runs from the right, each
 * word can be read to its end and each button be hit. Of screens that differ in their words alone it looks at those with
 * the most to say; {@code -Dscreens.all=true} looks at all of them, at every size in every language, and with
 * {@code -Dscreens.of=REGEX} only where the name of a combination, as the report gives it, has something of that kind.
 */
@ExtendWith(Toolkit.class)
class ScreensTest {
    private static final boolean ALL = Boolean.getBoolean("screens.all");

    private static final Predicate<String> WANTED =
            Pattern.compile(System.getProperty("screens.of", "")).asPredicate();

    private static final int MOST_TOLD = 200;

    private static final Map<MadeUpLanguage, List<TourStop>> STOPS = new EnumMap<>(MadeUpLanguage.class);

    static Stream<Arguments> combinations() {
        return Stream.of(MadeUpLanguage.values())
                .flatMap(tongue -> Stream.of(ScreenSize.values())
                        .flatMap(size -> Stream.of(TextSize.values()).map(text -> Arguments.of(tongue, size, text))))
                .filter(one -> ALL || telling(one.get()))
                .filter(one ->
                        WANTED.test(Stream.of(one.get()).map(Object::toString).collect(Collectors.joining(", "))));
    }

    /**
     * In English the sizes of screens and of words that are looked at anyway; in Spanish, which is shorter than the longer
     * language, the largest words on the two smallest screens; in the languages made up of English these as well and, with
     * {@code -Pwide}, the smallest and the largest words, and of two screens that are the same in mm the one with fewer pixels.
     */
    private static boolean telling(Object... combination) {
        boolean tablet = combination[1] == ScreenSize.SMALL_TABLET || combination[1] == ScreenSize.STANDING_TABLET;
        boolean smallest = tablet && combination[2] == TextSize.LARGEST;
        return switch ((MadeUpLanguage) combination[0]) {
            case ENGLISH ->
                Breadth.sizes().contains(combination[1]) && Breadth.texts().contains(combination[2]);
            case SPANISH -> smallest;
            case LONGER, RIGHT_TO_LEFT ->
                Breadth.WIDE ? combination[1] != ScreenSize.FINE_TABLET && combination[2] != TextSize.LARGE : smallest;
        };
    }

    private static List<TourStop> stops(Edition edition) {
        Set<String> telling = RepresentativeScreens.of(edition);
        return TourStop.all(edition).stream()
                .filter(stop -> ALL || telling.contains(stop.name()))
                .toList();
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("combinations")
    void everyWordCanBeReadAndEveryButtonBeHit(MadeUpLanguage tongue, ScreenSize size, TextSize text) {
        Tour.View view = new Tour.View(size.width(), size.height(), size.diagonal(), text, false);
        Measurements measurements = new Measurements();
        List<TourStop> stops = STOPS.computeIfAbsent(tongue, said -> stops(said.edition()));
        Walks.walk(tongue, view, measurements, stops, ScreenWalk::measureLayout);
        List<String> faults = measurements.faults();
        if (!faults.isEmpty()) {
            fail(faults.size() + " faults\n"
                    + String.join("\n", faults.subList(0, Math.min(MOST_TOLD, faults.size()))));
        }
    }
}
