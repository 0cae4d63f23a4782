package anteroom.kiosk.speech;

import java.util.Optional;

/**
 * A piece that is said in one breath.
 *
 * @param text the words, as they stand on the screen
 * @param spot where they stand
 * @param language the tag of their language, if it is not that of the screen
 */
public record Utterance(String text, Highlight spot, Optional<String> language) {
    /** Nothing is being said. */
    public static final Utterance NONE = of("");

    /** In the language of the screen. */
    Utterance(String text, Highlight spot) {
        this(text, spot, Optional.empty());
    }

    /** Something that stands nowhere, such as an announcement. */
    public static Utterance of(String text) {
        return new Utterance(text, Highlight.NOWHERE);
    }
}
