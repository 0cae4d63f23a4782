package anteroom.voice;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Speaks through a program, one process for each line. A thread of its own starts it and waits for it; being silent is
 * no more than ending the process, which takes about a millisecond.
 */
final class ProgramVoice implements Engine {
    /** No line takes longer to say; a program that hangs must not hold the voice for ever. */
    private static final long LONGEST_SECONDS = 90;

    /**
     * Nobody speaks faster than this. Without a sound card some programs end at once and report success, and a screen
     * that is read in silence would be worse than a word that there is no voice.
     */
    private static final long LEAST_NANOS_A_LETTER = 5_000_000;

    /** What is shorter than this may well be over so soon. */
    private static final int SHORT = 20;

    /** Starts a program. */
    interface Starter {
        Process start(List<String> command) throws IOException;
    }

    private final Program program;
    private final Starter starter;
    private final LongSupplier nanoClock;
    private final ExecutorService worker;
    private final AtomicLong latest = new AtomicLong();
    private volatile @Nullable Process running;

    ProgramVoice(Program program, Starter starter, LongSupplier nanoClock) {
        this.program = program;
        this.starter = starter;
        this.nanoClock = nanoClock;
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
    public void speak(String text, Manner manner, Consumer<Boolean> ended) {
        stop();
        long turn = latest.get();
        worker.execute(() -> {
            long from = nanoClock.getAsLong();
            boolean said = say(turn, program.speak(text, manner), program.data(text, manner))
                    && couldBeHeard(text, nanoClock.getAsLong() - from);
            if (turn == latest.get()) {
                ended.accept(said);
            }
        });
    }

    static boolean couldBeHeard(String text, long nanos) {
        return text.length() < SHORT || nanos >= text.length() * LEAST_NANOS_A_LETTER;
    }

    private boolean say(long turn, List<String> command, String data) {
        if (turn != latest.get()) {
            return false;
        }
        try {
            Process process = starter.start(command);
            running = process;
            if (turn != latest.get()) {
                // Told to be silent between the two lines above, when there was no process yet to end.
                process.destroyForcibly();
            }
            return finish(process, data);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            running = null;
        }
    }

    static Process begin(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Hands over the words and waits; whatever happens, no process is left behind. */
    static boolean finish(Process process, String data) throws InterruptedException {
        try {
            try (OutputStream in = process.getOutputStream()) {
                in.write(data.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // It has been ended, or has died: its exit status says which words were not said.
            }
            return process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } finally {
            process.destroyForcibly();
        }
    }

    @Override
    public void stop() {
        latest.incrementAndGet();
        Process process = running;
        if (process == null) {
            return;
        }
        process.destroyForcibly();
        if (!program.silence().isEmpty()) {
            silence();
        }
    }

    /** Not by the worker, which is busy with the line that is to end. */
    private void silence() {
        Thread thread = new Thread(
                () -> {
                    try {
                        finish(starter.start(program.silence()), "");
                    } catch (IOException e) {
                        // Then there is nothing that could be asked to be silent.
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "anteroom-silence");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        stop();
        worker.shutdownNow();
    }
}
