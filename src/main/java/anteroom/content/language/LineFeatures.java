package anteroom.content.language;

import anteroom.content.json.Fields;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a line of one language is compared by with a line of another.
 *
 * @param negation "not" and its kin
 * @param impliedNegation words that another language may say with a negation, such as "hardly"
 * @param absolute words that promise or forbid without exception
 * @param claims patterns of what may not be lost, by a name that all languages share
 * @param giveaways words that are of this language and of no other
 * @param shared words that this language has in common with others, and names
 */
public record LineFeatures(
        Pattern negation,
        Pattern impliedNegation,
        Pattern absolute,
        Map<String, Pattern> claims,
        Pattern giveaways,
        Set<String> shared) {

    static LineFeatures read(Fields in) {
        return new LineFeatures(
                RulesFile.pattern(in, "negation"),
                RulesFile.pattern(in, "impliedNegation"),
                RulesFile.pattern(in, "absolute"),
                RulesFile.patterns(in, "claims"),
                RulesFile.pattern(in, "giveaways"),
                Set.copyOf(in.texts("shared")));
    }

    boolean negates(String text) {
        return negation.matcher(text).find();
    }

    boolean mayNegate(String text) {
        return negates(text) || impliedNegation.matcher(text).find();
    }
}
