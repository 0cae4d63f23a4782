package anteroom.content.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Clinic;
import anteroom.content.InvalidContentException;
import anteroom.content.PackLoader;
import anteroom.content.PackSource;
import anteroom.content.language.LanguageRules;
import anteroom.testkit.SmallPack;
import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sixteen matters on which the sources disagree: where the pack says which side it takes, and what it may not say. */
class ContradictionTest {
    private static final ReadableEdition PACK = bundled();

    /** The entries that state a resolution, and the words without which they would not. */
    private static final String STATED = """
            C1  | CARD   | no-driving                 | Do not drive; 24 hours; full night's sleep; odd or sleepy
            C1  | ANSWER | driving-after              | Do not drive; 24 hours; full night's sleep; odd or sleepy
            C1  | ANSWER | getting-home               | Do not drive; 24 hours; full night's sleep
            C2  | CARD   | the-drip                   | 40 to 60 minutes; For pain, it can take several hours
            C2  | ANSWER | how-long-infusion-lasts    | 40 to 60 minutes; for pain can take several hours; 2 hours or more
            C2  | ANSWER | whole-visit-length         | 2 hours or more; 40 to 60 minutes
            C3  | CARD   | wearing-off                | an hour or two; rest of the day; over 24 hours
            C3  | ANSWER | how-long-side-effects-last | 1 or 2 hours; rest of the day; over 24 hours
            C4  | CARD   | how-soon                   | within a day; several infusions; Some do not feel better
            C4  | ANSWER | when-will-i-feel-better    | within a day; several infusions; some do not feel better
            C5  | CARD   | how-long                   | the benefit fades; days to weeks; Make a plan with us
            C5  | ANSWER | how-long-benefit-lasts     | the benefit fades; days to weeks; Make a plan with us
            C6  | CARD   | helps-some                 | helps some people; about half; does not help everyone
            C6  | ANSWER | does-it-work-for-everyone  | helps some people; about half; disagree
            C7  | CARD   | approved-or-not            | anesthesia; not approved it for depression; off-label; esketamine
            C7  | ANSWER | is-it-fda-approved         | not approved ketamine for depression; anesthesia; off-label; esketamine
            C8  | ANSWER | is-it-safe                 | blood pressure; sleepy; how you think; not fully known
            C8  | CARD   | risks-over-time            | not fully known
            C9  | CARD   | strong-feelings            | calm; afraid; People differ; Tell us
            C9  | ANSWER | what-it-feels-like         | People differ; calm; frightening; slow or stop the infusion
            C10 | CARD   | common-and-short           | dizzy; throwing up; headache; double vision; Sleepiness; Fear
            C10 | ANSWER | common-side-effects        | dizzy; throwing up; Headache; double vision; sleepy; panic; Tell us now; Tell us later
            C11 | ANSWER | what-it-is-used-for        | best studied for depression; PTSD and OCD results are mixed; anxiety it is only being looked at; For pain; Ask why
            C11 | CARD   | still-learning             | hard to treat; PTSD, OCD, anxiety and pain
            C12 | CARD   | how-many-times             | about 6 infusions over 2 to 3 weeks; may differ; Nobody yet knows
            C12 | ANSWER | how-many-infusions         | about six infusions over two to three weeks; plans differ; before each one
            C12 | ANSWER | maintenance-infusions      | nobody knows the best plan
            C13 | ANSWER | follow-up-visits           | effects have gone; mood; thoughts of suicide; change the plan
            C14 | ANSWER | can-someone-stay           | shared rooms with curtains
            C15 | CARD   | rest-today                 | tired and a bit slow; Some people also feel calm or lighter
            C15 | ANSWER | tiredness                  | a bit slow; Some people feel calm or lighter
            C16 | ANSWER | is-it-addictive            | can be addictive; not zero; alcohol or drugs; crave
            C16 | CARD   | risks-over-time            | can be addictive; not zero
            """;

    @ParameterizedTest(name = "{0} in {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = STATED)
    void isSettled(Contradiction contradiction, PatientText.Kind kind, String id, String words) {
        var entry = PACK.entries().stream()
                .filter(one -> one.kind() == kind && one.id().equals(id))
                .findFirst()
                .orElseThrow();
        var said = String.join(" ", entry.saidIn(Clinic.unset()));

        for (var stretch : words.split("; ")) {
            assertTrue(said.contains(stretch), () -> contradiction + ": \"" + stretch + "\" is not in: " + said);
        }
    }

    @Test
    void noneIsLeftOpen() {
        var settled = EnumSet.noneOf(Contradiction.class);
        STATED.lines().forEach(row -> settled.add(Contradiction.valueOf(row.split("\\|")[0].strip())));

        assertEquals(EnumSet.allOf(Contradiction.class), settled);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            C1  | Do not drive for 12 hours.
            C1  | You may drive once you feel well.
            C1  | You can drive tomorrow.
            C1  | You can soon go back to your normal day.
            C2  | The infusion takes several hours.
            C3  | It wears off quickly.
            C3  | The feeling will fade within an hour.
            C4  | Your mood improves at once.
            C5  | It gives lasting relief.
            C5  | The benefit lasts for months.
            C6  | It works for everyone.
            C6  | It is very effective.
            C7  | It is FDA-approved, but not for this.
            C7  | It is approved for hard depression.
            C8  | It is safe.
            C8  | It has no long-term risks.
            C9  | You will feel calm.
            C10 | Its side effects are mild.
            C11 | It helps with PTSD.
            C12 | You need six infusions.
            C12 | Come every 2 to 4 weeks.
            C13 | A follow-up visit is optional.
            C14 | You have a quiet room.
            C15 | You will feel clear-headed.
            C16 | It is not addictive.
            C16 | There is no risk of addiction.
            """)
    void mayNotBeSaid(Contradiction contradiction, String sentence) throws InvalidContentException {
        var problems = QualityGate.check(SmallPack.sound().saying(sentence)).problems();

        assertTrue(
                problems.stream().anyMatch(problem -> problem.message().endsWith("(" + contradiction + ")")),
                problems::toString);
    }

    @Test
    void a24HoursWithoutTheNightsSleepMayNotBeSaid() throws InvalidContentException {
        assertEquals(
                "[en/topics/aftercare.json:12: rest-today: lines: names a time for driving without the full night's sleep"
                        + " (C1)]",
                QualityGate.check(SmallPack.sound().saying("Do not drive for 24 hours."))
                        .problems()
                        .toString());
    }

    @Test
    void eachForbidsSomeWordingInEachLanguage() {
        for (var language : LanguageRules.BUILT_IN) {
            var forbidden = LanguageRules.builtIn(language).orElseThrow().contradictions();
            assertTrue(Arrays.stream(Contradiction.values())
                    .noneMatch(one -> forbidden.get(one.name()).isEmpty()));
        }
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
