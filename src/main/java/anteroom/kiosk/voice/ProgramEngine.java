package anteroom.kiosk.voice;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Speaks through a program, one process for each line. A thread of its own starts it and waits for it; being silent is
 * no more than ending the process, which takes some milliseconds.
 */
final class ProgramEngine implements SpeechEngine {
    /** A voice that has not spoken yet says this first, unheard: a program that hangs is known by it soon. */
    private static final String TRIAL = "a";

    private static final Duration TRIAL_LIMIT = Duration.ofMillis(2200);

    /** However slowly it is spoken, in ms; a digit can be a word of several syllables. */
    private static final long MOST_A_LETTER = 200;

    private static final long MOST_A_DIGIT = 700;

    /** Until a slow machine has begun to speak. */
    private static final Duration MOST_BEFORE = Duration.ofSeconds(5);

    /**
     * Nobody speaks faster than this. Without a sound card some programs end at once and report success, and a screen
     * that is read in silence would be worse than a word that there is no voice.
     */
    private static final long LEAST_NANOS_A_LETTER = 5_000_000;

    /** What is shorter than this may well be over so soon. */
    private static final int SHORT = 20;

    interface Starter {
        /** @param mark of the processes that come of it */
        ProcessTree start(List<String> command, String mark) throws IOException;
    }

    private final SpeechProgram program;
    private final Starter starter;
    private final ExecutorService worker;
    private final AtomicLong latest = new AtomicLong();
    private final AtomicLong started = new AtomicLong();
    private volatile @Nullable ProcessTree running;
    private volatile boolean hasSpoken;

    ProgramEngine(SpeechProgram program, Starter starter) {
        this.program = program;
        this.starter = starter;
        this.worker = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "anteroom-voice");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Languages are the program's own affair: it says so when it does not know one. */
    @Override
    public boolean speaks(String language) {
        return true;
    }

    @Override
    public void speak(String text, SpeechSettings settings, Consumer<Boolean> ended) {
        stop();
        long turn = latest.get();
        worker.execute(() -> {
            if (!hasSpoken) {
                SpeechSettings unheard = new SpeechSettings(settings.language(), SpeechSettings.USUAL, 0);
                hasSpoken = say(turn, unheard, TRIAL, TRIAL_LIMIT);
            }
            long from = System.nanoTime();
            boolean said =
                    hasSpoken && say(turn, settings, text, limit(text)) && couldBeHeard(text, System.nanoTime() - from);
            if (turn == latest.get()) {
                hasSpoken = said;
                ended.accept(said);
            }
        });
    }

    static boolean couldBeHeard(String text, long nanos) {
        return text.length() < SHORT || nanos >= text.length() * LEAST_NANOS_A_LETTER;
    }

    /** No line takes longer to say; a program that hangs must not hold the voice for ever. */
    static Duration limit(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        return MOST_BEFORE.plusMillis(MOST_A_LETTER * text.length() + (MOST_A_DIGIT - MOST_A_LETTER) * digits);
    }

    private boolean say(long turn, SpeechSettings settings, String text, Duration limit) {
        if (turn != latest.get()) {
            return false;
        }
        try {
            ProcessTree tree = starter.start(program.speak(settings), mark());
            running = tree;
            if (turn != latest.get()) {
                // Told to be silent between the two lines above, when there was no process yet to end.
                tree.end();
            }
            return finish(tree, program.data(text, settings), limit);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            running = null;
        }
    }

    private String mark() {
        return ProcessHandle.current().pid() + "-" + System.identityHashCode(this) + "-" + started.incrementAndGet();
    }

    /** Hands over the words and waits; whatever happens, no process is left behind. */
    static boolean finish(ProcessTree tree, String data, Duration limit) throws InterruptedException {
        Process process = tree.root();
        try {
            try (OutputStream in = process.getOutputStream()) {
                in.write(data.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // It has been ended, or has died: its exit status says which words were not said.
            }
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
        } finally {
            tree.end();
        }
    }

    @Override
    public void stop() {
        latest.incrementAndGet();
        ProcessTree tree = running;
        if (tree != null) {
            // Not by the worker, which is busy with the line that is to end, nor by the caller, who draws.
            Thread thread = new Thread(() -> silence(tree), "anteroom-silence");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void silence(ProcessTree tree) {
        tree.end();
        if (program.silence().isEmpty()) {
            return;
        }
        try {
            finish(starter.start(program.silence(), mark()), "", TRIAL_LIMIT);
        } catch (IOException e) {
            // Then there is nothing that could be asked to be silent.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        latest.incrementAndGet();
        ProcessTree tree = running;
        if (tree != null) {
            silence(tree);
        }
        worker.shutdownNow();
    }
}
