package anteroom.search;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One encoder for all searches of a process, loaded when the first of them needs it. Its models are the same for every
 * pack, and take 60 MB beside the heap for as long as the process lives.
 */
public final class SharedEncoder {
    private final Loader loader;
    private @Nullable Encoder loaded;
    private boolean closed;

    public SharedEncoder() {
        this(Encoder::load);
    }

    SharedEncoder(Loader loader) {
        this.loader = loader;
    }

    interface Loader {
        Encoder load() throws IOException, OrtException;
    }

    synchronized Encoder get() throws IOException, OrtException {
        Encoder encoder = loaded;
        if (encoder == null) {
            if (closed) {
                throw new IOException("The process ends.");
            }
            encoder = loader.load();
            loaded = encoder;
        }
        return encoder;
    }

    /**
     * Waits for a load that has begun, and begins none any more: a process that takes its native libraries down while one
     * of them still loads crashes. {@code Encoder.keepEnvironment} mends another crash, before that: of processes
     * that were ended while a model loaded, 2 of 8 crashed with that one alone, 2 of 3 with this one alone, none of 6 with
     * both.
     */
    public synchronized void close() {
        closed = true;
    }
}
