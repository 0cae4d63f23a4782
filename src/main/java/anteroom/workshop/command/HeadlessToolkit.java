package anteroom.workshop.command;

import anteroom.kiosk.ui.SceneTheme;
import anteroom.kiosk.ui.TextCache;
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
        drawIntoMemory();
        CompletableFuture<T> done = new CompletableFuture<>();
        // The toolkit must not end by itself when a stage closes: the program ends when its work is done.
        Platform.setImplicitExit(false);
        Platform.startup(() -> {
            SceneTheme.install();
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

    /** Monocle's headless platform. */
    private static void drawIntoMemory() {
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
