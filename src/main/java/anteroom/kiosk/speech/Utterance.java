package anteroom.kiosk.speech;

/**
 * A piece that is said in one breath.
 *
 * @param text the words, as they stand on the screen
 * @param spot where they stand
 */
public record Utterance(String text, Highlight spot) {
    /** Nothing is being said. */
    public static final Utterance NONE = new Utterance("", Highlight.NOWHERE);

    /** Something that stands nowhere, such as an announcement. */
    public static Utterance of(String text) {
        return new Utterance(text, Highlight.NOWHERE);
    }
}
