package anteroom.content.rules;

import static anteroom.content.rules.Forbidden.wording;
import static anteroom.content.rules.Forbidden.wordingUnless;

import anteroom.content.json.Problem;
import java.util.List;
import java.util.stream.Stream;

/** No promise, no praise, no price, no pressure: the words that ketamine clinics' own pages were found to mislead with. */
final class WordingRule implements Rule {
    private static final String NOT = "\\b(?:not|no|never|nobody|cannot)\\b|n['’]t\\b";

    static final List<Forbidden> FORBIDDEN = List.of(
            // promises
            wording("\\bproven\\b", "promises too much; say what studies found"),
            wording("\\bguarantee\\w*", "promises too much; leave it out"),
            wordingUnless("\\bcure[sd]?\\b", "\\bnot (?:a )?cure\\b", "promises too much; say who it helps"),
            wording("\\b(?:breakthrough|miracle|wonder drug|revolutionary|groundbreaking)\\b", "praises; leave it out"),
            wording("\\b(?:life|game)[- ]chang\\w+", "praises; leave it out"),
            wording("\\bno side effects\\b", "is not true of any medicine"),
            wording("\\bmost people (?:love|like|enjoy)\\b", "praises; say what it can be like"),
            // soothing that makes somebody wait
            wordingUnless(
                    "\\bnormal\\b",
                    "\\b(?:normal to (?:feel|be) (?:nervous|afraid|scared|worried)|back to normal)\\b",
                    "can mean \"ignore it\"; say \"common\", and when to tell us"),
            wording(
                    "\\b(?:don['’]t|do not|no need to|nothing to) (?:worry|fear)\\b|\\bno (?:reason|cause) for alarm\\b",
                    "waves a worry away; say what to do about it"),
            // money, stories, comparisons
            wording("[$€£]\\s?\\d|\\b\\d+ dollars\\b", "names a price, which ages fast and differs"),
            wording("\\d\\s?%|\\bpercent\\b", "names a percentage; say \"about half\" or \"some people\""),
            wording("\\b(?:a|one|our) patients? (?:said|says|told|tells)\\b|\\btestimonial", "tells a patient's story"),
            wordingUnless(
                    "\\b(?:better|more effective|faster|stronger) than (?!before|a pill)\\w+|\\b(?:un)?like other clinics\\b",
                    NOT,
                    "compares with another clinic or treatment"),
            // form
            wording("!", "shouts; end with a full stop"),
            wording("[—–]|\\s--?\\s", "is a dash; make two sentences"),
            wording(
                    "(?-i)\\b(?!FDA|PTSD|OCD|ADHD|ECT|EKG|CRPS|IVF|NMDA|NHS|TMS|CPAP)[A-Z]{3,}\\b",
                    "shouts in capitals, or is an abbreviation that nobody knows"),
            wording("[*_<>#\\\\]", "would show on the screen as it is"),
            wording("\\s{2,}", "is more than one blank"),
            wording(
                    "(?-i)\\b(?:\\w*[Aa]naesth\\w+|[Cc]olour\\w*|[Gg]rey\\w*|[Pp]rogramme\\w*|[Cc]entres?|[Ff]avour\\w*"
                            + "|[Bb]ehaviour\\w*|[Tt]umour\\w*|[Dd]iarrhoea|[Oo]rganis\\w+|[Rr]ecognis\\w+|[Ww]hilst"
                            + "|[Ll]abour\\w*|[Pp]ractis\\w+)\\b",
                    "is not spelled as in the United States"),
            wording("\\bdrips?\\b", "is not what people say in the United States; say infusion or IV"),
            wording("\\btravel[- ]sick\\w*", "is not what people say in the United States; say carsick"),
            wording(
                    "\\b(?:call|reach|phone) \\w+ on (?=\\d|\\{)",
                    "is not what people say in the United States; say \"call us at\""),
            wording(
                    "\\b(?:your|blurr(?:y|ed)|double|lose) sight\\b|\\bsight is\\b",
                    "is not what people say in the United States; say vision"));

    @Override
    public Stream<Problem> problems(ReadableEdition reading) {
        return reading.isEnglish() ? reading.said().flatMap(said -> in(reading, said)) : Stream.empty();
    }

    private static Stream<Problem> in(ReadableEdition reading, TextFragment said) {
        return FORBIDDEN.stream()
                .flatMap(forbidden -> forbidden.in(said.text()).stream()
                        .map(found -> reading.problem(
                                said.owner(), said.field(), Problem.quote(found) + " " + forbidden.why())));
    }
}
