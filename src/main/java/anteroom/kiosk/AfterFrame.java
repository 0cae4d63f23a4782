package anteroom.kiosk;

import javafx.animation.AnimationTimer;

/** Work on the JavaFX thread that would hold up the frame in which a press is answered. */
final class AfterFrame {
    /** The first pulse draws what has changed; at the second that is with the renderer. */
    private static final int PULSES = 2;

    private AfterFrame() {}

    static void run(Runnable work) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses == PULSES) {
                    stop();
                    work.run();
                }
            }
        }.start();
    }
}
