package anteroom.operate.doctor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** A machine, as far as it can be asked. What it does not tell is empty. */
public interface Machine {
    boolean isLinux();

    /** A variable of the environment, if it is set to something. */
    Optional<String> variable(String name);

    /** What a small file says. */
    Optional<String> read(Path file);

    boolean exists(Path file);

    boolean mayWrite(Path folder);

    OptionalLong freeBytes(Path folder);

    /** Whether there is a program of this name. */
    boolean has(String program);

    /** What a program says, whatever its exit status; empty if there is none or it takes too long. */
    Optional<String> say(String... command);

    /** Whether an X server answers on this socket. */
    boolean answers(Path socket);

    /** What the kiosk's native code lacks, in one line. */
    Optional<String> lacking();

    LocalDate today();
}
