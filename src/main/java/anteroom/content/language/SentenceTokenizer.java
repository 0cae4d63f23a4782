package anteroom.content.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a text apart into sentences. */
public final class SentenceTokenizer {
    private static final Pattern END = Pattern.compile("[.?!…]+[\"”’')]*(?=\\s|$)");

    private final Pattern abbreviation;

    /** @param abbreviations a pattern of those that end in a full stop, without it */
    SentenceTokenizer(String abbreviations) {
        this.abbreviation = RulesFile.regex("(?:^|[\\s(])(?:" + abbreviations + ")\\.$");
    }

    public List<String> in(String text) {
        var sentences = new ArrayList<String>();
        int start = 0;
        var end = END.matcher(text);
        while (end.find()) {
            var upToHere = text.substring(start, end.end());
            boolean lastOfAll = end.end() == text.length();
            if (lastOfAll || !abbreviation.matcher(upToHere).find()) {
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
