package anteroom.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text cut in two where one would draw breath: "Back, button" is "Back," and "button". Names, kinds and counts come
 * together in more ways than can be recorded; cut apart they are few.
 */
public record Cut(String head, String tail) {
    private static final Pattern BREATH = Pattern.compile("[.?!:,]\\s+");

    /** All ways to cut it, the one nearest to its end first. */
    public static List<Cut> all(String text) {
        List<Cut> cuts = new ArrayList<>();
        Matcher breath = BREATH.matcher(text);
        while (breath.find() && breath.end() < text.length()) {
            cuts.add(0, new Cut(text.substring(0, breath.end()).strip(), text.substring(breath.end())));
        }
        return cuts;
    }

    /** Cut at the last place where that can be done; empty if there is none. */
    public static Optional<Cut> last(String text) {
        return all(text).stream().findFirst();
    }
}
