package anteroom.content;

import java.util.List;

/**
 * A hard word and its plain meaning.
 *
 * @param also other forms in which the word appears, such as the plural
 */
public record GlossaryTerm(String word, List<String> also, String meaning, List<String> facts) {
    public GlossaryTerm {
        also = List.copyOf(also);
        facts = List.copyOf(facts);
    }
}
