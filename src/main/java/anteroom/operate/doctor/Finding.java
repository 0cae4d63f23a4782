package anteroom.operate.doctor;

import java.util.Locale;

/**
 * The result of one check.
 *
 * @param what the subject of the check
 * @param seen how it is
 * @param todo the remedy; empty when none is needed
 */
public record Finding(String what, State state, String seen, String todo) {
    public enum State {
        GOOD,
        POOR,
        UNKNOWN
    }

    static Finding good(String what, String seen) {
        return new Finding(what, State.GOOD, seen, "");
    }

    static Finding poor(String what, String seen, String todo) {
        return new Finding(what, State.POOR, seen, todo);
    }

    /** @param why what is wrong, and after a colon what to do, as a sentence */
    static Finding poor(String what, String why) {
        String[] parts = why.split(": ", 2);
        return poor(what, parts[0], parts[1].replaceFirst("\\.$", ""));
    }

    static Finding unknown(String what, String seen, String todo) {
        return new Finding(what, State.UNKNOWN, seen, todo);
    }

    public String line() {
        return String.format(
                Locale.ROOT,
                "%-8s %-18s %s",
                state.name().toLowerCase(Locale.ROOT),
                what,
                todo.isEmpty() ? seen : seen + "; " + todo);
    }
}
