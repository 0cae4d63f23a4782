package anteroom.content.language;

import java.util.regex.Pattern;

/**
 * A wording that must appear in certain texts.
 *
 * @param say what to write, for messages
 */
public record RequiredWording(Pattern wording, String say) {
    public boolean isIn(String text) {
        return wording.matcher(text).find();
    }
}
