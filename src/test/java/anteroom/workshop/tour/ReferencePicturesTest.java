package anteroom.workshop.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.kiosk.LoadedContent;
import anteroom.kiosk.session.TextSize;
import anteroom.kiosk.ui.Fonts;
import anteroom.testkit.Bundled;
import anteroom.testkit.Toolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The telling screens look as they did when somebody last looked at them and said yes. */
@ExtendWith(Toolkit.class)
class ReferencePicturesTest {
    private static final boolean ACCEPT = Boolean.getBoolean("pictures.accept");

    private static final String HOW_TO_ACCEPT =
            "; if this is how it should look: mvn test -Dtest=ReferencePicturesTest -Dpictures.accept=true";

    private static final ReferencePictures REFERENCES =
            new ReferencePictures(Path.of("src/test/resources/anteroom/tour"), Path.of("target/differences"));

    private static final Map<Look, Tour> TOURS = new EnumMap<>(Look.class);

    private static Map<String, TourStop> stops = Map.of();

    /** How a screen is looked at, and which screens tell most in that way. */
    private enum Look {
        LYING(
                new Tour.View(1280, 800, 10.1, TextSize.NORMAL, false),
                "attract",
                "home",
                "home-with-what-was-seen",
                "home-by-keys",
                "sensations-floating",
                "sensations-end",
                "duration-the-drip",
                "side-effects-common-and-short",
                "aftercare-no-driving",
                "results-helps-some",
                "before-you-come-food-and-drink",
                "infusion-room-your-chair",
                "know-the-facts-approved-or-not",
                "need-help-now-thoughts-of-suicide",
                "note-sources",
                "note-meaning",
                "visit-strongest",
                "ask",
                "ask-can-i-drive",
                "ask-urgent",
                "ask-nothing-found",
                "show-staff",
                "category-after",
                "answer-driving-after",
                "answer-suicidal-thoughts",
                "help",
                "calm-minute",
                "idle-warning"),
        STANDING(
                new Tour.View(800, 1280, 10.1, TextSize.NORMAL, false),
                "home",
                "aftercare-no-driving",
                "ask-can-i-drive"),
        LARGEST(
                new Tour.View(1280, 800, 10.1, TextSize.LARGEST, false),
                "home",
                "aftercare-no-driving",
                "answer-suicidal-thoughts"),
        CONTRAST(new Tour.View(1280, 800, 10.1, TextSize.NORMAL, true), "home", "sensations-floating");

        private final Tour.View view;
        private final List<String> stops;

        Look(Tour.View view, String... stops) {
            this.view = view;
            this.stops = List.of(stops);
        }

        private Stream<Seen> all() {
            return stops.stream().map(stop -> new Seen(this, stop));
        }
    }

    private record Seen(Look look, String stop) {
        @Override
        public String toString() {
            return look.name().toLowerCase(Locale.ROOT) + "-" + stop;
        }
    }

    static Stream<Seen> screens() {
        return Arrays.stream(Look.values()).flatMap(Look::all);
    }

    @BeforeAll
    static void open() {
        LoadedContent content = LoadedContent.builtIn(Clinic.unset(), Path.of("no-clinic-here"));
        Edition english = content.pack().edition("en").orElseThrow();
        stops = TourStop.all(english).stream().collect(Collectors.toMap(TourStop::name, stop -> stop));
        Toolkit.runOnFx(Fonts::load);
        for (Look look : Look.values()) {
            // One at a time: together they would try the toolkit's patience on a busy machine.
            Toolkit.runOnFx(() -> TOURS.put(look, new Tour(content, english, Bundled.search(), look.view)));
        }
    }

    @AfterAll
    static void close() {
        Toolkit.runOnFx(() -> TOURS.values().forEach(Tour::close));
        TOURS.clear();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("screens")
    void looksAsItDid(Seen seen) throws IOException {
        BufferedImage now = Toolkit.onFx(() -> TOURS.get(seen.look()).picture(stops.get(seen.stop())));
        Optional<String> complaint = REFERENCES.complaint(seen.toString(), now);
        if (complaint.isEmpty()) {
            return;
        }
        if (ACCEPT) {
            REFERENCES.accept(seen.toString(), now);
        } else {
            fail(complaint.get() + HOW_TO_ACCEPT);
        }
    }

    @Test
    void noPictureIsLeftOver() throws IOException {
        Set<String> leftOver = new TreeSet<>(REFERENCES.names());
        leftOver.removeAll(screens().map(Seen::toString).collect(Collectors.toSet()));
        if (ACCEPT) {
            for (String name : leftOver) {
                REFERENCES.forget(name);
            }
        } else {
            assertEquals(Set.of(), leftOver, "pictures that no screen is compared with" + HOW_TO_ACCEPT);
        }
    }
}
