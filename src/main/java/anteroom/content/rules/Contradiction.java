package anteroom.content.rules;

import static anteroom.content.rules.Forbidden.wording;
import static anteroom.content.rules.Forbidden.wordingUnless;

import anteroom.content.Fact;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A matter on which the founding articles disagree, what the pack says of it, and what it may not say. */
public enum Contradiction {
    C1(
            "When to drive again",
            "Not for 24 hours, and not before a full night's sleep, and not while anything still feels odd.",
            wording(
                    "\\b(?:driv\\w*|wheel)\\b[^.]*\\b(?:until|when|once|as soon as|(?<!even )if) you(?:['’]re| are)? (?:feel|recover|alert|ready)",
                    "lets people judge for themselves when to drive, which they do badly"),
            wording(
                    "\\b(?:can|may|could) drive (?:again )?(?:home|today|tonight|tomorrow|soon|later)",
                    "lets somebody drive too early"),
            wordingUnless(
                    "\\bback to (?:your )?(?:normal|usual|everyday) (?:life|activities|day)\\b",
                    "\\b(?:24 hours|tomorrow|next day|not)\\b",
                    "sends somebody back to everyday life too early")),
    C2(
            "How long it takes",
            "The infusion: about 40 to 60 minutes for depression, longer for pain. The whole visit: often 2 hours or more.",
            wordingUnless(
                    "\\b(?:several|a few) hours\\b",
                    "\\bpain\\b|\\bafter|\\bwatch|\\bmixed up\\b",
                    "is true of infusions for pain only")),
    C3(
            "When it wears off",
            "The strongest feelings in an hour or two; tiredness may last all day; tell us, and call if it lasts over 24 hours.",
            wordingUnless(
                    Wording.WEARS_OFF + " (?:very |quite )?(?:soon|quickly|fast|right away|at once)\\b",
                    "\\b(?:most|mostly|often|usually)\\b",
                    "is too early for many; say an hour or two, and all day for tiredness"),
            wording(
                    Wording.WEARS_OFF + " within (?:an|one|1) hour\\b(?! or two)",
                    "is too early for many; say an hour or two, and all day for tiredness")),
    C4(
            "When it starts to help",
            "Some within a day, some after several infusions, some not at all.",
            wordingUnless(
                    "\\b(?:feel better|better mood|mood (?:lifts?|improves?)|relief)\\b[^.]*\\b(?:at once|right away|immediately|instantly|overnight)\\b",
                    "\\bnot\\b",
                    "promises too much, too soon")),
    C5(
            "How long it helps",
            "For many it fades within days to weeks; some have it longer; make a plan for when mood drops.",
            wordingUnless(
                    "\\b(?:long[- ]?lasting|lasting|permanent|sustained|long-term) (?:relief|benefit|results?|improvement|gains?)\\b"
                            + "|\\b(?:benefit|relief|results?)\\b[^.]*\\blasts? (?:for )?(?:months|years|forever)",
                    "\\b(?:not|no|nobody)\\b",
                    "promises that it lasts")),
    C6(
            "Whether it works",
            "It helps some people, about half in many studies; not everyone; newer studies disagree.",
            wordingUnless(
                    "\\b(?:works?|helps?) (?:for )?(?:everyone|everybody|most people|all)\\b|\\b(?:highly|very) effective\\b"
                            + "|\\bmost (?:people|patients) (?:get|feel) better\\b",
                    "\\b(?:not|no|never|does)\\b|n['’]t\\b",
                    "promises too much; about half is what many studies found")),
    C7(
            "What it is approved for",
            "Approved for anesthesia, not for depression; that use is off-label; a related spray is approved for some depression.",
            wordingUnless(
                    "\\bapprov(?:ed|es|al)\\b",
                    "\\b(?:not|no|never)\\b|n['’]t\\b|anesthe|surgery|spray|esketamine|Spravato|off-label|\\b(?:agency|office)\\b",
                    "does not say for what; name what it is approved for, and what not"),
            wording("\\bFDA[- ]approved\\b", "misleads without the use; say what it is approved for, and what not")),
    C8(
            "How safe it is",
            "Staff watch because it can raise blood pressure, make you sleepy and change how you think; long-term risks are not fully known.",
            wordingUnless(
                    "\\b(?:safe|safer|safest)\\b",
                    "\\b(?:not (?:a )?safe|keeps? \\w+ safe|(?:feel|feels|are|stay|be) safe (?:here|with|at home)|unsafe)\\b",
                    "promises too much; say what is watched for, and what is not known"),
            wording("\\bno (?:long-term|lasting) (?:risks?|effects?|harms?)\\b", "is not known")),
    C9(
            "What it feels like",
            "People differ: dreamy or calm, strange or frightening; tell staff, who can slow or stop the infusion.",
            wording(
                    "\\bmost people (?:find|feel)\\b[^.]*\\b(?:calm|pleasant|relax|enjoy)|\\b(?:will|always) (?:feel|be) (?:calm|relaxed|relaxing|pleasant)\\b",
                    "promises calm, which makes a hard infusion harder")),
    C10(
            "Which side effects",
            "All that any source names, the common first; then what to tell us now, and what to tell us later.",
            wording(
                    "\\bonly (?:a few |mild )?side effects\\b|\\bside effects are (?:mild|few|rare|minor)\\b",
                    "makes the list shorter or milder than it is")),
    C11(
            "What it is for",
            "Best studied for depression that is hard to treat; less or mixed evidence for PTSD, OCD, anxiety and pain.",
            wordingUnless(
                    "\\b(?:works?|effective|treats?|helps?|relieves?)(?: (?:for|with|against))? (?:PTSD|OCD|anxiety|fibromyalgia|nerve pain|back pain|migraine)\\b",
                    "\\b(?:may|less|mixed|not|studied)\\b",
                    "puts weak evidence beside strong")),
    C12(
            "How many infusions",
            "Often about six in two to three weeks, but plans differ; nobody knows the best plan for top-ups.",
            wordingUnless(
                    "\\b(?:six|6) infusions\\b",
                    "\\b(?:about|often|many|some|usual|usually|may)\\b",
                    "makes a rule of what is usual in trials"),
            wording("\\bevery (?:2|two) to (?:4|four) weeks\\b", "is no settled schedule for top-ups")),
    C13(
            "Why to come back",
            "To see that effects have gone, how the plan works, and how mood is, with any thoughts of suicide.",
            wording(
                    "\\bfollow-up\\b[^.]*\\b(?:optional|not needed|if you (?:like|want))\\b",
                    "makes a visit optional at which mood is checked")),
    C14(
            "What the room is like",
            "The clinic's own room, in its own words; no promise of quiet or of being alone.",
            wordingUnless(
                    "\\b(?:your own|a|in a) (?:quiet|private|peaceful)(?:,? \\w+)? room\\b",
                    "\\b(?:some|may|not|often|ask)\\b",
                    "promises a room that the clinic may not have")),
    C15(
            "How you are right after",
            "Tired and a bit slow; some also feel calm or lighter.",
            wordingUnless(
                    "\\b(?:clear-headed|clear headed|full of energy|refreshed|energized|wide awake)\\b",
                    "\\b(?:not|some)\\b",
                    "makes people drive, sign or mind children too early")),
    C16(
            "Whether it is addictive",
            "It can be; with spaced doses from staff the risk appears low, not zero; tell us about past trouble and about craving.",
            wording(
                    "\\b(?:not|never) (?:be )?addictive\\b|n['’]t (?:be )?addictive\\b|\\b(?:no|extremely (?:small|low)|very (?:small|low)|tiny) (?:risk|chance) of addiction\\b"
                            + "|\\b(?:cannot|can['’]t|won['’]t) get addicted\\b",
                    "is not true of everybody; it can be addictive"));

    /** Holds what the constants above share, as an enum's own fields come too late for them. */
    private static final class Wording {
        static final String WEARS_OFF =
                "\\b(?:fades?|goes?|wears?|pass(?:es)?|clears?|stops?|ends?)(?: (?:away|off|over|up))?";
    }

    private static final Pattern CODE = Pattern.compile("\\bC(?:1[0-6]|[1-9])\\b");

    private final String matter;
    private final String resolution;
    private final List<Forbidden> forbidden;

    Contradiction(String matter, String resolution, Forbidden... forbidden) {
        this.matter = matter;
        this.resolution = resolution;
        this.forbidden = List.of(forbidden);
    }

    public String matter() {
        return matter;
    }

    /** What the pack says, in the words of the trade. */
    public String resolution() {
        return resolution;
    }

    List<Forbidden> forbidden() {
        return forbidden;
    }

    /** The contradictions that a fact is a side of, as its note tells. */
    public static Set<Contradiction> namedBy(Fact fact) {
        var named = EnumSet.noneOf(Contradiction.class);
        CODE.matcher(fact.note()).results().forEach(code -> named.add(valueOf(code.group())));
        return named;
    }
}
