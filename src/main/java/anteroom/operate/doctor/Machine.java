package anteroom.operate.doctor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** Access to the machine. Results are empty where the machine does not tell. */
public interface Machine {
    boolean isLinux();

    /** A variable of the environment, if it is set to something. */
    Optional<String> variable(String name);

    Optional<String> read(Path file);

    boolean exists(Path file);

    boolean mayWrite(Path folder);

    OptionalLong freeBytes(Path folder);

    boolean has(String program);

    /** The output of a program, whatever its exit status; empty if there is no such program or it takes too long. */
    Optional<String> output(String... command);

    /** Whether an X server answers on this socket. */
    boolean answers(Path socket);

    /** What the kiosk's native code lacks, in one line. */
    Optional<String> lacking();

    LocalDate today();
}
