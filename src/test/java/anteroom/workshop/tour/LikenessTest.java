package anteroom.workshop.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Clinic;
import anteroom.kiosk.LoadedContent;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.TextSize;
import anteroom.testkit.Bundled;
import anteroom.testkit.Toolkit;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the comparison of pictures must notice, and what it must let pass, tried on the first screen. */
@ExtendWith(Toolkit.class)
class LikenessTest {
    private static final LoadedContent CONTENT = LoadedContent.builtIn(Clinic.unset(), Path.of("no-clinic-here"));

    private static final Tour.View VIEW = new Tour.View(1280, 800, 10.1, TextSize.NORMAL, false);

    private static @Nullable BufferedImage unchanged;

    private enum Change {
        NOTHING(false, scene -> {}),
        LETTERS_A_LITTLE_HEAVIER(
                false,
                scene -> scene.getRoot()
                        .lookupAll(".text")
                        .forEach(text -> text.setStyle("-fx-stroke: -text; -fx-stroke-width: 0.3px;"))),
        ALL_OF_IT_A_PIXEL_FARTHER(false, scene -> scene.lookup(".frame").setTranslateX(1)),
        ALL_OF_IT_A_PIXEL_LOWER(false, scene -> scene.lookup(".frame").setTranslateY(1)),

        A_BUTTON_THAT_MOVED_A_MILLIMETRE(true, scene -> scene.lookup(".help").setTranslateX(-6)),
        A_SIGN_THAT_WENT(true, scene -> scene.lookup(".bigger").setVisible(false)),
        A_PICTURE_THAT_WENT(true, scene -> scene.lookup(".tile .picture").setOpacity(0)),
        ANOTHER_WORD(true, scene -> ((Labeled) scene.lookup(".home-calm")).setText("A calm moment")),
        ANOTHER_COLOUR_OF_A_BUTTON(
                true, scene -> scene.lookup(".home-ask").setStyle("-fx-background-color: -urgent, -urgent;")),
        ANOTHER_COLOUR_OF_WORDS(
                true,
                scene -> scene.getRoot()
                        .lookupAll(".tile .label")
                        .forEach(words -> words.setStyle("-fx-text-fill: -text-quiet;"))),
        A_GROUND_A_SHADE_WHITER(true, scene -> scene.getRoot().setStyle("-ground: -surface;"));

        private final boolean noticed;
        private final Consumer<Scene> make;

        Change(boolean noticed, Consumer<Scene> make) {
            this.noticed = noticed;
            this.make = make;
        }
    }

    @Test
    void a_picture_of_few_colours_is_hardly_another() {
        Likeness likeness = Toolkit.onFx(() -> {
            try (Tour tour = new Tour(CONTENT, Bundled.english(), Bundled.search(), VIEW)) {
                BufferedImage card = half(
                        tour.picture(new TourStop("card", walker -> walker.open(new Screen.OnCard("aftercare", 1)))));
                return Likeness.of(card, FewColours.of(card));
            }
        });

        assertTrue(likeness.overall() < Likeness.OVERALL / 3, likeness::toString);
    }

    @ParameterizedTest
    @EnumSource
    void notices(Change change) {
        Likeness likeness = Toolkit.onFx(() -> {
            try (Tour tour = new Tour(CONTENT, Bundled.english(), Bundled.search(), VIEW)) {
                if (unchanged == null) {
                    unchanged = half(tour.picture(new TourStop("home", walker -> {})));
                }
                BufferedImage after = tour.picture(new TourStop("home", walker -> {
                    // What stands in a button is there to be found only when it has been styled.
                    tour.arrivedAt().getRoot().applyCss();
                    change.make.accept(tour.arrivedAt());
                }));
                return Likeness.of(unchanged, half(after));
            }
        });

        assertEquals(change.noticed, likeness.differs(), likeness::toString);
    }

    private static BufferedImage half(BufferedImage picture) {
        return Downscaler.toWidth(picture, picture.getWidth() / 2);
    }
}
