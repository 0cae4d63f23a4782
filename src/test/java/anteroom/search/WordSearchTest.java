package anteroom.search;

import static anteroom.search.Editions.question;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.search.Found.Outcome;
import anteroom.search.Hit.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSearchTest {
    private final Search search = Searches.words(Editions.of(
            question("driving-after", "When can I drive again?", "can i drive home", "behind the wheel"),
            question("eating-before", "Can I eat before my infusion?", "breakfast", "empty stomach"),
            question("is-it-painful", "Does it hurt?", "is it painful"),
            question("suicidal-thoughts", "I am thinking about ending my life.", "i want to die")));

    @ParameterizedTest
    @CsvSource({
        "when can i drive again, driving-after",
        "driving, driving-after",
        "driv, driving-after",
        "behnd teh wheel, driving-after",
        "BREAKFAST???, eating-before",
        "pain, is-it-painful"
    })
    void findsWhatIsMeant(String query, String id) {
        assertEquals(id, search.find(query).hits().get(0).id());
    }

    @Test
    void opensWhatItIsSureOf() {
        assertTrue(search.find("can I drive home?").sure());
        assertFalse(search.find("can i").sure());
    }

    @Test
    void findsNothingWhereNothingFits() {
        assertEquals(Outcome.NONE, search.find("wifi password").outcome());
    }

    @Test
    void putsDangerFirst() {
        Found found = search.find("can i drive home i wnat to kil myslef");
        assertEquals(Outcome.URGENT, found.outcome());
        assertEquals("suicidal-thoughts", found.hits().get(0).id());
        assertEquals("driving-after", found.hits().get(1).id());
    }

    @Test
    void marksTheWordsThatWereTyped() {
        assertEquals(
                List.of(new Mark(11, 16)), search.find("driving").hits().get(0).marks());
    }
}
