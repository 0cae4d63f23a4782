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

    public SharedEncoder() {
        this(Encoder::load);
    }

    SharedEncoder(Loader loader) {
        this.loader = loader;
    }

    /** How the encoder is loaded. */
    interface Loader {
        Encoder load() throws IOException, OrtException;
    }

    synchronized Encoder get() throws IOException, OrtException {
        Encoder encoder = loaded;
        if (encoder == null) {
            encoder = loader.load();
            loaded = encoder;
        }
        return encoder;
    }
}
