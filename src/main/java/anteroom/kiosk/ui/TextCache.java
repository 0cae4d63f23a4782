package anteroom.kiosk.ui;

/** JavaFX's own memory of short texts that it has laid out, those of patients among them. */
public final class TextCache {
    private TextCache() {}

    /** Has JavaFX forget a text with the node that showed it. Must come before the toolkit starts. */
    public static void off() {
        System.setProperty("prism.cacheLayoutSize", "0");
    }
}
