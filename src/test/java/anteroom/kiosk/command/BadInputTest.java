package anteroom.kiosk.command;

import static anteroom.testkit.SmallPack.AFTER;
import static anteroom.testkit.SmallPack.AFTERCARE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.Main;
import anteroom.testkit.SmallPack;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the command line says of each bad pack: one line that names file, line, entry and field, and status 2. */
class BadInputTest {
    private static final int HUNDRED_MB = 100 * 1024 * 1024;

    @ParameterizedTest(name = "{0}")
    @MethodSource("badPacks")
    void isToldInOneLine(String name, UnaryOperator<SmallPack> spoil, String line, @TempDir Path folder) {
        var out = new StringWriter();
        var err = new StringWriter();
        var pack = spoil.apply(SmallPack.sound()).writeTo(folder);

        int status = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute("check", pack.toString());

        assertEquals(line + "\n", out.toString());
        assertEquals("", err.toString());
        assertEquals(2, status);
    }

    static Stream<Arguments> badPacks() {
        return Stream.of(
                bad("missing", pack -> pack.without(AFTER), "en/faq/after.json: there is no such file"),
                bad("empty", pack -> pack.with(AFTER, ""), "en/faq/after.json: is empty"),
                bad(
                        "truncated",
                        pack -> pack.with(AFTER, pack.text(AFTER).substring(0, 60)),
                        "en/faq/after.json:3: is not valid JSON: Unexpected end-of-input: expected close marker for Array"),
                bad(
                        "truncated topic",
                        pack -> pack.with(AFTERCARE, pack.text(AFTERCARE).substring(0, 160)),
                        "en/topics/aftercare.json:3: is not valid JSON: Unexpected end-of-input in property name"),
                bad(
                        "topic not UTF-8",
                        pack -> pack.with(
                                AFTERCARE,
                                pack.text(AFTERCARE)
                                        .replace("sofa", "caf\u00e9")
                                        .getBytes(StandardCharsets.ISO_8859_1)),
                        "en/topics/aftercare.json:2: is not UTF-8; save it as UTF-8"),
                bad(
                        "byte order mark",
                        pack -> pack.with(AFTERCARE, "\uFEFF" + pack.text(AFTERCARE)),
                        "en/topics/aftercare.json:1: begins with a byte order mark; save it as UTF-8 without one"),
                bad(
                        "binary",
                        pack -> pack.with(AFTERCARE, new byte[16]),
                        "en/topics/aftercare.json:1: holds a NUL byte, so it is not a text file"),
                bad("100 MB", pack -> pack.with(AFTER, new byte[HUNDRED_MB]), "en/faq/after.json: is larger than 4 MB"),
                bad(
                        "wrongly typed",
                        pack -> pack.replacing(AFTERCARE, "\"No driving\"", "7"),
                        "en/topics/aftercare.json:4: no-driving: title: must be a text, not a number"),
                bad(
                        "duplicate id",
                        pack -> pack.replacing(AFTERCARE, "\"id\": \"rest-today\"", "\"id\": \"no-driving\""),
                        "en/topics/aftercare.json:11: no-driving: id: \"no-driving\" stands twice"),
                bad(
                        "unknown field",
                        pack -> pack.replacing(AFTERCARE, "\"critical\"", "\"crucial\""),
                        "en/topics/aftercare.json:5: no-driving: crucial: there is no such field; known here are"
                                + " alt, art, critical, id, lines, questions, title"),
                bad(
                        "unknown fact",
                        pack -> pack.replacing(AFTERCARE, "[\"X-47\"]", "[\"X-99\"]"),
                        "en/topics/aftercare.json:8: no-driving: lines[1].facts[0]: \"X-99\" is in no source sheet;"
                                + " cite a fact from seeds/"),
                bad(
                        "../ path",
                        pack -> pack.replacing("pack.json", "[\"aftercare\"]", "[\"aftercare\", \"../../clinic\"]"),
                        "pack.json:3: topics[1]: must be small letters, digits and hyphens, not \"../../clinic\""),
                bad(
                        "not UTF-8",
                        pack -> pack.with(
                                AFTER, "{ \"title\":\n\"Fatigu\u00e9\" }".getBytes(StandardCharsets.ISO_8859_1)),
                        "en/faq/after.json:2: is not UTF-8; save it as UTF-8"));
    }

    private static Arguments bad(String name, UnaryOperator<SmallPack> spoil, String line) {
        return Arguments.of(name, spoil, line);
    }
}
