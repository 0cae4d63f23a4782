package anteroom.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.json.Problem;
import anteroom.testkit.SmallPack;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackLoaderTest {
    @Test
    void readsCardsInTheOrderOfTheirFile() throws InvalidContentException {
        var edition = PackLoader.load(SmallPack.sound()).editions().get(0);

        assertEquals(
                List.of("no-driving", "rest-today"),
                edition.cards().map(Card::id).toList());
    }

    @Test
    void readsEveryPartOfALine() throws InvalidContentException {
        var card = PackLoader.load(SmallPack.sound())
                .editions()
                .get(0)
                .cards()
                .findFirst()
                .orElseThrow();

        assertEquals(
                List.of(
                        new CitedLine("Do not drive for at least 24 hours.", List.of("S1-27", "X-46"), null, false),
                        new CitedLine("Wait for a full night's sleep, too.", List.of("X-47"), null, false),
                        new CitedLine("Call us at {clinic.phone}.", List.of("X-90"), "Call us.", false)),
                card.lines());
        assertTrue(card.critical());
    }

    @Test
    void whatIsOptionalIsFalse() throws InvalidContentException {
        var question = PackLoader.load(SmallPack.sound())
                .editions()
                .get(0)
                .question("does-it-work")
                .orElseThrow();

        assertFalse(question.urgent());
        assertFalse(question.critical());
    }

    @Test
    void tellsEveryMistakeAtOnce() {
        var spoilt = SmallPack.sound()
                .replacing(SmallPack.AFTERCARE, "\"S1-27\", \"X-46\"", "\"S9-99\", \"S1-01\"")
                .replacing(SmallPack.AFTER, "\"related\": [\"does-it-work\"]", "\"related\": [\"driving-after\"]");

        var refused = assertThrows(InvalidContentException.class, () -> PackLoader.load(spoilt));

        assertEquals("""
                en/topics/aftercare.json:7: no-driving: lines[0].facts[0]: "S9-99" is in no source sheet; cite a fact from seeds/
                en/topics/aftercare.json:7: no-driving: lines[0].facts[1]: "S1-01" may never reach a patient; its note says why
                en/faq/after.json:10: driving-after: related[0]: is the question itself""", refused.getMessage());
    }

    @Test
    void laterChecksCanNameTheLineOfAnyField() throws InvalidContentException {
        var loaded = PackLoader.open(SmallPack.sound());
        var card = loaded.pack().editions().get(0).cards().findFirst().orElseThrow();

        assertEquals(
                new Problem(SmallPack.AFTERCARE, 9, "no-driving", "lines[2].otherwise", "is odd"),
                loaded.locations().problem(card.lines().get(2), "otherwise", "is odd"));
    }
}
