package anteroom.content;

import java.io.IOException;

/** A picture that was still being drawn when its time was over; the thread that draws it may go on for ever. */
public final class PictureTimeoutException extends IOException {
    private static final long serialVersionUID = 1;

    PictureTimeoutException(String message) {
        super(message);
    }
}
