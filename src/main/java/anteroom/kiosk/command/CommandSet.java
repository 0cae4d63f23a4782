package anteroom.kiosk.command;

import java.util.List;

/** Subcommands of another jar, found by {@link java.util.ServiceLoader}; a kiosk is packaged without any. */
public interface CommandSet {
    /** Objects annotated with picocli's {@code Command}. */
    List<Object> commands();
}
