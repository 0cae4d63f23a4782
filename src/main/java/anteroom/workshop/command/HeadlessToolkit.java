package anteroom.workshop.command;

import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.Headless;
import anteroom.operate.doctor.NativeCode;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;

/** Has JavaFX draw into memory, for a command that needs screens and no window. */
final class HeadlessToolkit {
    private HeadlessToolkit() {}

    /** Does something on the toolkit's thread and waits for it. Starts the toolkit, which can be started only once. */
    static <T> T run(Callable<T> work) throws IOException {
        Optional<String> lacking = NativeCode.lacking(false);
        if (lacking.isPresent()) {
            throw new IOException(lacking.get());
        }
        Headless.use();
        CompletableFuture<T> done = new CompletableFuture<>();
        // The toolkit must not end by itself when a stage closes: the program ends when its work is done.
        Platform.setImplicitExit(false);
        Platform.startup(() -> {
            Fonts.load();
            try {
                done.complete(work.call());
            } catch (Exception | Error e) {
                done.completeExceptionally(e);
            }
        });
        try {
            return done.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
