package anteroom.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.testkit.Bundled;
import anteroom.testkit.SmallPack;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClinicTest {
    private static final CitedLine CALL = line("Call us on {clinic.phone}.", "Call the clinic.");
    private static final CitedLine ARRIVE = line("Come {clinic.arrival}.", null);
    private static final CitedLine CRISIS = line("Call {clinic.crisisLine} or {clinic.emergencyNumber}.", null);
    private static final CitedLine BOTH =
            line("Call {clinic.phone}, then {clinic.afterHours}.", "Call {clinic.crisisLine}.");

    @Nested
    class WithNothingSet {
        private final Clinic clinic = Clinic.unset();

        @Test
        void saysWhatStandsInPlaceOfAValue() {
            assertEquals(Optional.of("Call the clinic."), clinic.render(CALL));
        }

        @Test
        void leavesOutALineThatHasNothingElseToSay() {
            assertEquals(Optional.empty(), clinic.render(ARRIVE));
        }

        @Test
        void knowsWhomToCallInAnEmergency() {
            assertEquals(Optional.of("Call 988 or 911."), clinic.render(CRISIS));
        }
    }

    @Nested
    class OfAGroup {
        private final Clinic group = Clinic.unset()
                .with(Map.of(ClinicValue.NAME, "The group"))
                .with("es", Map.of(ClinicValue.ARRIVAL, "temprano", ClinicValue.ROOM, "una silla"));
        private final Clinic own = Clinic.unset().with("es", Map.of(ClinicValue.ARRIVAL, "10 minutos antes"));

        @Test
        void addsWhatTheClinicHasNotSetInAnotherLanguageEither() {
            assertEquals(
                    Map.of(ClinicValue.ARRIVAL, "10 minutos antes", ClinicValue.ROOM, "una silla"),
                    own.over(group).valuesIn("es"));
        }

        @Test
        void isNotWrittenIntoTheClinicsOwnFile() {
            assertEquals(own, own.over(group).without(group));
        }
    }

    @Nested
    class WithAPhone {
        private final Clinic clinic = new Clinic(Map.of(ClinicValue.PHONE, "555-0100"), KioskSettings.usual());

        @Test
        void fillsItIn() {
            assertEquals(Optional.of("Call us on 555-0100."), clinic.render(CALL));
        }

        @Test
        void saysWhatStandsInPlaceWhenAnotherValueIsMissing() {
            assertEquals(Optional.of("Call 988."), clinic.render(BOTH));
        }

        @Test
        void answersByName() {
            assertEquals(Optional.of("555-0100"), clinic.value("phone"));
            assertEquals(Optional.of("911"), clinic.value("emergencyNumber"));
            assertEquals(Optional.empty(), clinic.value("room"));
            assertEquals(Optional.empty(), clinic.value("fax"));
        }
    }

    @Test
    void aValueIsTakenAsItIs() {
        var clinic = new Clinic(Map.of(ClinicValue.PHONE, "$1 \\ {clinic.name}"), KioskSettings.usual());

        assertEquals(Optional.of("Call us on $1 \\ {clinic.name}."), clinic.render(CALL));
    }

    @ParameterizedTest
    @EnumSource(ClinicValue.class)
    void theExampleSetsEverything(ClinicValue value) {
        assertEquals(Optional.of(value.example()), Bundled.exampleClinic().value(value));
    }

    private static CitedLine line(String text, String otherwise) {
        return new CitedLine(text, List.of("X-01"), otherwise, false);
    }

    @Test
    void aTranslationHasItsOwnWordingOrNone_neverThatOfTheOriginal() throws Exception {
        var pack = PackLoader.load(SmallPack.bilingual());
        var clinic = ClinicLoader.load("clinic.json", """
                { "values": { "phone": "555-0100", "arrival": "15 minutes early", "room": "A bay." },
                  "translations": { "es": { "arrival": "15 minutos antes" } } }
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        var spanish = clinic.in(pack, pack.editions().get(1));

        assertEquals(Optional.of("15 minutos antes"), spanish.value(ClinicValue.ARRIVAL));
        assertEquals(Optional.empty(), spanish.value(ClinicValue.ROOM));
        assertEquals(Optional.of("555-0100"), spanish.value(ClinicValue.PHONE));
        assertEquals(Optional.of("988 (oprima 2)"), spanish.value(ClinicValue.CRISIS_LINE));
        assertEquals(clinic, clinic.in(pack, pack.original()));
        assertEquals(
                clinic,
                ClinicLoader.load(
                        "clinic.json", ClinicWriter.of(clinic).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void aDrivingRuleIsCheckedInItsLanguage() throws Exception {
        var lax = """
                { "translations": { "es": { "drivingRule": "No maneje por 2 horas." } } }
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertEquals(
                "clinic.json:1: translations.es.drivingRule: must not name a time shorter than 24 hours",
                org.junit.jupiter.api.Assertions.assertThrows(
                                InvalidContentException.class, () -> ClinicLoader.load("clinic.json", lax))
                        .getMessage());
        assertEquals(
                Map.of("es", Map.of()),
                ClinicLoader.read("clinic.json", lax, Clinic.unset()).clinic().translations());
    }
}
