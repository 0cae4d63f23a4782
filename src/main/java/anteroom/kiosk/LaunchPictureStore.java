package anteroom.kiosk;

import anteroom.content.LobbySettings;
import anteroom.operate.files.AtomicFile;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Keeps the waiting picture for the next start. All but {@link #of} is used by the thread that looks at files. */
final class LaunchPictureStore {
    private final Path file;
    private Optional<String> seen;
    private Optional<String> kept;

    /**
     * @param seen the stamp of the files before they were read
     * @param kept the key of the picture that is kept
     */
    LaunchPictureStore(Path file, Optional<String> seen, Optional<String> kept) {
        this.file = file;
        this.seen = seen;
        this.kept = kept;
    }

    /**
     * To be told at each look at the files. What is on the screen is what they say only if they are as they were one look
     * ago, and that had no news either.
     *
     * @param before the stamp of the files before this look
     * @param news whether the look found anything
     * @return the key under which what is shown now can be kept; empty when it is kept already, or may be outdated
     */
    Optional<String> wanted(Optional<String> before, boolean news) {
        boolean atRest = !news && before.equals(seen);
        seen = news ? Optional.empty() : before;
        return before.filter(key -> atRest && !kept.equals(before));
    }

    /** The picture of a scene; empty if its display has too many pixels. */
    static Optional<LaunchPicture> of(Scene scene, String key, LobbySettings lobby) {
        int width = (int) scene.getWidth();
        int height = (int) scene.getHeight();
        if (!LaunchPicture.possible(width, height)) {
            return Optional.empty();
        }
        WritableImage image = scene.snapshot(null);
        byte[] pixels = new byte[4 * width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getByteBgraPreInstance(), pixels, 0, 4 * width);
        return Optional.of(new LaunchPicture(key, lobby.display(), lobby.hours(), width, height, pixels));
    }

    void keep(LaunchPicture picture) {
        try {
            AtomicFile.write(file, picture.file());
            kept = Optional.of(picture.key());
        } catch (IOException e) {
            System.getLogger("anteroom")
                    .log(Level.WARNING, "the waiting picture cannot be kept for the next start: {0}", e.toString());
        }
    }
}
