package anteroom.workshop.tour;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class DownscalerTest {
    @Test
    void keepsThinLinesAsAMean() {
        BufferedImage picture = new BufferedImage(4, 2, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 2; y++) {
            picture.setRGB(0, y, 0xC80000);
            picture.setRGB(3, y, 0x0000FF);
        }

        BufferedImage small = Downscaler.toWidth(picture, 2);

        assertAll(
                () -> assertEquals(2, small.getWidth()),
                () -> assertEquals(1, small.getHeight()),
                () -> assertEquals(0x640000, small.getRGB(0, 0) & 0xFFFFFF),
                () -> assertEquals(0x000080, small.getRGB(1, 0) & 0xFFFFFF));
    }

    @Test
    void leavesNoPixelOutWhenTheSizesDoNotDivide() {
        BufferedImage picture = new BufferedImage(5, 5, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 25; i++) {
            picture.setRGB(i % 5, i / 5, 0xFFFFFF);
        }

        BufferedImage small = Downscaler.toWidth(picture, 3);

        for (int i = 0; i < 9; i++) {
            assertEquals(0xFFFFFF, small.getRGB(i % 3, i / 3) & 0xFFFFFF);
        }
    }
}
