package anteroom.operate.watch;

/** With which status the kiosk ends: what a supervisor reads to decide whether to start it again. */
public enum ExitStatus {
    /** Staff left the kiosk on purpose: do not start it again by itself. */
    LEFT(0),
    /** The command line was wrong: starting it again would not help. */
    BAD_USAGE(2),
    /** Staff or the nightly restart asked for a fresh start. */
    RESTART(10),
    /** The toolkit's thread did nothing for too long. */
    STUCK(11),
    /** Nothing was drawn for too long, or the whole picture was one colour. */
    NO_PICTURE(12),
    /** Repeated uncaught exceptions, although each time it started over. */
    BROKEN(13),
    OUT_OF_MEMORY(14),
    /** Another kiosk runs on this machine already. */
    ALREADY_RUNNING(15),
    /** No window can be opened: there is no display, it was lost, or a native library is missing. */
    NO_WINDOW(16);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** Whether staff or the nightly restart ended the kiosk, and not a fault. */
    public boolean wished() {
        return this == LEFT || this == RESTART;
    }
}
