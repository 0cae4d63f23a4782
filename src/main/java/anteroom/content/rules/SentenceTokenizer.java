package anteroom.content.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a text apart into sentences. */
final class SentenceTokenizer {
    private static final Pattern END = Pattern.compile("[.?!…]+[\"”’')]*(?=\\s|$)");
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?i)(?:^|[\\s(])(?:dr|mr|mrs|ms|st|vs|no|e\\.g|i\\.e|a\\.m|p\\.m)\\.$");

    private SentenceTokenizer() {}

    static List<String> in(String text) {
        var sentences = new ArrayList<String>();
        int start = 0;
        var end = END.matcher(text);
        while (end.find()) {
            var upToHere = text.substring(start, end.end());
            boolean lastOfAll = end.end() == text.length();
            if (lastOfAll || !ABBREVIATION.matcher(upToHere).find()) {
                sentences.add(upToHere.strip());
                start = end.end();
            }
        }
        var rest = text.substring(start).strip();
        if (!rest.isEmpty()) {
            sentences.add(rest); // an item of a list ends without a full stop
        }
        return sentences;
    }
}
