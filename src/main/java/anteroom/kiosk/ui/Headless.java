package anteroom.kiosk.ui;

/** How JavaFX does without a window. */
public final class Headless {
    private Headless() {}

    /** Has JavaFX draw into memory (Monocle's headless platform). Must come before the toolkit starts. */
    public static void use() {
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        // Large enough for every size that a tour can be asked for.
        System.setProperty("headless.geometry", "4096x4096-32");
        // As in the kiosk itself.
        TextCache.off();
    }
}
