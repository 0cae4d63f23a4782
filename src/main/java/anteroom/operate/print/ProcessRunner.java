package anteroom.operate.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs programs of the system: no shell, and what is handed over goes in by standard input, where no list of processes shows it. */
interface ProcessRunner {
    /**
     * What a program prints.
     *
     * @return empty if there is no such program, if it fails, or if it has not ended in time and was killed
     */
    Optional<String> run(List<String> command, byte[] in, Duration limit);

    /** The programs of this machine, whose messages are in English. */
    static ProcessRunner ofSystem() {
        return (command, in, limit) -> {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("LC_ALL", "C");
            try {
                return finish(builder.start(), in, limit);
            } catch (IOException e) {
                return Optional.empty();
            }
        };
    }

    private static Optional<String> finish(Process process, byte[] in, Duration limit) {
        var out = CompletableFuture.supplyAsync(() -> {
            try (OutputStream to = process.getOutputStream()) {
                to.write(in);
            } catch (IOException e) {
                // It has ended without reading: its status says so.
            }
            try {
                return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                return "";
            }
        });
        try {
            String text = out.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return process.waitFor(1, TimeUnit.SECONDS) && process.exitValue() == 0
                    ? Optional.of(text)
                    : Optional.empty();
        } catch (TimeoutException | ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
