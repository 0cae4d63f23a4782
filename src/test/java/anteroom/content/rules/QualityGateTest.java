package anteroom.content.rules;

import static anteroom.testkit.SmallPack.AFTER;
import static anteroom.testkit.SmallPack.AFTERCARE;
import static anteroom.testkit.SmallPack.URGENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.InvalidContentException;
import anteroom.content.json.Problem;
import anteroom.testkit.SmallPack;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QualityGateTest {
    @Test
    void letsASoundPackPass() {
        assertEquals(List.of(), check(SmallPack.sound()).problems());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packsThatBreakOneRule")
    void stopsAPackThatBreaksOneRule(String name, UnaryOperator<SmallPack> spoil, String line) {
        assertEquals(line, problems(spoil.apply(SmallPack.sound())));
    }

    static Stream<Arguments> packsThatBreakOneRule() {
        return Stream.of(
                breaks(
                        "a card that is too hard to read",
                        pack -> pack.saying("Dizziness usually disappears afterwards, immediately or eventually."),
                        "en/topics/aftercare.json:12: rest-today: lines: reads at grade 21.0, and 6.0 is the most;"
                                + " use shorter words and sentences"),
                breaks(
                        "a sentence that is too long",
                        pack -> pack.saying(
                                "Rest and drink and rest and drink and rest and drink and rest and drink and rest and drink and rest today."),
                        "en/topics/aftercare.json:13: rest-today: lines[0].text: has a sentence of 22 words, and 20 is the"
                                + " most; split it: \"Rest and drink and rest and drink and rest and drink and res…\""),
                breaks(
                        "a card with too many words",
                        pack -> pack.saying("Rest and drink today. ".repeat(11).strip()),
                        "en/topics/aftercare.json:12: rest-today: lines: has 46 words, and 45 is the most; leave something"
                                + " out"),
                breaks(
                        "an answer with too many words",
                        pack -> pack.replacing(
                                AFTER,
                                "Ask a friend to take you home.",
                                "Ask a friend to come. ".repeat(17).strip()),
                        "en/faq/after.json:5: driving-after: answer: has 104 words, and 90 is the most; leave something out"),
                breaks(
                        "a list with too many items",
                        pack -> pack.replacing(
                                AFTERCARE,
                                "{ \"text\": \"Rest\", \"facts\": [\"S4-26\"], \"item\": true }",
                                Stream.of("Rest", "Tea", "Soup", "Music", "A nap", "A book")
                                        .map("{ \"text\": \"%s\", \"facts\": [\"S4-26\"], \"item\": true }"::formatted)
                                        .collect(Collectors.joining(", "))),
                        "en/topics/aftercare.json:12: rest-today: lines: has a list of 7 items, and 6 is the most"),
                breaks(
                        "hope without a limit",
                        pack -> pack.replacing(AFTER, "\"S3-21\"", "\"X-03\"")
                                .replacing(AFTERCARE, "\"facts\": [\"S4-26\"] }", "\"facts\": [\"S4-26\", \"S3-21\"] }")
                                .replacing(AFTERCARE, "Today is a day for:", "Today is not a day to work:"),
                        "en/faq/after.json:13: does-it-work: answer: says that it may help, and nowhere that it may not or"
                                + " what it risks; cite one of S0-17, S2-33, S2-34, S2-37, S2-50, S3-21, S3-28, X-07, X-60,"
                                + " X-62, X-63, X-64, X-65, X-68, X-71, X-72, X-73, X-75, X-80"),
                breaks(
                        "a use without the off-label line",
                        pack -> pack.replacing("seeds/s0.json", "S0-14", "S0-01")
                                .replacing(AFTER, "[\"S0-14\"]", "[\"S0-01\"]"),
                        "en/faq/after.json:5: driving-after: answer: says what it is used for, and nowhere that this is"
                                + " off-label; cite one of X-02, X-03"),
                breaks(
                        "an urgent answer that does not begin with whom to tell",
                        pack -> pack.replacing(URGENT, "Tell a staff member now.\"", "Call out now.\""),
                        "en/faq/urgent.json:6: unwell-now: answer[0].text: is urgent and must begin with whom to tell: a"
                                + " staff member"),
                breaks(
                        "an urgent answer without a number",
                        pack -> pack.replacing(URGENT, "Call {clinic.emergencyNumber}.", "Call out."),
                        "en/faq/urgent.json:5: unwell-now: answer: is urgent and must name {clinic.emergencyNumber} or"
                                + " {clinic.crisisLine} in its first three lines"),
                breaks(
                        "an urgent answer that speaks of results",
                        pack -> pack.replacing(
                                URGENT,
                                "\"We will stay with you.\", \"facts\": [\"X-90\"]",
                                "\"It does not work for everyone.\", \"facts\": [\"S3-21\"]"),
                        "en/faq/urgent.json:8: unwell-now: answer[2].facts: is urgent and must not speak of results; S3-21"
                                + " does"),
                breaks(
                        "an urgent answer in which a value of the clinic replaces the advice to call out",
                        pack -> pack.replacing(
                                URGENT,
                                "\"Or call out, so that we hear you.\", \"facts\": [\"X-90\"]",
                                "\"{clinic.callRoom}\", \"facts\": [\"X-90\"], \"otherwise\": \"Or call out, so that we hear you.\""),
                        "en/faq/urgent.json:5: unwell-now: answer: is urgent and must say \"call out\", in a line that no value"
                                + " of the clinic replaces\nen/faq/urgent.json:5: unwell-now: answer: gives no reason; say"
                                + " \"because\", \"so that\" or \"that is why\""),
                breaks(
                        "the office before danger",
                        pack -> pack.replacing(
                                URGENT, "Tell a staff member now.\"", "Tell a staff member now, or {clinic.phone}.\""),
                        "en/faq/urgent.json:5: unwell-now: answer: names the clinic's number before one for danger; put the"
                                + " danger first"),
                breaks(
                        "an answer without a reason",
                        pack -> pack.replacing(AFTER, "You need one because you may be slow.", "You may be slow."),
                        "en/faq/after.json:5: driving-after: answer: gives no reason; say \"because\", \"so that\" or \"that is why\""),
                breaks(
                        "a short answer that is long",
                        pack -> pack.replacing(
                                AFTER,
                                "No, not for everyone",
                                "No, not for everyone, and nobody can tell beforehand for whom"),
                        "en/faq/after.json:12: does-it-work: short: has 61 characters, and 55 is the most"),
                breaks(
                        "a line that cites what it does not tell",
                        pack -> pack.replacing(AFTER, "Ask a friend to take you home.", "Rest well today."),
                        "en/faq/after.json:7: driving-after: answer[1].facts: cites S0-14 and shares no word with it; say it, or"
                                + " cite another"),
                breaks(
                        "a list that cites what neither its items nor the line above tell",
                        pack -> pack.replacing(
                                AFTERCARE, "\"Water\", \"facts\": [\"S4-26\"]", "\"Water\", \"facts\": [\"X-93\"]"),
                        "en/topics/aftercare.json:15: rest-today: lines[2].facts: cites X-93 and shares no word with it; say it,"
                                + " or cite another"),
                breaks(
                        "an answer with a line that only tells to ask",
                        pack -> pack.replacing(AFTER, "Ask a friend to take you home.", "Ask us who takes you home."),
                        "en/faq/after.json:5: driving-after: answer: has a line that only tells to ask; say what one can know or"
                                + " do: \"Ask us who takes you home.\""),
                breaks(
                        "an answer that leaves nothing but to tell, ask or call",
                        pack -> pack.replacing(
                                        AFTER,
                                        "Do not drive for 24 hours and a full night's sleep.",
                                        "Tell us if you drive or sleep.")
                                .replacing(
                                        AFTER, "Ask a friend to take you home.", "Tell the clinic who takes you home.")
                                .replacing(
                                        AFTER,
                                        "You need one because you may be slow.",
                                        "Call us, because you may be slow."),
                        "en/faq/after.json:5: driving-after: answer: only tells to tell, ask or call; say what one can know or do"),
                breaks(
                        "too few ways of asking",
                        pack -> pack.replacing(AFTER, "\"drive 20\"", "\"drive 19b\"")
                                .replacing(AFTER, ", \"drive 19b\"", ""),
                        "en/faq/after.json:9: driving-after: alsoAsked: has 19 ways of asking, and 20 is the fewest"),
                breaks(
                        "a way of asking that leads to two questions",
                        pack -> pack.replacing(AFTER, "\"work 7\"", "\"Drive 7?\""),
                        "en/faq/after.json:17: does-it-work: alsoAsked[6]: \"Drive 7?\" leads to driving-after already"),
                breaks(
                        "a fact of an article that is stated nowhere",
                        pack -> pack.replacing(AFTER, "[\"S0-14\"]", "[\"X-47\"]"),
                        "seeds/s0.json:3: S0-14: is stated nowhere in en; cite it where it is said"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This is safe.",
                "It is proven to help.",
                "We guarantee it.",
                "It can cure you.",
                "This is a breakthrough.",
                "It is life-changing.",
                "It has no side effects.",
                "Most people love it.",
                "It has been approved.",
                "This is normal.",
                "Do not worry.",
                "There is nothing to fear.",
                "It costs $500.",
                "It helps 45% of people.",
                "One patient said it was good.",
                "It is better than pills.",
                "Rest now!",
                "Rest \u2014 then drink.",
                "Rest today, and do NOT get up.",
                "Rest *now*.",
                "Rest  now.",
                "The colour may change.",
                "The drip runs.",
                "Tell us if you get travel-sick.",
                "Call us on 555-0100.",
                "Your sight is blurry."
            })
    void stopsForbiddenWords(String sentence) {
        assertEquals(1, check(SmallPack.sound().saying(sentence)).problems().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We cannot say that it is not safe.",
                "We keep you safe here.",
                "It is not a cure.",
                "The FDA has approved it for surgery.",
                "It is not approved for this.",
                "Is it normal to feel nervous? It is normal to feel nervous here.",
                "Do you have PTSD or OCD? Do tell us if you do.",
                "Call us at 9 a.m. if you can."
            })
    void letsTheirHarmlessUsesPass(String sentence) {
        assertEquals(List.of(), check(SmallPack.sound().saying(sentence)).problems());
    }

    @Test
    void checksWhatIsSaidInPlaceOfAValueToo() {
        assertEquals(
                1,
                check(SmallPack.sound().replacing(AFTERCARE, "\"Call us.\"", "\"Call us now!\""))
                        .problems()
                        .size());
    }

    @Test
    void stopsAPackThatIsTooHardOnTheWhole() {
        var pack = SmallPack.sound();
        for (var file : List.of(AFTERCARE, AFTER, URGENT, "en/visit.json", "en/calm.json", "en/take-home.json")) {
            var harder = "\"text\": \"You may feel a little dizzy or sleepy after the nap today.\"";
            pack = pack.with(file, pack.text(file).replaceAll("\"text\": \"[^{}\"]*\"", harder));
        }

        var problems = problems(pack);
        assertTrue(problems.contains("en: reads at grade 5.3 on average, and 5.0 is the most"), problems);
    }

    @Test
    void countsWhatThePackHolds() {
        assertEquals(
                List.of(
                        "English",
                        "                     entries  words  grade  hardest",
                        "aftercare                  2     26    0.2      0.5  rest-today"),
                check(SmallPack.sound()).table().subList(0, 3));
    }

    private static QualityGate.Findings check(SmallPack pack) {
        try {
            return QualityGate.check(pack);
        } catch (InvalidContentException e) {
            throw new AssertionError(e);
        }
    }

    private static String problems(SmallPack pack) {
        return check(pack).problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    private static Arguments breaks(String name, UnaryOperator<SmallPack> spoil, String line) {
        return Arguments.of(name, spoil, line);
    }
}
