package anteroom.content.rules;

import anteroom.content.Fact;
import anteroom.content.Resource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A matter on which the founding articles disagree. What may not be said of it stands in the rules of each language. */
public enum Contradiction {
    C1,
    C2,
    C3,
    C4,
    C5,
    C6,
    C7,
    C8,
    C9,
    C10,
    C11,
    C12,
    C13,
    C14,
    C15,
    C16;

    private static final Pattern CODE = Pattern.compile("\\bC(?:1[0-6]|[1-9])\\b");
    private static final List<String[]> TABLE = Resource.rows("/anteroom/rules/contradictions.txt");

    public String matter() {
        return TABLE.get(ordinal())[1];
    }

    /** What the pack says, in the words of the trade. */
    public String resolution() {
        return TABLE.get(ordinal())[2];
    }

    /** The contradictions that a fact is a side of, as its note tells. */
    public static Set<Contradiction> namedBy(Fact fact) {
        var named = EnumSet.noneOf(Contradiction.class);
        CODE.matcher(fact.note()).results().forEach(code -> named.add(valueOf(code.group())));
        return named;
    }
}
