package anteroom.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.testkit.Toolkit;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.Pane;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Toolkit.class)
class PictureViewTest {
    private static final String ALT = "A car key with a line through it";

    private static final String CLIPPED = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\">"
            + "<clipPath id=\"c\"><circle cx=\"2\" cy=\"1.5\" r=\"1\"/></clipPath>"
            + "<rect width=\"4\" height=\"3\" fill=\"#336699\" clip-path=\"url(#c)\"/></svg>";

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\">"
            + "<rect width=\"4\" height=\"3\" fill=\"#336699\"/></svg>";

    @Nested
    class Whole {
        @Test
        void anSvgIsDrawnAtTheSizeOfItsPlace() {
            assertDrawn(show(SVG.getBytes(StandardCharsets.UTF_8), 400, 300));
        }

        @Test
        void aPngOfTheSameNameDoesAsWell() throws IOException {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "png", png);

            assertDrawn(show(png.toByteArray(), 400, 300));
        }

        @Test
        void whatIsClippedHasASmoothEdge() {
            PixelReader pixels = image(show(CLIPPED.getBytes(StandardCharsets.UTF_8), 400, 300))
                    .getImage()
                    .getPixelReader();

            long between = IntStream.range(0, 400 * 300)
                    .map(at -> pixels.getArgb(at % 400, at / 400) >>> 24)
                    .filter(alpha -> alpha > 0 && alpha < 255)
                    .count();

            assertTrue(between > 300, () -> between + " pixels are neither inside nor outside");
        }

        /** Otherwise all of them would be mixed anew in each frame, and be less sharp. */
        @ParameterizedTest
        @ValueSource(doubles = {0, 0.3, 0.5, 0.8})
        void eachOfItsPixelsIsOneOfTheDisplay(double part) {
            PictureView picture = show(SVG.getBytes(StandardCharsets.UTF_8), 401 + part, 300 + part / 2);
            picture.relocate(10 + part, 20 - part);
            picture.requestLayout();
            picture.layout();

            ImageView drawn = image(picture);
            Point2D corner = drawn.localToScene(0, 0);
            assertAll(
                    () -> assertEquals(
                            drawn.getImage().getWidth(), drawn.getLayoutBounds().getWidth()),
                    () -> assertEquals(
                            drawn.getImage().getHeight(),
                            drawn.getLayoutBounds().getHeight()),
                    () -> assertEquals(Math.rint(corner.getX()), corner.getX(), 1e-6),
                    () -> assertEquals(Math.rint(corner.getY()), corner.getY(), 1e-6));
        }

        private void assertDrawn(PictureView picture) {
            assertAll(
                    () -> assertFalse(frame(picture).isVisible()),
                    () -> assertEquals(400, image(picture).getImage().getWidth()),
                    () -> assertEquals(300, image(picture).getImage().getHeight()));
        }
    }

    @Nested
    class Broken {
        @ParameterizedTest
        @ValueSource(
                strings = {"", "<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect", "\u0089PNG\r\n", "hello"})
        void itsWordsStandInAQuietFrame(String file) {
            assertFramed(show(file.getBytes(StandardCharsets.ISO_8859_1), 400, 300));
        }

        @Test
        void soTheyDoWhenItIsMissing() {
            assertFramed(show(
                    art -> {
                        throw new IOException("no " + art);
                    },
                    400,
                    300));
        }

        @Test
        void aPlaceTooSmallForTheWordsHasTheFrameAlone() {
            PictureView picture = show(new byte[0], 60, 45);
            assertAll(
                    () -> assertTrue(frame(picture).isVisible()),
                    () -> assertEquals("", frame(picture).getText()),
                    () -> assertEquals(ALT, picture.getAccessibleText()));
        }

        private void assertFramed(PictureView picture) {
            assertAll(
                    () -> assertNull(image(picture).getImage()),
                    () -> assertTrue(frame(picture).isVisible()),
                    () -> assertEquals(ALT, frame(picture).getText()),
                    () -> assertNotNull(frame(picture).getBorder(), "a frame to be seen"));
        }
    }

    private static PictureView show(byte[] file, double width, double height) {
        return show(art -> file, width, height);
    }

    private static PictureView show(PictureRenderer.Files files, double width, double height) {
        return Toolkit.onFx(() -> {
            PictureView picture =
                    new PictureView(new PictureRenderer(files, Runnable::run, Runnable::run), "no-driving", ALT);
            picture.resize(width, height);
            Scene scene = new Scene(new Pane(picture), 800, 600);
            scene.getStylesheets()
                    .addAll(
                            PictureViewTest.class
                                    .getResource("/anteroom/style/tokens.css")
                                    .toExternalForm(),
                            PictureViewTest.class
                                    .getResource("/anteroom/style/base.css")
                                    .toExternalForm());
            scene.getRoot().applyCss();
            picture.layout();
            return picture;
        });
    }

    private static ImageView image(PictureView picture) {
        return (ImageView) picture.getChildrenUnmodifiable().get(0);
    }

    private static Label frame(PictureView picture) {
        return (Label) picture.lookup(".alt");
    }
}
