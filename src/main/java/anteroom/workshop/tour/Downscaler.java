package anteroom.workshop.tour;

import java.awt.image.BufferedImage;

/** Makes a picture smaller: each new pixel is the mean of all that it stands for, so that thin lines stay. */
public final class Downscaler {
    private Downscaler() {}

    /** The picture in another width, which must not be larger than its own; the height follows. */
    public static BufferedImage toWidth(BufferedImage picture, int width) {
        int height = Math.max(1, Math.round((float) picture.getHeight() * width / picture.getWidth()));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            int top = y * picture.getHeight() / height;
            int bottom = Math.max(top + 1, (y + 1) * picture.getHeight() / height);
            for (int x = 0; x < width; x++) {
                int left = x * picture.getWidth() / width;
                int right = Math.max(left + 1, (x + 1) * picture.getWidth() / width);
                small.setRGB(x, y, mean(picture, left, top, right, bottom));
            }
        }
        return small;
    }

    private static int mean(BufferedImage picture, int left, int top, int right, int bottom) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int pixel = picture.getRGB(x, y);
                red += pixel >> 16 & 0xFF;
                green += pixel >> 8 & 0xFF;
                blue += pixel & 0xFF;
            }
        }
        int count = (right - left) * (bottom - top);
        return (red + count / 2) / count << 16 | (green + count / 2) / count << 8 | (blue + count / 2) / count;
    }
}
