package anteroom.operate.print;

/**
 * A page as pixels, row by row, on white.
 *
 * @param width in px
 * @param height in px
 * @param paperWidth in mm
 * @param paperHeight in mm
 */
public record PageImage(int[] argb, int width, int height, double paperWidth, double paperHeight) {}
