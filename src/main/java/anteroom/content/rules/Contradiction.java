package anteroom.content.rules;

import anteroom.content.Fact;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** A matter on which the founding articles disagree, what the pack says of it, in the words of the trade. What it may not say stands in the rules of each language. */
public enum Contradiction {
    C1(
            "When to drive again",
            "Not for 24 hours, and not before a full night's sleep, and not while anything still feels odd."),
    C2(
            "How long it takes",
            "The infusion: about 40 to 60 minutes for depression, longer for pain. The whole visit: often 2 hours or more."),
    C3(
            "When it wears off",
            "The strongest feelings in an hour or two; tiredness may last all day; tell us, and call if it lasts over 24 hours."),
    C4("When it starts to help", "Some within a day, some after several infusions, some not at all."),
    C5(
            "How long it helps",
            "For many it fades within days to weeks; some have it longer; make a plan for when mood drops."),
    C6("Whether it works", "It helps some people, about half in many studies; not everyone; newer studies disagree."),
    C7(
            "What it is approved for",
            "Approved for anesthesia, not for depression; that use is off-label; a related spray is approved for some depression."),
    C8(
            "How safe it is",
            "Staff watch because it can raise blood pressure, make you sleepy and change how you think; long-term risks are not fully known."),
    C9(
            "What it feels like",
            "People differ: dreamy or calm, strange or frightening; tell staff, who can slow or stop the infusion."),
    C10(
            "Which side effects",
            "All that any source names, the common first; then what to tell us now, and what to tell us later."),
    C11(
            "What it is for",
            "Best studied for depression that is hard to treat; less or mixed evidence for PTSD, OCD, anxiety and pain."),
    C12(
            "How many infusions",
            "Often about six in two to three weeks, but plans differ; nobody knows the best plan for top-ups."),
    C13(
            "Why to come back",
            "To see that effects have gone, how the plan works, and how mood is, with any thoughts of suicide."),
    C14("What the room is like", "The clinic's own room, in its own words; no promise of quiet or of being alone."),
    C15("How you are right after", "Tired and a bit slow; some also feel calm or lighter."),
    C16(
            "Whether it is addictive",
            "It can be; with spaced doses from staff the risk appears low, not zero; tell us about past trouble and about craving.");

    private static final Pattern CODE = Pattern.compile("\\bC(?:1[0-6]|[1-9])\\b");

    private final String matter;
    private final String resolution;

    Contradiction(String matter, String resolution) {
        this.matter = matter;
        this.resolution = resolution;
    }

    public String matter() {
        return matter;
    }

    /** What the pack says, in the words of the trade. */
    public String resolution() {
        return resolution;
    }

    /** The contradictions that a fact is a side of, as its note tells. */
    public static Set<Contradiction> namedBy(Fact fact) {
        var named = EnumSet.noneOf(Contradiction.class);
        CODE.matcher(fact.note()).results().forEach(code -> named.add(valueOf(code.group())));
        return named;
    }
}
