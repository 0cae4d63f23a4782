package anteroom.workshop.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/** How long it takes from a key or a touch until the picture changes, and how smoothly pages turn, drawn in software. */
final class Presses {
    private static final long STILL_NANOS = 400_000_000L;
    private static final long PATIENCE_NANOS = 20_000_000_000L;
    /** A picture is copied to the screen in parts; those that come so close together are one. */
    private static final long ONE_FRAME_NANOS = 3_000_000L;

    /** Looking without a pause would take one of two cores from what is measured. */
    private static final long BETWEEN_LOOKS_NANOS = 300_000L;

    /** So long it must have worked next to nothing: then all is loaded and warm, and memory given back twice, 30 s after. */
    private static final int QUIET_SECONDS = 35;

    /** Of each of those seconds, on average: the sky of the waiting picture changes now and then. */
    private static final double NEXT_TO_NOTHING_MILLIS = 100;

    private static final int LOADED_SECONDS = 240;

    private static final String TYPED = "how long does it last";

    private final VirtualScreen screen;
    private final Process kiosk;
    private final Writer hand;
    private final Series waits = new Series();
    private final Series frames = new Series();
    private final Series gaps = new Series();
    private final Series work = new Series();
    private final Series letters = new Series();

    private Presses(VirtualScreen screen, Process kiosk, Writer hand) {
        this.kiosk = kiosk;
        this.screen = screen;
        this.hand = hand;
    }

    static void main(Installed installed, int width, int height, int turns, String where, Table table)
            throws IOException, InterruptedException {
        try (VirtualScreen screen = VirtualScreen.start(width, height)) {
            Starts.setPin(installed.state());
            List<String> command = installed.kiosk(installed.inSoftware(installed.kioskArchive()));
            Process kiosk = installed.start(command, screen);
            ProcessBuilder hands = new ProcessBuilder("xdotool", "-");
            hands.environment().put("DISPLAY", screen.display());
            Process hand = hands.start();
            try (Writer writer = hand.outputWriter(StandardCharsets.US_ASCII)) {
                Presses presses = new Presses(screen, kiosk, writer);
                presses.untilStill(screen.look(), true);
                presses.untilLoaded();
                double idle = ProcessFigures.pssMegabytes(kiosk);
                String owners = Owners.of(kiosk.pid());
                presses.press("mousemove " + width / 3 + " " + height / 2 + " click 1");
                presses.press("key Return");
                for (int turn = 0; turn < turns; turn++) {
                    presses.press(turn % 4 < 2 ? "key Right" : "key Left");
                }
                presses.press("key Home");
                presses.press("mousemove " + width / 2 + " " + height * 92 / 100 + " click 1");
                for (String letter : TYPED.split("")) {
                    presses.press("key " + letter.replace(" ", "space"));
                }
                String size = width + "×" + height + where;
                table.add(
                        "press to changed picture, p50 / p95 / p99, " + size + ", " + presses.waits.size() + " presses",
                        presses.waits.tail("ms"),
                        "");
                table.add(
                        "page turn, median of frames a second, " + size,
                        String.format(Locale.ROOT, "%.0f", presses.frames.median()),
                        "");
                table.add(
                        "page turn, longest time between two frames, p50 / p95 / p99, " + size,
                        presses.gaps.tail("ms"),
                        "");
                table.add(
                        "a letter typed until the picture changes, p50 / p95 / p99, " + size,
                        presses.letters.tail("ms"),
                        "");
                table.add("work for each of its frames, all told, " + size, presses.work.summary("ms"), "");
                double used = ProcessFigures.pssMegabytes(kiosk);
                table.add("memory (PSS) after use, " + size, String.format(Locale.ROOT, "%.0f MB", used), "");
                table.add(
                        "memory (PSS) idle on Attract, everything loaded, " + size,
                        String.format(Locale.ROOT, "%.0f MB", idle),
                        "");
                table.add("of which, in MB, " + size, owners, "");
            } finally {
                ProcessFigures.end(hand);
                ProcessFigures.end(kiosk);
            }
        }
    }

    /** What is loaded and warmed after the first picture is not to be measured here. */
    private void untilLoaded() throws IOException, InterruptedException {
        Deque<Double> worked = new ArrayDeque<>();
        for (int second = 0; second < LOADED_SECONDS; second++) {
            screen.pause(1000);
            double now = ProcessFigures.cpuMillis(kiosk);
            worked.add(now);
            if (worked.size() > QUIET_SECONDS && now - worked.remove() < QUIET_SECONDS * NEXT_TO_NOTHING_MILLIS) {
                return;
            }
        }
    }

    private void press(String what) throws IOException, InterruptedException {
        screen.pause(350); // longer than the guard against trembling fingers
        long before = screen.look();
        double worked = ProcessFigures.cpuMillis(kiosk);
        long begin = System.nanoTime();
        hand.write(what + "\n");
        hand.flush();
        List<Long> changes = untilStill(before, false);
        boolean typed = what.matches("key ([a-z]|space)");
        (typed ? letters : waits).add((changes.get(0) - begin) / 1e6);
        if (what.startsWith("key Right") || what.startsWith("key Left")) {
            work.add((ProcessFigures.cpuMillis(kiosk) - worked) / changes.size());
            long longest = 0;
            for (int i = 1; i < changes.size(); i++) {
                longest = Math.max(longest, changes.get(i) - changes.get(i - 1));
            }
            long whole = changes.get(changes.size() - 1) - changes.get(0);
            if (whole > 0) {
                frames.add((changes.size() - 1) * 1e9 / whole);
                gaps.add(longest / 1e6);
            }
        }
    }

    /** When the picture changed, until it did so no more. */
    private List<Long> untilStill(long before, boolean start) throws IOException {
        List<Long> changes = new java.util.ArrayList<>();
        long begin = System.nanoTime();
        long seen = before;
        long last = 0;
        while (true) {
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
            long picture = screen.look();
            long now = System.nanoTime();
            if (picture != seen) {
                seen = picture;
                if (changes.isEmpty() || now - last > ONE_FRAME_NANOS) {
                    changes.add(now);
                }
                last = now;
            }
            if (!changes.isEmpty() && now - last > (start ? 4 : 1) * STILL_NANOS) {
                return changes;
            }
            if (now - begin > PATIENCE_NANOS) {
                throw new IOException("nothing changes on the screen");
            }
        }
    }
}
