package anteroom.kiosk.takehome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.content.language.LanguageRules;
import anteroom.testkit.Bundled;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContactCardTest {
    @Test
    void has_the_clinic_s_name_its_numbers_and_the_rules_as_its_note() {
        assertEquals(
                """
                BEGIN:VCARD
                VERSION:3.0
                N:Harbor Light
                FN:Harbor Light
                TEL:555-0100
                TEL:555-0101
                NOTE:1. Rest.\\n2. Drink.
                END:VCARD
                """.replace("\n", "\r\n"),
                new ContactCard("Harbor Light", List.of("555-0100", "555-0101"), List.of("Rest.", "Drink.")).text());
    }

    @Test
    void keeps_what_would_end_or_divide_a_value() {
        String text = new ContactCard("A; B, C\\D", List.of(), List.of("One\nTwo")).text();
        assertTrue(text.contains("FN:A\\; B\\, C\\\\D\r\n"), text);
        assertTrue(text.contains("NOTE:1. One\\nTwo\r\n"), text);
    }

    @Test
    void leaves_out_rules_from_the_last_on_until_it_fits() {
        ContactCard whole = new ContactCard("Clinic", List.of("555-0100"), List.of("First.", "Second.", "Third."));
        assertEquals(
                List.of("First.", "Second."),
                whole.within(text -> !text.contains("Third")).orElseThrow().rules());
        assertEquals(
                List.of(),
                whole.within(text -> !text.contains("First")).orElseThrow().rules());
        assertTrue(whole.within(text -> false).isEmpty());
    }

    static Stream<Arguments> editions() {
        LanguageRules rules = LanguageRules.builtIn("es").orElseThrow();
        Map<String, String> spanish = new HashMap<>(rules.examples());
        spanish.put("crisisLine", rules.numbersToCall().get("988"));
        return Stream.of(
                Arguments.of(Named.of("English", Bundled.english()), Bundled.exampleClinic()),
                Arguments.of(Named.of("Spanish", Bundled.spanish()), Clinic.example(spanish)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("editions")
    void holds_all_five_rules_of_the_pack_in_a_clinic_that_has_set_everything(Edition edition, Clinic clinic) {
        List<String> rules = edition.takeHome().rules().stream()
                .flatMap(rule -> clinic.render(rule).stream())
                .toList();
        ContactCard card = new ContactCard(
                clinic.value("name").orElseThrow(),
                List.of(
                        clinic.value("phone").orElseThrow(),
                        clinic.value("afterHours").orElseThrow()),
                rules);
        assertEquals(5, rules.size());
        assertTrue(card.bytes() <= ContactCard.MOST_BYTES, card.bytes() + " bytes");
    }
}
