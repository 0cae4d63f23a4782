package anteroom.content.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Clinic;
import anteroom.content.InvalidContentException;
import anteroom.content.PackLoader;
import anteroom.content.PackSource;
import anteroom.content.Question;
import anteroom.testkit.Bundled;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Words that keep people from harm: what an entry says, and before what; which answer a way of asking leads to; and that a
 * rule has one wording wherever it stands.
 */
class CriticalWordsTest {
    private static final ReadableEdition PACK = bundled();

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CARD   | if-frightened                   | call out
            CARD   | tell-someone-here               | call out
            ANSWER | suicidal-thoughts               | call out; taken or done something; even if you feel fine; somebody else; Stay with them and send for us; guns and pills out of reach
            ANSWER | chest-pain-or-trouble-breathing | Call out; 911; for somebody else; Sit still; chokes; 5 firm blows
            ANSWER | feeling-very-unwell-now         | call out; 911; for somebody else; Poison Help
            CARD   | thoughts-of-suicide             | Tell a staff member now; 988; text 988; 911; Stay with them
            CARD   | came-with-someone               | They drive; stay close tonight; 911
            ANSWER | worse-first                     | dark thoughts; 988; Tell us at once
            CARD   | whole-visit                     | For pain, plan for longer
            ANSWER | this-screen-keeps-nothing       | keeps nothing that you type; never by whom
            ANSWER | mood-too-high                   | mania; no more ketamine
            ANSWER | headache                        | 911; sudden very bad headache; weak arm; trouble speaking; Acetaminophen; if you can take it; no strong pain pill
            ANSWER | usual-medicines-before          | every day, keep taking it; To stop all at once is dangerous; now and then
            ANSWER | usual-medicines-before          | theophylline
            ANSWER | medicines-that-weaken-it        | Do not stop one; Lamictal
            ANSWER | diabetes-on-the-day             | Tell us now; blood sugar can drop too low; Do not change a dose
            ANSWER | eating-and-drinking-before      | Diabetes? Do not just skip meals
            ANSWER | back-to-work                    | Nurses, drivers, roofers; 24 hours and a full night's sleep
            ANSWER | who-should-not-have-it          | Sleep apnea, lung disease or home oxygen
            CARD   | tell-us-about-you               | Sleep apnea or lung trouble
            ANSWER | sleep-after                     | CPAP
            CARD   | call-us-if                      | 911; 988; Call us; far too high
            CARD   | tell-us-later                   | 988; Call us; far too high
            ANSWER | when-to-call-clinic             | 911 first; 988; far too high
            CALM   | calm                            | Sit down first; Close your eyes
            CARD   | plan-your-ride                  | If nobody can come, tell us now
            CARD   | at-first                        | Within the first 10 to 15 minutes
            ANSWER | can-i-stop-it                   | within 15 minutes
            ANSWER | what-it-is-used-for             | CRPS
            ANSWER | does-it-work-for-everyone       | About a quarter got better on another drug; 3 in 10
            ANSWER | can-i-die                       | not zero; can stop breathing; people can die; 988
            ANSWER | is-it-safe                      | stop or slow breathing
            CARD   | risks-over-time                 | at treatment doses
            ANSWER | for-your-companion              | No bath; 911; 988; anything else
            """)
    void areSaidInThisOrder(PatientText.Kind kind, String id, String words) {
        for (var clinic : List.of(Clinic.unset(), Bundled.exampleClinic())) {
            var said = String.join(" ", entry(kind, id).saidIn(clinic));
            int from = 0;
            for (var stretch : words.split("; ")) {
                int at = said.toLowerCase(Locale.ROOT).indexOf(stretch.toLowerCase(Locale.ROOT), from);
                assertTrue(at >= 0, () -> "\"" + stretch + "\" is missing, or stands too early, in: " + said);
                from = at + 1;
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            \\b(?:manic|mania)\\b                         ; mania
            swallowed something|i took too many           ; taken or done something
            (?:wife|husband|friend) .*(?:die|kill).*self  ; somebody else
            \\binsulin|diabetes                           ; diabetes
            ozempic|wegovy|mounjaro|weight loss           ; shots
            lamictal|lamotrigin                           ; lamotrigine
            naltrexone                                    ; naltrexone
            sleep apn|cpap                                ; apnea|cpap
            died from it|could i overdose|can it kill me  ; stop breathing
            can i .*hot tub|^hot tub|swimming pool         ; hot tub
            fibromyalgia|crps                             ; fibromyalgia
            (?:i have|has) dementia                       ; mixed up
            drug test at work                             ; federal workplaces
            save what i type                              ; keeps nothing
            """)
    void answerWhatIsAsked(String asked, String named) {
        var ways = Pattern.compile(asked);
        var names = Pattern.compile(named, Pattern.CASE_INSENSITIVE);

        assertEquals(
                List.of(),
                PACK.edition()
                        .questions()
                        .filter(question -> question.alsoAsked().stream()
                                .anyMatch(text -> ways.matcher(text).find()))
                        .map(Question::id)
                        .filter(id -> !names.matcher(
                                        entry(PatientText.Kind.ANSWER, id).everything())
                                .find())
                        .toList());
    }

    @Test
    void giveTheWaitOneWording() {
        var hours = Pattern.compile(
                "24 hours(?! and a full night's sleep|, and not before a full night's sleep)(?<!over 24 hours)(?<!after 24 hours)");

        assertEquals(
                List.of(), texts().filter(text -> hours.matcher(text).find()).toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            alcohol[^.]*\\bnight before                    ; the night before or that day
            \\bstop (?:one|any medicine|the shot|your other medicines)\\b ; by yourself
            \\binfusions over (?:\\d|two)                     ; (?:2 to 3|two to three) weeks
            \\bbath(?!room| needs)[^.]*\\bfor \\d+ hours     ; 24 hours and a full night's sleep
            \\bsurgery\\b[^.]*\\bdose|\\bdose\\b[^.]*\\bsurgery ; low|less
            """)
    void giveARuleOneWording(String rule, String wording) {
        var stated = Pattern.compile(rule, Pattern.CASE_INSENSITIVE);
        var worded = Pattern.compile(wording, Pattern.CASE_INSENSITIVE);

        assertTrue(texts().anyMatch(text -> stated.matcher(text).find()), "is stated nowhere");
        assertEquals(
                List.of(),
                texts().filter(text -> stated.matcher(text).find())
                        .filter(text -> !worded.matcher(text).find())
                        .toList());
    }

    @Test
    void neverLetStovesLaddersOrPapersWaitForLessThanTheWait() {
        var risky = Pattern.compile(
                "(?i)\\b(?:ladders?|alcohol for|big choices for|baths? or|hot tub for|exercise, swimming)\\b[^.]*\\btoday\\b");

        assertEquals(
                List.of(), texts().filter(text -> risky.matcher(text).find()).toList());
    }

    @Test
    void giveTheTimeForFearToSettleOneWording() {
        var settles = Pattern.compile("(?i)\\bsettles?\\b[^.]*\\bminutes\\b");

        assertTrue(texts().filter(text -> settles.matcher(text).find())
                .allMatch(text -> text.contains("within 15 minutes")));
    }

    @Test
    void neverTellThatBloodPressureIsWatchedMoreThanTheClinicSays() {
        assertFalse(PACK.entries().stream()
                .flatMap(entry -> entry.saidIn(Clinic.unset()).stream())
                .anyMatch(said -> said.contains("all the way through") || said.contains("all through the drip")));
    }

    private static Stream<String> texts() {
        return PACK.said().map(TextFragment::text);
    }

    private static PatientText entry(PatientText.Kind kind, String id) {
        return PACK.entries().stream()
                .filter(one -> one.kind() == kind && one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ReadableEdition bundled() {
        try {
            var loaded = PackLoader.open(PackSource.builtIn());
            return new ReadableEdition(loaded, loaded.pack().editions().get(0));
        } catch (InvalidContentException e) {
            throw new AssertionError(e);
        }
    }
}
