package anteroom.testkit;

import java.util.Locale;

/** The screens that every page must suit: small and large, lying and standing. */
public enum ScreenSize {
    SMALL_TABLET(1280, 800, 10.1),
    FINE_TABLET(1920, 1200, 10.1),
    PANEL(1920, 1080, 15.6),
    MONITOR(1920, 1080, 21.5),
    STANDING_TABLET(800, 1280, 10.1),
    STANDING_MONITOR(1080, 1920, 21.5);

    private final int width;
    private final int height;
    private final double diagonal;

    ScreenSize(int width, int height, double diagonal) {
        this.width = width;
        this.height = height;
        this.diagonal = diagonal;
    }

    /** In px. */
    public int width() {
        return width;
    }

    /** In px. */
    public int height() {
        return height;
    }

    /** In inches. */
    public double diagonal() {
        return diagonal;
    }

    public boolean portrait() {
        return height > width;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%dx%d at %.1f in", width, height, diagonal);
    }
}
