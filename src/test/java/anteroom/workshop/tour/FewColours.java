package anteroom.workshop.tour;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes a picture down to the 256 colours that it uses most: a third of the bytes, and nothing an eye would miss. */
final class FewColours {
    private static final int COLOURS = 256;

    /** Colours that share these bits are one. */
    private static final int ALIKE = 0xF8F8F8;

    /** Where blue, green and red begin in a pixel, in bits. */
    private static final List<Integer> CHANNELS = List.of(0, 8, 16);

    private final int[] palette;
    private final Map<Integer, Integer> nearest = new HashMap<>();

    private FewColours(int[] palette) {
        this.palette = palette;
    }

    static BufferedImage of(BufferedImage picture) {
        return new FewColours(mostUsed(picture)).draw(picture);
    }

    private static int[] mostUsed(BufferedImage picture) {
        Map<Integer, Integer> uses = new HashMap<>();
        Map<Integer, long[]> sums = new HashMap<>();
        for (int pixel : pixels(picture)) {
            uses.merge(pixel & ALIKE, 1, Integer::sum);
            long[] sum = sums.computeIfAbsent(pixel & ALIKE, first -> new long[CHANNELS.size()]);
            CHANNELS.forEach(shift -> sum[shift / 8] += pixel >> shift & 0xFF);
        }
        return uses.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COLOURS)
                .mapToInt(entry -> mean(sums.get(entry.getKey()), entry.getValue()))
                .toArray();
    }

    /** Of all that become this colour, so that nothing grows darker or lighter. */
    private static int mean(long[] sum, int count) {
        return CHANNELS.stream()
                .mapToInt(shift -> (int) Math.round((double) sum[shift / 8] / count) << shift)
                .sum();
    }

    private BufferedImage draw(BufferedImage picture) {
        IndexColorModel colours = new IndexColorModel(8, palette.length, palette, 0, false, -1, 0);
        BufferedImage drawn =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
        int[] pixels = pixels(picture);
        for (int i = 0; i < pixels.length; i++) {
            int index = nearest.computeIfAbsent(pixels[i] & 0xFFFFFF, this::nearestTo);
            drawn.getRaster().setSample(i % picture.getWidth(), i / picture.getWidth(), 0, index);
        }
        return drawn;
    }

    private int nearestTo(int colour) {
        int best = 0;
        for (int i = 1; i < palette.length; i++) {
            if (distance(palette[i], colour) < distance(palette[best], colour)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift : CHANNELS) {
            int apart = (one >> shift & 0xFF) - (other >> shift & 0xFF);
            sum += apart * apart;
        }
        return sum;
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
