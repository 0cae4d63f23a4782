package anteroom.content;

import static anteroom.testkit.SmallPack.AFTER;
import static anteroom.testkit.SmallPack.AFTERCARE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import anteroom.testkit.SmallPack;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way in which a pack can be bad, and the one line that it gives. */
class BadPackTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("badPacks")
    void isRefusedWithOneClearLine(String name, UnaryOperator<SmallPack> spoil, String line) {
        var refused =
                assertThrows(InvalidContentException.class, () -> PackLoader.load(spoil.apply(SmallPack.sound())));

        assertEquals(line, refused.getMessage());
    }

    static Stream<Arguments> badPacks() {
        return Stream.of(
                bad("a missing file", pack -> pack.without(AFTER), "en/faq/after.json: there is no such file"),
                bad("an empty file", pack -> pack.with(AFTER, ""), "en/faq/after.json: is empty"),
                bad("a file of blanks", pack -> pack.with(AFTER, " \n\n "), "en/faq/after.json:1: holds no JSON value"),
                bad(
                        "a truncated file",
                        pack -> pack.with(AFTER, pack.text(AFTER).substring(0, 60)),
                        "en/faq/after.json:3: is not valid JSON: Unexpected end-of-input: expected close marker for Array"),
                bad(
                        "something after the end",
                        pack -> pack.with(AFTER, pack.text(AFTER) + "{}"),
                        "en/faq/after.json:19: something follows the end of the JSON text; remove it"),
                bad(
                        "a list instead of an object",
                        pack -> pack.with(AFTER, "[]"),
                        "en/faq/after.json:1: must hold an object { }, not a list [ ]"),
                bad(
                        "a text instead of a list",
                        pack -> pack.replacing(AFTERCARE, "[\"X-47\"]", "\"X-47\""),
                        "en/topics/aftercare.json:8: no-driving: lines[1].facts: must be a list [ ] of texts, not a text"),
                bad(
                        "a number instead of a text",
                        pack -> pack.replacing(AFTERCARE, "\"No driving\"", "7"),
                        "en/topics/aftercare.json:4: no-driving: title: must be a text, not a number"),
                bad(
                        "a text instead of true or false",
                        pack -> pack.replacing(AFTERCARE, "\"critical\": true", "\"critical\": \"yes\""),
                        "en/topics/aftercare.json:5: no-driving: critical: must be true or false, not a text"),
                bad(
                        "null",
                        pack -> pack.replacing(AFTERCARE, "\"No driving\"", "null"),
                        "en/topics/aftercare.json:4: no-driving: title: must be a text, not null"),
                bad(
                        "an empty text",
                        pack -> pack.replacing(AFTERCARE, "\"No driving\"", "\"\""),
                        "en/topics/aftercare.json:4: no-driving: title: is empty"),
                bad(
                        "a line break in a text",
                        pack -> pack.replacing(AFTERCARE, "\"No driving\"", "\"No\\ndriving\""),
                        "en/topics/aftercare.json:4: no-driving: title: holds a line break or another control character"),
                bad(
                        "a missing field",
                        pack -> pack.replacing(AFTERCARE, "\"title\": \"No driving\", ", ""),
                        "en/topics/aftercare.json:4: no-driving: title: is missing; it must be a text"),
                bad(
                        "an unknown field",
                        pack -> pack.replacing(AFTERCARE, "\"critical\"", "\"crucial\""),
                        "en/topics/aftercare.json:5: no-driving: crucial: there is no such field; known here are"
                                + " alt, art, critical, id, lines, questions, title"),
                bad(
                        "a field that stands twice",
                        pack -> pack.replacing(AFTERCARE, "\"critical\": true", "\"title\": \"Again\""),
                        "en/topics/aftercare.json:5: title: stands twice in the same object"),
                bad(
                        "not UTF-8",
                        pack -> pack.with(
                                AFTER, "{ \"title\":\n\"Fatigu\u00e9\" }".getBytes(StandardCharsets.ISO_8859_1)),
                        "en/faq/after.json:2: is not UTF-8; save it as UTF-8"),
                bad(
                        "a byte order mark",
                        pack -> pack.with(AFTER, "\uFEFF{}"),
                        "en/faq/after.json:1: begins with a byte order mark; save it as UTF-8 without one"),
                bad(
                        "a NUL byte",
                        pack -> pack.with(AFTER, "{\n\0}"),
                        "en/faq/after.json:2: holds a NUL byte, so it is not a text file"),
                bad(
                        "objects nested without end",
                        pack -> pack.with(AFTER, "{\"a\":".repeat(1000)),
                        "en/faq/after.json:1: holds more than 32 things inside one another"),
                bad(
                        "a path that leads out, instead of an id",
                        pack -> pack.replacing("pack.json", "[\"aftercare\"]", "[\"aftercare\", \"../../clinic\"]"),
                        "pack.json:3: topics[1]: must be small letters, digits and hyphens, not \"../../clinic\""),
                bad(
                        "a picture outside the pack",
                        pack -> pack.replacing(AFTERCARE, "\"art\": \"no-driving\"", "\"art\": \"../no-driving\""),
                        "en/topics/aftercare.json:4: no-driving: art: there is no picture art/../no-driving.svg"
                                + " or art/../no-driving.png"),
                bad(
                        "a missing picture",
                        pack -> pack.without("art/rest-today.svg"),
                        "en/topics/aftercare.json:11: rest-today: art: there is no picture art/rest-today.svg"
                                + " or art/rest-today.png"),
                bad(
                        "a missing picture of a question's own",
                        pack -> pack.replacing(
                                AFTER, "\"related\"", "\"art\": \"oven\", \"alt\": \"An oven\", \"related\""),
                        "en/faq/after.json:10: driving-after: art: there is no picture art/oven.svg or art/oven.png\n"
                                + "en/faq/after.json:18: does-it-work: art: there is no picture art/oven.svg or art/oven.png"),
                bad(
                        "a picture of a question's own without its words",
                        pack -> pack.replacing(
                                AFTER,
                                "\"related\": [\"does-it-work\"]",
                                "\"art\": \"no-driving\", \"related\": [\"does-it-work\"]"),
                        "en/faq/after.json:3: driving-after: alt: is missing; it must be a text"),
                bad(
                        "an id that differs from the file's name",
                        pack -> pack.replacing(AFTER, "\"id\": \"after\"", "\"id\": \"later\""),
                        "en/faq/after.json:1: id: must be \"after\", as the file is called"),
                bad(
                        "a card id that stands twice",
                        pack -> pack.replacing(AFTERCARE, "\"id\": \"rest-today\"", "\"id\": \"no-driving\""),
                        "en/topics/aftercare.json:11: no-driving: id: \"no-driving\" stands twice"),
                bad(
                        "a question id that stands twice",
                        pack -> pack.replacing(SmallPack.URGENT, "\"id\": \"unwell-now\"", "\"id\": \"driving-after\"")
                                .replacing(SmallPack.URGENT, "\"related\": [\"driving-after\"]", "\"related\": []")
                                .replacing(AFTER, ", \"unwell-now\"", "")
                                .replacing("pack.json", "\"unwell-now\"", ""),
                        "en/faq/urgent.json:3: driving-after: id: \"driving-after\" stands twice"),
                bad(
                        "a topic that stands twice",
                        pack -> pack.replacing("pack.json", "[\"aftercare\"]", "[\"aftercare\", \"aftercare\"]"),
                        """
                        en/topics/aftercare.json:1: id: "aftercare" stands twice
                        en/topics/aftercare.json:4: no-driving: id: "no-driving" stands twice
                        en/topics/aftercare.json:11: rest-today: id: "rest-today" stands twice"""),
                bad(
                        "a way of asking that stands twice",
                        pack -> pack.replacing(AFTER, "\"drive 2\"", "\"drive 1\""),
                        "en/faq/after.json:9: driving-after: alsoAsked[1]: \"drive 1\" stands twice"),
                bad(
                        "an unknown fact",
                        pack -> pack.replacing(AFTERCARE, "[\"X-47\"]", "[\"X-99\"]"),
                        "en/topics/aftercare.json:8: no-driving: lines[1].facts[0]: \"X-99\" is in no source sheet;"
                                + " cite a fact from seeds/"),
                bad(
                        "a fact that is not for patients",
                        pack -> pack.replacing(AFTERCARE, "[\"X-47\"]", "[\"S1-01\"]"),
                        "en/topics/aftercare.json:8: no-driving: lines[1].facts[0]: \"S1-01\" may never reach a patient;"
                                + " its note says why"),
                bad(
                        "a line without a fact",
                        pack -> pack.replacing(AFTERCARE, "[\"X-47\"]", "[]"),
                        "en/topics/aftercare.json:8: no-driving: lines[1].facts: cites nothing;"
                                + " every sentence cites a fact from seeds/"),
                bad(
                        "an unknown related question",
                        pack -> pack.replacing(AFTER, "\"related\": [\"does-it-work\"]", "\"related\": [\"does-it\"]"),
                        "en/faq/after.json:10: driving-after: related[0]: \"does-it\" is no question"),
                bad(
                        "a question related to itself",
                        pack -> pack.replacing(
                                AFTER, "\"related\": [\"does-it-work\"]", "\"related\": [\"driving-after\"]"),
                        "en/faq/after.json:10: driving-after: related[0]: is the question itself"),
                bad(
                        "an unknown question on a card",
                        pack -> pack.replacing(AFTERCARE, ", \"does-it-work\"]", ", \"nothing\"]"),
                        "en/topics/aftercare.json:16: rest-today: questions[1]: \"nothing\" is no question"),
                bad(
                        "help that is not urgent",
                        pack -> pack.replacing("pack.json", "\"unwell-now\"", "\"driving-after\""),
                        "pack.json:5: help[0]: \"driving-after\" is not urgent; help shows urgent questions only"),
                bad(
                        "an unknown clinic value",
                        pack -> pack.replacing(AFTERCARE, "{clinic.phone}", "{clinic.fax}"),
                        """
                        en/topics/aftercare.json:9: no-driving: lines[2].text: "{clinic.fax}" is no clinic value; in braces\
                         stands clinic. and one of %s
                        en/topics/aftercare.json:9: no-driving: lines[2].otherwise: is never shown, as every value in the\
                         text is always set; remove it""".formatted(ClinicValue.known())),
                bad(
                        "a card that says nothing in a clinic that has set nothing",
                        pack -> pack.replacing("en/calm.json", "Breathe in slowly.", "Ask {clinic.name}."),
                        "en/calm.json:2: lines: says nothing in a clinic that has set no values; give a line an otherwise"),
                bad(
                        "more rules to take home than anybody keeps",
                        pack -> pack.with(
                                "en/take-home.json",
                                "{ \"rules\": ["
                                        + String.join(
                                                ", ",
                                                Collections.nCopies(
                                                        6, "{ \"text\": \"Rest.\", \"facts\": [\"S4-26\"] }"))
                                        + "] }"),
                        "en/take-home.json:1: rules: are more than 5, and nobody keeps so many"),
                bad(
                        "an otherwise that is never shown",
                        pack -> pack.replacing(AFTERCARE, "{clinic.phone}", "{clinic.crisisLine}"),
                        "en/topics/aftercare.json:9: no-driving: lines[2].otherwise: is never shown, as every value in the"
                                + " text is always set; remove it"),
                bad(
                        "a number that no arithmetic can bear",
                        pack -> pack.replacing("pack.json", "\"format\": 1", "\"format\": 1e99999999999999"),
                        "pack.json:1: format: must be a number, not a number beyond all limits"),
                bad(
                        "a title of millions of letters",
                        pack -> pack.replacing(AFTERCARE, "\"No driving\"", "\"" + "No ".repeat(1_200_000) + "!\""),
                        "en/topics/aftercare.json:4: no-driving: title: has 3600001 characters, and 160 is the most"),
                bad(
                        "a line that nobody reads to its end",
                        pack -> pack.replacing(AFTERCARE, "Call us at", "x".repeat(1000)),
                        "en/topics/aftercare.json:9: no-driving: lines[2].text: has 1016 characters, and 1000 is the most"),
                bad(
                        "a list without an end",
                        pack -> pack.replacing(AFTERCARE, "[\"X-47\"]", "[\"X-47\"" + ", \"X-47\"".repeat(600) + "]"),
                        "en/topics/aftercare.json:8: no-driving: lines[1].facts: has 601 items, and 500 is the most"),
                bad(
                        "more values than any file has",
                        pack -> pack.replacing(AFTERCARE, "[\"X-47\"]", "[\"X-47\"" + ", 1".repeat(30_000) + "]"),
                        "en/topics/aftercare.json:8: holds more than 20000 values"),
                bad(
                        "things inside one another without an end",
                        pack -> pack.replacing(AFTERCARE, "[\"X-47\"]", "[".repeat(100_000)),
                        "en/topics/aftercare.json:8: holds more than 32 things inside one another"),
                bad(
                        "half of a character",
                        pack -> pack.replacing(AFTERCARE, "\"No driving\"", "\"No \\ud800\""),
                        "en/topics/aftercare.json:4: no-driving: title: holds half of a character"),
                bad(
                        "a line that would be read backwards",
                        pack -> pack.replacing(AFTERCARE, "\"No driving\"", "\"\\u202eNo driving\""),
                        "en/topics/aftercare.json:4: no-driving: title: holds a character that turns the direction of writing"),
                bad(
                        "a tower of accents",
                        pack -> pack.replacing(AFTERCARE, "\"No driving\"", "\"No" + "\\u0301".repeat(9) + "\""),
                        "en/topics/aftercare.json:4: no-driving: title: has more than 8 marks on one letter"),
                bad(
                        "nothing that can be seen",
                        pack -> pack.replacing(AFTERCARE, "\"No driving\"", "\"\\u200d\\u00a0\""),
                        "en/topics/aftercare.json:4: no-driving: title: is empty"),
                bad(
                        "a pack of a later format",
                        pack -> pack.replacing("pack.json", "\"format\": 1", "\"format\": 2"),
                        "pack.json:1: format: must be 1; this kiosk cannot read format 2"),
                bad(
                        "a fact whose work is on no list",
                        pack -> pack.replacing("seeds/x.json", "[\"LABEL\", \"STUDY\"]", "[\"LABEL\", \"BOOK\"]"),
                        "seeds/x.json:9: X-47: works[1]: \"BOOK\" is none of the works of this sheet"),
                bad(
                        "a fact with an unknown use",
                        pack -> pack.replacing("seeds/s1.json", "\"use\": \"R\"", "\"use\": \"Q\""),
                        "seeds/s1.json:4: S1-27: use: must be Y, R or N, not \"Q\""));
    }

    /** All languages are in memory at once. */
    @Test
    void theLanguagesOfAPackTogetherHaveNoMoreCardsThanTheKioskCanHold() {
        var pack = SmallPack.bilingual();
        var topics = new StringBuilder("\"aftercare\"");
        for (int t = 0; t < 10; t++) {
            var id = "more-" + t;
            var cards = IntStream.range(0, 500)
                    .mapToObj(i -> """
                            { "id": "%s-%s", "title": "More", "art": "rest-today", "alt": "A sofa",
                              "lines": [ { "text": "Rest", "facts": ["S4-26"] } ], "questions": [] }""".formatted(id, Integer.toString(i)))
                    .collect(Collectors.joining(","));
            var topic = """
                    { "id": "%s", "title": "More", "summary": "And more", "art": "rest-today", "alt": "A sofa",
                      "cards": [%s] }""".formatted(id, cards);
            pack = pack.with("en/topics/" + id + ".json", topic).with("es/topics/" + id + ".json", topic);
            topics.append(", \"").append(id).append('"');
        }
        var whole = pack.replacing("pack.json", "[\"aftercare\"]", "[" + topics + "]");

        var refused = assertThrows(InvalidContentException.class, () -> PackLoader.load(whole));

        assertEquals("pack.json: has 10004 cards in all, and 10000 is the most", refused.getMessage());
    }

    @Test
    void aFileOfAHundredMegabytesIsNotRead(@TempDir Path folder) throws IOException {
        SmallPack.sound().writeTo(folder);
        try (var file = new RandomAccessFile(folder.resolve(AFTER).toFile(), "rw")) {
            file.setLength(100L * 1024 * 1024);
        }

        assertRefused(folder, "en/faq/after.json: is larger than 4 MB");
    }

    @Test
    void aLinkThatLeadsOutOfThePackIsNotFollowed(@TempDir Path folder, @TempDir Path elsewhere) throws IOException {
        SmallPack.sound().writeTo(folder);
        var outside = Files.move(folder.resolve(AFTER), elsewhere.resolve("after.json"));
        Files.createSymbolicLink(folder.resolve(AFTER), outside);

        assertRefused(folder, "en/faq/after.json: leads out of " + folder + "; put the file itself there");
    }

    @Test
    void aFolderInPlaceOfAFileIsNotRead(@TempDir Path folder) throws IOException {
        SmallPack.sound().without(AFTER).writeTo(folder);
        Files.createDirectory(folder.resolve(AFTER));

        assertRefused(folder, "en/faq/after.json: is not a file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../pack.json",
                "/etc/passwd",
                "en/../../pack.json",
                "en\\calm.json",
                "",
                "C:/pack.json",
                "en//calm.json"
            })
    void aPathThatIsNotPlainIsNotRead(String path, @TempDir Path folder) {
        SmallPack.sound().writeTo(folder);

        for (var source : new PackSource[] {PackSource.folder(folder), PackSource.builtIn()}) {
            var refused = assertThrows(IOException.class, () -> source.read(path));
            assertEquals("is not a plain path inside the pack; use letters, digits, - and _", refused.getMessage());
            assertEquals(false, source.has(path));
        }
    }

    private static void assertRefused(Path folder, String line) {
        var refused = assertThrows(InvalidContentException.class, () -> PackLoader.load(PackSource.folder(folder)));

        assertEquals(line, refused.getMessage());
    }

    private static Arguments bad(String name, UnaryOperator<SmallPack> spoil, String line) {
        return Arguments.of(name, spoil, line);
    }
}
