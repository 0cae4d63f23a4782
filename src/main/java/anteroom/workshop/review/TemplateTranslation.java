package anteroom.workshop.review;

import anteroom.content.Resource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the sheet says around the words under review, in one language: English stretches of the template, each with its
 * translation. A language without such a file has an English frame.
 */
record TemplateTranslation(Map<String, String> words) {
    static TemplateTranslation in(String language) {
        Map<String, String> words = new LinkedHashMap<>();
        String file = "/anteroom/review/frame-" + language + ".tsv";
        if (TemplateTranslation.class.getResource(file) != null) {
            Resource.rows(file).forEach(pair -> words.put(pair[0], pair[1]));
        }
        return new TemplateTranslation(words);
    }

    String say(String english) {
        return words.getOrDefault(english, english);
    }

    /** The template with each stretch in this language. */
    String translate(String template) {
        String said = template;
        for (var pair : words.entrySet()) {
            said = stretch(pair.getKey()).matcher(said).replaceAll(Matcher.quoteReplacement(pair.getValue()));
        }
        return said;
    }

    /** The style sheet, whose texts stand in quotation marks. */
    String style(String css) {
        String said = css;
        for (var pair : words.entrySet()) {
            said = said.replace('"' + pair.getKey() + '"', '"' + pair.getValue() + '"');
        }
        return said;
    }

    /** A stretch between two tags, or a tag and the end of a line, however its own lines are broken. */
    static Pattern stretch(String english) {
        return Pattern.compile(Arrays.stream(english.split(" "))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+", "(?<=[>}\\n]\\s{0,2})", "(?=\\s{0,2}[<{\\n])")));
    }
}
