package anteroom.kiosk.voice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text cut in two where one would draw breath: "Back, button" is "Back," and "button". Names, kinds and counts come
 * together in more ways than can be recorded; cut apart they are few.
 */
public record PhraseSplit(String head, String tail) {
    private static final Pattern BREATH = Pattern.compile("(?<=[.?!:,])\\s+");

    /** Cut at the last place where that can be done; empty if there is none. */
    public static Optional<PhraseSplit> last(String text) {
        List<String> pieces = everywhere(text);
        int head = pieces.size() - 1;
        return head == 0
                ? Optional.empty()
                : Optional.of(new PhraseSplit(String.join(" ", pieces.subList(0, head)), pieces.get(head)));
    }

    static List<String> everywhere(String text) {
        return List.of(BREATH.split(text.strip()));
    }
}
