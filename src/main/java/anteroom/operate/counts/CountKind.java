package anteroom.operate.counts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is counted. */
public enum CountKind {
    /** A card was opened; once a visit, however often it is turned back to. */
    CARD,
    /** An answer was opened that is not urgent; once a visit. */
    ANSWER,
    /** Somebody came to the end of a topic; once a visit. */
    TOPIC,
    /** Somebody searched, and this came of it; urgent ones are not counted. */
    SEARCH,
    /** A visit began in this language, or went on in it. */
    LANGUAGE,
    /** Somebody had it read aloud, in this language; once a visit. */
    ALOUD,
    /** Something to take along was opened or printed; once a visit, but for pages. */
    TAKE,
    /** The kiosk forgot a visit and started over. */
    RESET,
    /** The kiosk started, after a run that ended so; kept apart from the uses. */
    RESTART,
    /** A run began with these words, or went on with them; kept apart from the uses. */
    PACK;

    /** As it stands in the file. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<CountKind> of(String key) {
        return Arrays.stream(values()).filter(what -> what.key().equals(key)).findFirst();
    }
}
