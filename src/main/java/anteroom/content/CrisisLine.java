package anteroom.content;

import java.util.Optional;
import java.util.Set;

/**
 * Validates the crisis line: a full phone number, or a known short number. A short number with a wrong digit reaches nobody,
 * or somebody else.
 */
final class CrisisLine {
    // US and Canada; most of Europe; Australia; New Zealand; France; Spain; Austria; Switzerland; Netherlands; Belgium;
    // Sweden; India; South Korea
    private static final Set<String> SHORT = Set.of(
            "988", "116123", "131114", "1737", "3114", "024", "142", "143", "113", "1813", "90101", "14416", "109");
    /** Digits, or letters on the keys, of a number with its area or of one within it; the most are those of E.164. */
    private static final int FEWEST = 7;

    private static final int MOST = 15;

    private CrisisLine() {}

    /** Why a number is refused, to follow the name of the field in a message; empty if it is valid. */
    static Optional<String> fault(String number) {
        String dialled =
                number.replaceFirst("(?i)[, ]*(?:ext\\.?|x) ?\\d+$", "").replaceAll("[^0-9A-Za-z]", "");
        boolean whole = dialled.length() >= FEWEST && dialled.length() <= MOST;
        return whole || SHORT.contains(dialled)
                ? Optional.empty()
                : Optional.of("must be a crisis line such as 988 or 116 123, or a whole phone number");
    }
}
