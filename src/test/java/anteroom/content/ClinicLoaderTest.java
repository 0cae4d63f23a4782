package anteroom.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.json.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClinicLoaderTest {
    private static final String WEEK = "monday, tuesday, wednesday, thursday, friday, saturday, sunday";

    private Path file;

    @BeforeEach
    void place(@TempDir Path folder) {
        file = folder.resolve("clinic.json");
    }

    @Test
    void readsValuesAndSettings() throws Exception {
        write("""
                { "$schema": "clinic.schema.json",
                  "values": { "name": "Harbor Light Clinic", "phone": "555-0100" },
                  "kiosk": { "diagonal": 10.1, "idleSeconds": 120, "warningSeconds": 45, "guardMillis": 500 } }
                """);

        assertEquals(
                new Clinic(
                        Map.of(ClinicValue.NAME, "Harbor Light Clinic", ClinicValue.PHONE, "555-0100"),
                        new KioskSettings(
                                10.1, Duration.ofSeconds(120), Duration.ofSeconds(45), Duration.ofMillis(500))),
                ClinicLoader.load(file));
    }

    @Test
    void readsHowTheKioskStandsInTheLobby() throws Exception {
        write("""
                { "lobby": { "display": 2, "opens": "07:30", "closes": "18:00", "days": ["monday", "friday"],
                  "restartAt": "03:30", "counts": false, "shuffleDigits": true, "volume": 2,
                  "printer": "desk", "paper": "a4" } }
                """);

        var hours =
                new OpeningHours(LocalTime.of(7, 30), LocalTime.of(18, 0), Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        assertEquals(
                new LobbySettings(
                        2,
                        Optional.of(hours),
                        Optional.of(LocalTime.of(3, 30)),
                        false,
                        true,
                        2,
                        "",
                        Optional.of(new PrinterSettings("desk", PrinterSettings.Paper.A4))),
                ClinicLoader.load(file).lobby());
    }

    @Test
    void whatIsLeftOutIsAsUsual() throws Exception {
        write("{}");

        assertEquals(Clinic.unset(), ClinicLoader.load(file));
    }

    @Test
    void readsTheAddressOfAPageWithOrWithoutHowItIsFetched() throws Exception {
        write("{ \"values\": { \"webAddress\": \"https://harbor.example/home\" } }");

        assertEquals(Optional.of("harbor.example/home"), ClinicLoader.load(file).value(ClinicValue.WEB_ADDRESS));
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithWhatItMayHave() throws Exception {
        write(" ".repeat(1_000_000));

        var refused = assertThrows(InvalidContentException.class, () -> ClinicLoader.load(file));
        assertTrue(refused.getMessage().contains("is larger than 256 KB"), refused.getMessage());
    }

    @Test
    void aClinicWithoutAFileHasSetNothing() throws Exception {
        assertEquals(Clinic.unset(), ClinicLoader.loadIfAny(file));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"values": {"fax": "1"}}                  | :1: values.fax: there is no such field; known here are $KNOWN
            {"signOff": true}                         | :1: signOff: there is no such field; known here are kiosk, lobby, translations, values
            {"values": {"phone": 5550100}}            | :1: values.phone: must be a text, not a number
            {"values": {"phone": ""}}                 | :1: values.phone: is empty
            {"values": {"phone": "the front desk"}}   | :1: values.phone: must be a number to call, not "the front desk"
            {"values": {"crisisLine": "call us"}}     | :1: values.crisisLine: must be a number to call, not "call us"
            {"values": {"crisisLine": "1"}}           | :1: values.crisisLine: must be a crisis line such as 988 or 116 123, or a whole phone number
            {"values": {"crisisLine": "998"}}         | :1: values.crisisLine: must be a crisis line such as 988 or 116 123, or a whole phone number
            {"values": {"drivingRule": "No need to wait 24 hours or sleep a night: drive when you like."}} | :1: values.drivingRule: must be worded like "Do not drive for 24 hours, and not before a full night's sleep."; the time may be longer, and nothing else may be added
            {"values": {"webAddress": "harbor.example/x?patient=7"}} | :1: values.webAddress: must be an address such as harborlight.example/home: a name and, after a slash, at most 60 letters, digits, dots and hyphens
            {"lobby": {"printer": "-o raw"}}          | :1: lobby.printer: must be the name of a printer, of letters, digits, dots and hyphens, not "-o raw"
            {"lobby": {"printer": "desk", "paper": "a3"}} | :1: lobby.paper: must be one of letter, a4, not "a3"
            {"values": {"room": "{clinic.name}"}}     | :1: values.room: must not hold braces
            {"values": {"name": "\\u202e5550123"}}    | :1: values.name: holds a character that turns the direction of writing
            {"values": {"name": "a\\u2028b"}}         | :1: values.name: holds a line break or another control character
            {"kiosk": {"warningSeconds": 29}}         | :1: kiosk.warningSeconds: must be from 30 to 600, not 29
            {"kiosk": {"guardMillis": 501}}           | :1: kiosk.guardMillis: must be from 0 to 500, not 501
            {"kiosk": {"idleSeconds": 90.5}}          | :1: kiosk.idleSeconds: must be a whole number, not 90.5
            {"kiosk": {"idleSeconds": 1e99999999999999}} | :1: kiosk.idleSeconds: must be a number, not a number beyond all limits
            {"kiosk": {"idleSeconds": 1e-99999999999999}} | :1: kiosk.idleSeconds: must be a number, not a number beyond all limits
            {"kiosk": {"idleSeconds": 1e999}}         | :1: kiosk.idleSeconds: must be a number, not a number beyond all limits
            {"kiosk": {"diagonal": 1e999}}            | :1: kiosk.diagonal: must be a number, not a number beyond all limits
            {"kiosk": {"guardMillis": 123456789012345678901234567890123456789012345678}} | :1: kiosk.guardMillis: must be a number, not a number beyond all limits
            {"kiosk": {"idleSeconds": 99999999999}}   | :1: kiosk.idleSeconds: must be a whole number, not 99999999999
            {"kiosk": {"idleSeconds": NaN}}           | :1: is not valid JSON: Non-standard token 'NaN': enable `JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS` to allow
            {"kiosk": {"diagonal": -1}}               | :1: kiosk.diagonal: must be from 5 to 100, not -1
            {"values": {"drivingRule": "Wait 12 hours."}} | :1: values.drivingRule: must not name a time shorter than 24 hours
            {"lobby": {"display": 0}}                 | :1: lobby.display: must be from 1 to 9, not 0
            {"lobby": {"opens": "7.30", "closes": "18:00"}} | :1: lobby.opens: must be a time such as 07:30, not "7.30"
            {"lobby": {"restartAt": "24:00"}}         | :1: lobby.restartAt: must be a time such as 07:30, not "24:00"
            {"lobby": {"opens": "07:30"}}             | :1: lobby.opens: needs the other one of opens and closes, too
            {"lobby": {"opens": "18:00", "closes": "07:30"}} | :1: lobby.closes: must be later than opens, on the same day
            {"lobby": {"days": ["mon"]}}              | :1: lobby.days[0]: must be one of $WEEK, not "mon"
            {"lobby": {"volume": 6}}                  | :1: lobby.volume: must be from 1 to 5, not 6
            {"lobby": {"counts": "no"}}               | :1: lobby.counts: must be true or false, not a text
            []                                        | :1: must hold an object { }, not a list [ ]
            """)
    void refuses(String text, String problem) throws IOException {
        write(text);

        var refused = assertThrows(InvalidContentException.class, () -> ClinicLoader.load(file));

        assertEquals(file + problem.replace("$KNOWN", knownInOrder()).replace("$WEEK", WEEK), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(555) 555-0100",
                "555-555-0100 ext. 12",
                "555-555-0100, ext 12",
                "555-555-0100 x12",
                "555-555-0100 (ext. 12)",
                "555-555-0100 Ext: 12",
                "(+1) 555-555-0100",
                "x12",
                "+1 555.555.0100",
                "1-800-273-TALK",
                "1-800-273-TALK (8255)",
                "1-800-FLOWERS",
                "911"
            })
    void takesANumberAsPeopleWriteIt(String number) throws Exception {
        write("{ \"values\": { \"phone\": \"%s\" } }".formatted(number));

        assertEquals(Optional.of(number), ClinicLoader.load(file).value(ClinicValue.PHONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"555\u20130100", "555 \u2014 0100", "555\u20110100", "555\u22120100", " 555-0100 "})
    void readsTheDashesAndBlanksOfAWordProcessor(String number) throws Exception {
        write("{ \"values\": { \"phone\": \"%s\" } }".formatted(number));

        assertEquals(Optional.of("555-0100"), ClinicLoader.load(file).value(ClinicValue.PHONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the front desk", "911 NOW", "555-0100 ask for Ann", "988 or 911", "-", "ext."})
    void refusesWhatNobodyCanCall(String number) throws IOException {
        write("{ \"values\": { \"phone\": \"%s\" } }".formatted(number));

        assertThrows(InvalidContentException.class, () -> ClinicLoader.load(file));
    }

    @Test
    void takesATimeAndADayAsPeopleWriteThem() throws Exception {
        write("{ \"lobby\": { \"opens\": \"7:30\", \"closes\": \"18:00\", \"days\": [\"Monday\"] } }");

        assertEquals(
                Optional.of(new OpeningHours(LocalTime.of(7, 30), LocalTime.of(18, 0), Set.of(DayOfWeek.MONDAY))),
                ClinicLoader.load(file).lobby().hours());
    }

    @Nested
    class AfterSomethingWasSet {
        private final Clinic before = new Clinic(
                Map.of(ClinicValue.PHONE, "555-0100", ClinicValue.ROOM, "A chair."),
                new KioskSettings(10.1, Duration.ofSeconds(60), Duration.ofSeconds(40), Duration.ofMillis(500)));

        private ClinicLoader.Read read(String text) throws InvalidContentException {
            return ClinicLoader.read("clinic.json", text.getBytes(StandardCharsets.UTF_8), before);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                "values": {"phone": "ask", "name": "Harbor"}     | 1: values.phone: must be a number to call, not "ask"; until this is mended, it is "555-0100"
                "values": {"crisisLine": "ask", "name": "Harbor"} | 1: values.crisisLine: must be a number to call, not "ask"; until this is mended, it is "988"
                "values": {"afterHours": "ask", "name": "Harbor"} | 1: values.afterHours: must be a number to call, not "ask"; until this is mended, it is left out
                "values": {"fax": "1", "name": "Harbor"}         | 1: values.fax: there is no such field; known here are $KNOWN
                "kiosk": {"idleSeconds": 1e999}, "values": {"name": "Harbor"} | 1: kiosk.idleSeconds: must be a number, not a number beyond all limits; until this is mended, it is as it was before
                "lobby": 7, "values": {"name": "Harbor"}         | 1: lobby: must be an object { }, not a number; until this is mended, it is as it was before
                """)
        void oneWrongValueLeavesTheOthers(String fields, String problem) throws InvalidContentException {
            var read = read("{" + fields + "}");

            assertEquals(
                    List.of("clinic.json:" + problem.replace("$KNOWN", knownInOrder())),
                    read.problems().stream().map(Problem::toString).toList());
            assertEquals(Optional.of("Harbor"), read.clinic().value(ClinicValue.NAME));
            assertEquals(Optional.empty(), read.clinic().value(ClinicValue.ROOM), "it was taken out of the file");
        }

        /** Those of the schema, such as lobby.language. */
        static Stream<String> settings() {
            var schema = Resource.text("/anteroom/schema/clinic.schema.json");
            return Stream.of("kiosk", "lobby")
                    .flatMap(group -> schema.substring(schema.indexOf("\"" + group + "\": {"))
                            .lines()
                            .takeWhile(line -> !line.equals("    }") && !line.equals("    },"))
                            .map(Pattern.compile(" {8}\"(\\w+)\": \\{.*")::matcher)
                            .filter(Matcher::matches)
                            .map(field -> group + "." + field.group(1)));
        }

        @ParameterizedTest
        @MethodSource("settings")
        void ofEachSettingItIsSaidThatItStaysAsItWas(String setting) throws InvalidContentException {
            var path = setting.split("\\.");
            var problem = read("{\"%s\": {\"%s\": {}}}".formatted((Object[]) path))
                    .problems()
                    .get(0);

            assertEquals(setting, problem.field());
            assertTrue(problem.message().endsWith("; until this is mended, it is as it was before"), problem::message);
        }

        @Test
        void aWrongValueStaysAsItWas() throws InvalidContentException {
            assertEquals(
                    Optional.of("555-0100"),
                    read("{\"values\": {\"phone\": \"ask\"}}").clinic().value(ClinicValue.PHONE));
            assertEquals(
                    Duration.ofSeconds(60),
                    read("{\"kiosk\": {\"idleSeconds\": 1e999}}")
                            .clinic()
                            .kiosk()
                            .idle());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "{", "[]", "{\"values\": {\"phone\": \"1\", \"phone\": \"2\"}}", "\uFEFF{}"})
        void aFileThatIsNoJsonObjectIsRefusedWhole(String text) {
            assertThrows(InvalidContentException.class, () -> read(text));
        }

        @Test
        void aFileWithThousandsOfMistakesIsToldInThousandsOfLinesAtMost() throws InvalidContentException {
            var fields = IntStream.range(0, 15_000)
                    .mapToObj(i -> "\"f" + i + "\": 1")
                    .collect(Collectors.joining(", "));

            assertEquals(10_001, read("{" + fields + "}").problems().size());
        }
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        write("");

        var refused = assertThrows(InvalidContentException.class, () -> ClinicLoader.load(file));

        assertEquals(file + ": is empty", refused.getMessage());
    }

    @Test
    void refusesAFileThatIsNotThere() {
        var refused = assertThrows(InvalidContentException.class, () -> ClinicLoader.load(file));

        assertEquals(file + ": there is no such file", refused.getMessage());
    }

    private static String knownInOrder() {
        return Arrays.stream(ClinicValue.values())
                .map(ClinicValue::key)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private void write(String text) throws IOException {
        Files.writeString(file, text);
    }
}
