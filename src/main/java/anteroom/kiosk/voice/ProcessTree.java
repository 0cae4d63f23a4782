package anteroom.kiosk.voice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A program with all that it has started: a voice is often a script, whose children speak on when it has gone. On Linux
 * they are known by a variable that they inherit, elsewhere by their parents.
 */
record ProcessTree(Process root, String mark) {
    private static final String VARIABLE = "ANTEROOM_VOICE";

    /** While the first are ended, the last may start another. */
    private static final int ROUNDS = 3;

    /** @param mark that nothing else has, now or later */
    static ProcessTree start(List<String> command, String mark) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put(VARIABLE, mark);
        return new ProcessTree(builder.start(), mark);
    }

    void end() {
        List<ProcessHandle> below = root.descendants().toList();
        root.destroyForcibly();
        below.forEach(ProcessHandle::destroyForcibly);
        for (int round = 0; round < ROUNDS && endMarked(); round++) {
            // Until none is left.
        }
    }

    private boolean endMarked() {
        List<ProcessHandle> marked =
                ProcessHandle.allProcesses().filter(this::isMarked).toList();
        marked.forEach(ProcessHandle::destroyForcibly);
        return !marked.isEmpty();
    }

    private boolean isMarked(ProcessHandle process) {
        try {
            byte[] environment = Files.readAllBytes(Path.of("/proc", String.valueOf(process.pid()), "environ"));
            return List.of(new String(environment, StandardCharsets.ISO_8859_1).split("\0"))
                    .contains(VARIABLE + "=" + mark);
        } catch (IOException e) {
            // Of another user, gone, or not Linux.
            return false;
        }
    }
}
