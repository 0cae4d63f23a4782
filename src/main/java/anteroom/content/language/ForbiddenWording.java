package anteroom.content.language;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A wording that may not appear.
 *
 * @param unless what makes it harmless when it stands in the same text
 * @param why in words that follow the wording
 */
public record ForbiddenWording(Pattern wording, @Nullable Pattern unless, String why) {
    /** The first stretch of a text that may not be there. */
    public Optional<String> in(String text) {
        if (unless != null && unless.matcher(text).find()) {
            return Optional.empty();
        }
        var found = wording.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
