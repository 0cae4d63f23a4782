package anteroom.kiosk.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Topic;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.TextSize;
import anteroom.kiosk.ui.Fonts;
import anteroom.testkit.Bundled;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(Toolkit.class)
class HomeTest {
    private static final String MORE = "More topics";

    private static KioskDriver home(ScreenSize size) {
        KioskDriver kiosk = KioskDriver.start(size);
        kiosk.arrange(shown -> shown.session().begin());
        return kiosk;
    }

    private static List<String> topics() {
        return Bundled.english().topics().stream()
                .filter(topic -> !topic.id().equals(HomeModel.HELP_TOPIC))
                .map(Topic::title)
                .toList();
    }

    private static boolean has(KioskDriver kiosk, String tile) {
        return kiosk.buttons().stream().anyMatch(name -> name.equals(tile) || name.startsWith(tile + ". "));
    }

    @ParameterizedTest
    @MethodSource("anteroom.testkit.Breadth#sizes")
    void allTopicsAndTheVisitAreInSightWhereWordsAreOfNormalSize(ScreenSize size) {
        KioskDriver kiosk = home(size);

        topics().forEach(topic -> assertTrue(has(kiosk, topic), topic));
        assertTrue(has(kiosk, "Your visit"));
        assertTrue(has(kiosk, "Ask a question"));
        assertTrue(has(kiosk, "A calm minute"));
        assertFalse(has(kiosk, MORE));
    }

    @ParameterizedTest
    @MethodSource("anteroom.testkit.Breadth#sizes")
    void theLargestWordsTakeSeveralPagesIfNeedBeAndEachTopicIsOnOne(ScreenSize size) {
        KioskDriver kiosk = home(size);
        kiosk.arrange(shown -> shown.session().preferences().textSizeProperty().set(TextSize.LARGEST));

        Set<String> seen = new LinkedHashSet<>();
        for (int page = 0; page < topics().size() + 2 && !seen.containsAll(topics()); page++) {
            topics().stream().filter(topic -> has(kiosk, topic)).forEach(seen::add);
            if (has(kiosk, MORE)) {
                kiosk.tap(MORE);
            }
        }

        assertEquals(Set.copyOf(topics()), seen);
    }

    @Test
    void theVisitIsOneTouchAway() {
        KioskDriver kiosk = home(ScreenSize.SMALL_TABLET);

        kiosk.tap("Your visit");

        assertEquals(new Screen.VisitPath(), kiosk.screen());
    }

    @Test
    void aListenerHearsHowMuchOfATopicWasSeen() {
        KioskDriver kiosk = home(ScreenSize.SMALL_TABLET);
        Topic first = Bundled.english().topics().get(0);
        kiosk.arrange(shown -> shown.session().navigation().open(new Screen.OnCard(first.id(), 0)));
        kiosk.arrange(shown -> shown.session().navigation().home());

        assertTrue(kiosk.buttons().stream()
                .anyMatch(name -> name.endsWith("Seen 1 of " + first.cards().size())));
    }

    @ParameterizedTest
    @MethodSource("anteroom.testkit.Breadth#sizes")
    void whatWasSeenIsNoNearerToTheLettersThanToTheEdge(ScreenSize size) {
        KioskDriver kiosk = home(size);
        Topic first = Bundled.english().topics().get(0);
        kiosk.arrange(shown -> {
            shown.session().preferences().textSizeProperty().set(TextSize.LARGEST);
            shown.session().navigation().open(new Screen.OnCard(first.id(), 0));
        });
        kiosk.arrange(shown -> shown.session().navigation().home());

        Node segment = kiosk.scene().lookup(".segment-done");
        Label title = (Label) segment.getParent().lookup(".tile-title");
        double capitals = title.getLayoutY()
                + title.getBaselineOffset()
                - Fonts.CAPITAL * title.getFont().getSize();
        Bounds place = segment.getBoundsInParent();
        assertTrue(place.getMinY() >= 0, () -> "out of its tile: " + place);
        assertTrue(capitals - place.getMaxY() >= place.getMinY() - 1, () -> place + " above letters at " + capitals);
    }

    @ParameterizedTest
    @MethodSource("anteroom.testkit.Breadth#sizes")
    void whatWasSeenDoesNotLieOnThePicture(ScreenSize size) {
        KioskDriver kiosk = home(size);
        for (Topic topic : Bundled.english().topics()) {
            kiosk.arrange(shown -> shown.session().navigation().open(new Screen.OnCard(topic.id(), 0)));
        }
        kiosk.arrange(shown -> shown.session().navigation().home());

        for (Node segment : kiosk.scene().getRoot().lookupAll(".segment")) {
            Node picture = segment.getParent().lookup(".picture");
            assertFalse(
                    picture.isVisible() && picture.getBoundsInParent().intersects(segment.getBoundsInParent()),
                    () -> segment.getBoundsInParent() + " on " + picture.getBoundsInParent());
        }
    }

    @Nested
    class TheTintOfATile {
        private final Region tint = new Region();
        private final Region stage = new Region();

        @Test
        void growsFromTheTileToTheWholeStageInAQuarterOfASecondAndIsGone() {
            stage.resize(1280, 800);
            var growth = Toolkit.onFx(() -> TileGrowth.growth(tint, new BoundingBox(30, 166, 395, 144), stage));

            Toolkit.runOnFx(() -> {
                growth.play();
                growth.jumpTo(growth.getTotalDuration());
            });

            assertTrue(growth.getTotalDuration().toMillis() <= 240);
            assertEquals(1280, tint.getWidth(), 1);
            assertEquals(0, tint.getLayoutX(), 1);
            assertEquals(0, tint.getOpacity(), 0.01);
        }

        @Test
        void isNoneWithLessMovement() {
            KioskDriver kiosk = home(ScreenSize.SMALL_TABLET);

            kiosk.tap(topics().get(0));

            assertEquals(
                    0,
                    Toolkit.onFx(() ->
                            kiosk.scene().getRoot().lookupAll(".tile-growth").size()));
        }
    }
}
