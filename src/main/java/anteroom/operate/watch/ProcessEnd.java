package anteroom.operate.watch;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** Ends this process at once, even if a native library keeps it from ending: one waits in its exit handler for a display that stands still. */
public final class ProcessEnd {
    /** Kills its parent after a while, if that is still the one that started it. */
    private static final String KILL_PARENT =
            "sleep 3; read -r pid name state parent rest </proc/$$/stat; [ \"$parent\" = \"$1\" ] && kill -9 \"$1\"";

    private ProcessEnd() {}

    public static void with(ExitStatus status) {
        insist();
        Runtime.getRuntime().halt(status.code());
    }

    /** From now on the process has three seconds left; it ends as one that was killed if it needs them all. */
    static void insist() {
        try {
            new ProcessBuilder(
                            "sh",
                            "-c",
                            KILL_PARENT,
                            "anteroom-end",
                            Long.toString(ProcessHandle.current().pid()))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException | RuntimeException | Error e) {
            // Another system, or nothing left to start a process with: then it has to end by itself.
        }
    }
}
