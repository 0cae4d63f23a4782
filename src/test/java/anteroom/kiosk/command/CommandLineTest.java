package anteroom.kiosk.command;

import static anteroom.testkit.SmallPack.AFTER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.Main;
import anteroom.content.Clinic;
import anteroom.content.InvalidContentException;
import anteroom.content.PackLoader;
import anteroom.content.PackSource;
import anteroom.content.PictureFiles;
import anteroom.content.SignOff;
import anteroom.content.SignOffs;
import anteroom.content.SignedWording;
import anteroom.testkit.SmallPack;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest(name = "anteroom {0}")
    @CsvSource(delimiter = '|', textBlock = """
            --loud                                    | anteroom: Unknown option: '--loud'; see anteroom --help
            dance                                     | anteroom: Unmatched argument at index 0: 'dance'; see anteroom --help
            check here there                          | anteroom: Unmatched argument at index 2: 'there'; see anteroom check --help
            check /no/such                            | anteroom: /no/such: there is no such file or folder
            check pom.xml                             | anteroom: pom.xml: is not a folder
            check --clinic=                           | anteroom: Invalid value for option '--clinic': it is empty, and must be the name of a file or folder; see anteroom check --help
            check --clinic src                        | src: is not a file
            check --clinic /no/such.json              | /no/such.json: there is no such file
            tour out --size big                       | anteroom: Invalid value for option '--size': 'big' is no size such as 1280x800, from 320 to 4096 a side; see anteroom tour --help
            tour out --size 0x0                       | anteroom: Invalid value for option '--size': '0x0' is no size such as 1280x800, from 320 to 4096 a side; see anteroom tour --help
            tour out --text tiny                      | anteroom: Invalid value for option '--text': expected one of [NORMAL, LARGE, LARGEST] (case-insensitive) but was 'tiny'; see anteroom tour --help
            tour out --contrast odd                   | anteroom: Invalid value for option '--contrast': expected one of [NORMAL, HIGH] (case-insensitive) but was 'odd'; see anteroom tour --help
            tour out --diagonal -4                    | anteroom: --diagonal must be from 5 to 100 inches, not -4.0; see anteroom tour --help
            tour out --diagonal NaN                   | anteroom: --diagonal must be from 5 to 100 inches, not NaN; see anteroom tour --help
            tour out --language xx                    | anteroom: there is no language "xx" in this pack; there is en, es; see anteroom tour --help
            tour out --pack /no/such                  | anteroom: /no/such: there is no such file or folder
            access --pack pom.xml                     | anteroom: pom.xml: is not a folder
            ask hello --pack src                      | pack.json: there is no such file
            evaluate pom.xml --pack=                  | anteroom: Invalid value for option '--pack': it is empty, and must be the name of a file or folder; see anteroom evaluate --help
            words out.xlsx --write                    | anteroom: --write belongs to --take; see anteroom words --help
            words --take pom.xml --write              | anteroom: the built-in pack cannot be written; name the folder of a pack with --pack; see anteroom words --help
            words --take pom.xml                      | anteroom: pom.xml: is no workbook (.xlsx) that can be read
            words --take /no/such.xlsx                | anteroom: /no/such.xlsx: there is no such file or folder
            translate out.xlf                         | anteroom: Missing required option: '--to=TAG'; see anteroom translate --help
            translate out.xlf --to en                 | anteroom: en is the language that is translated; see anteroom translate --help
            translate out.xlf --to ../es              | anteroom: --to must be a language tag such as es or pt-BR; see anteroom translate --help
            translate --take pom.xml --to es          | anteroom: pom.xml: is no XLIFF 1.2
            narrate                                   | anteroom: Missing required parameter: 'DIR'; see anteroom narrate --help
            narrate pom.xml                           | anteroom: pom.xml: is not a folder
            narrate out --language xx                 | anteroom: there is no language "xx" in this pack; there is en, es; see anteroom narrate --help
            review                                    | anteroom: Missing required parameter: 'OUT.html'; see anteroom review --help
            review /no/such/out.html                  | anteroom: /no/such/out.html: there is no such file or folder
            review src                                | anteroom: src: Is a directory
            review pom.xml/out.html                   | anteroom: pom.xml/out.html: Not a directory
            access --size 1280x800                    | anteroom: --size and --diagonal belong together, from 5 to 100 inches; see anteroom access --help
            access --size 1280x800 --diagonal 1       | anteroom: --size and --diagonal belong together, from 5 to 100 inches; see anteroom access --help
            pin --clinic src/clinic.json 123456       | anteroom: Unmatched argument at index 3: '123456'; see anteroom pin --help
            sign-off --role Nurse                     | anteroom: Missing required option: '--date=YYYY-MM-DD'; see anteroom sign-off --help
            sign-off --role Nurse --date yesterday    | anteroom: Invalid value for option '--date': 'yesterday' is not a day such as 2025-03-31; see anteroom sign-off --help
            sign-off --role= --date 2025-03-31        | anteroom: the role must say who signs, in 1 to 80 characters; see anteroom sign-off --help
            sign-off --role Nurse --date 2025-03-31 --clinic /            | anteroom: --clinic must name the clinic's file; / is a folder; see anteroom sign-off --help
            sign-off --role Nurse --date 2025-03-31 --language xx         | anteroom: there is no language "xx" in this pack; there is en, es; see anteroom sign-off --help
            sign-off --role Nurse --date 9999-12-31   | anteroom: the date 9999-12-31 is still to come; see anteroom sign-off --help
            sign-off --role Nurse --date 1970-01-01   | anteroom: the date 1970-01-01 is before 2025-01-01, the first day to sign on; see anteroom sign-off --help
            """)
    void cannotDoItAndSaysWhyInOneLine(String arguments, String line) {
        assertEquals(2, run(arguments.split(" ")));
        assertEquals(line + "\n", err.toString());
        assertEquals("", out.toString());
    }

    @ParameterizedTest(name = "anteroom {0}")
    @ValueSource(
            strings = {
                "run",
                "tour",
                "ask",
                "evaluate",
                "access",
                "narrate",
                "review",
                "words",
                "translate",
                "sign-off",
                "report"
            })
    void takesAPackAndALanguage(String command) {
        assertEquals(0, run(command, "--help"));
        assertTrue(out.toString().contains("--pack=DIR"), out::toString);
        assertTrue(out.toString().contains("--language=TAG"), out::toString);
    }

    @ParameterizedTest(name = "anteroom {0}")
    @ValueSource(
            strings = {
                "tour OUT",
                "ask hello",
                "evaluate pom.xml",
                "access",
                "narrate OUT",
                "review OUT",
                "words OUT",
                "sign-off --role Nurse --date 2025-03-31",
                "report 2025-03 OUT"
            })
    void takesTheLanguageFromThatPack(String command) {
        String[] arguments = (command + " --language xx --pack "
                        + SmallPack.sound().writeTo(folder.resolve("pack")))
                .replace("OUT", folder.resolve("out").toString())
                .split(" ");

        assertEquals(2, run(arguments));
        assertTrue(
                err.toString().startsWith("anteroom: there is no language \"xx\" in this pack; there is en;"),
                err::toString);
    }

    @Test
    void saysHowItIsUsed() {
        assertEquals(0, run());
        assertTrue(out.toString().startsWith("Usage: anteroom"), out::toString);
    }

    @Nested
    class Check {
        @Test
        void saysNothingAgainstASoundPack() {
            assertEquals(0, run("check", write(SmallPack.sound())));
            assertTrue(out.toString().endsWith("No problems.\n"), out::toString);
        }

        @Test
        void tellsWhatIsUnfitForPatients() {
            assertEquals(1, run("check", write(SmallPack.sound().saying("It is safe."))));
            assertTrue(
                    out.toString().startsWith("en/topics/aftercare.json:13: rest-today: lines[0].text: \"safe\" "),
                    out::toString);
            assertTrue(out.toString().endsWith("1 problem.\n"), out::toString);
        }

        @Test
        void tellsWhichPictureCannotBeDrawn() {
            assertEquals(1, run("check", write(SmallPack.sound().with("art/no-driving.svg", "<svg><g></svg>"))));
            assertTrue(
                    out.toString().startsWith("art/no-driving.svg: is neither an SVG nor a PNG that can be read\n"),
                    out::toString);
            assertTrue(out.toString().endsWith("1 problem.\n"), out::toString);
            assertEquals("", err.toString());
        }

        @Test
        void tellsWhatCannotBeRead() {
            assertEquals(2, run("check", write(SmallPack.sound().without(AFTER))));
            assertEquals("en/faq/after.json: there is no such file\n", out.toString());
        }

        @Test
        void tellsThatAFolderHoldsNoPack() {
            assertEquals(2, run("check", folder.toString()));
            assertEquals("pack.json: there is no such file\n", out.toString());
        }

        @Test
        void tellsWhatTheClinicSetWrongly() throws IOException {
            var clinic = Files.writeString(folder.resolve("clinic.json"), "{\"values\": {\"fone\": \"1\"}}");

            assertEquals(2, run("check", "--clinic", clinic.toString(), write(SmallPack.sound())));
            assertTrue(err.toString().startsWith(clinic + ":1: values.fone: there is no such field"), err::toString);
        }

        private String write(SmallPack pack) {
            return pack.writeTo(folder.resolve("pack")).toString();
        }
    }

    @Test
    void writesTheCliniciansSheet() throws IOException {
        var sheet = folder.resolve("sheet.html");

        assertEquals(0, run("review", sheet.toString()));
        assertTrue(Files.readString(sheet).startsWith("<!DOCTYPE html>"));
        assertEquals(sheet + " is ready; open it in a browser and print it on A4\n", out.toString());
    }

    @Test
    void reviewsAndSignsThePackThatTheClinicShows() throws Exception {
        var clinic = Files.writeString(folder.resolve("clinic.json"), "{}").toString();
        var own = wording(SmallPack.sound());
        SmallPack.sound().writeTo(folder.resolve("pack"));
        var sheet = folder.resolve("sheet.html");

        assertEquals(0, run("review", sheet.toString(), "--clinic", clinic));
        assertEquals(0, run("sign-off", "--role", "Nurse", "--date", "2025-03-31", "--clinic", clinic));

        assertTrue(Files.readString(sheet).contains(own.hash()));
        assertTrue(SignOffs.in(folder).of(own).isPresent());
    }

    @Test
    void takesThePackAndTheLanguageThatAreNamed() throws Exception {
        var pack = SmallPack.bilingual().writeTo(folder.resolve("elsewhere")).toString();
        var sheet = folder.resolve("sheet.html");

        assertEquals(0, run("review", sheet.toString(), "--pack", pack, "--language", "es"));
        assertEquals(0, run("ask", "no maneje por 24 horas", "--pack", pack, "--language", "es"));
        assertEquals(2, run("ask", "hello", "--pack", pack, "--language", "xx"));

        assertTrue(Files.readString(sheet).contains("No maneje por al menos 24 horas."));
        assertTrue(out.toString().contains("driving-after  ¿Cuándo puedo volver a manejar?"), out::toString);
        assertTrue(
                err.toString().contains("there is no language \"xx\" in this pack; there is en, es;"), err::toString);
    }

    @Test
    void writesWhatComesBackOnlyWhenItIsToldTo() throws IOException {
        var pack = SmallPack.bilingual().writeTo(folder.resolve("pack"));
        var card = pack.resolve("es/topics/aftercare.json");
        var before = Files.readString(card);
        var file = folder.resolve("es.xlf");
        assertEquals(0, run("translate", file.toString(), "--to", "es", "--pack", pack.toString()));
        Files.writeString(file, Files.readString(file).replace("Hoy es un día para:", "Este día es para:"));

        assertEquals(0, run("translate", "--take", file.toString(), "--to", "es", "--pack", pack.toString()));
        assertEquals(before, Files.readString(card));
        assertTrue(out.toString().endsWith("1 text changes; --write writes this\n"), out::toString);

        assertEquals(
                0, run("translate", "--take", file.toString(), "--to", "es", "--write", "--pack", pack.toString()));
        assertEquals(before.replace("Hoy es un día", "Este día es"), Files.readString(card));
    }

    @Test
    void signsNoPackThatNoKioskWouldShow() {
        SmallPack.sound().without(AFTER).writeTo(folder.resolve("pack"));
        var clinic = folder.resolve("clinic.json").toString();

        assertEquals(2, run("sign-off", "--role", "Nurse", "--date", "2025-03-31", "--clinic", clinic));
        assertEquals("en/faq/after.json: there is no such file\n", err.toString());
    }

    @Test
    void cannotKeepASignOffWhereAFileStands() throws IOException {
        var file = Files.writeString(folder.resolve("clinic"), "");

        assertEquals(
                2,
                run(
                        "sign-off",
                        "--role",
                        "Nurse",
                        "--date",
                        "2025-03-31",
                        "--clinic",
                        file.resolve("clinic.json").toString()));
        assertEquals("anteroom: " + file + ": is not a folder\n", err.toString());
    }

    @Test
    void keepsASignOffBesideTheClinicsFile() throws Exception {
        var clinic = Files.writeString(folder.resolve("clinic.json"), "{}");
        var english = wording(PackSource.builtIn());

        assertEquals(
                0,
                run("sign-off", "--role", "Medical director", "--date", "2025-03-31", "--clinic", clinic.toString()));
        assertEquals(
                "English is signed off by Medical director on 2025-03-31, in " + folder.resolve("signoff-en.json")
                        + "\n",
                out.toString());
        assertEquals(
                "Medical director",
                SignOffs.in(folder).of(english).map(SignOff::role).orElse("nobody"));
    }

    private SignedWording wording(PackSource pack) throws InvalidContentException {
        return new SignedWording(
                PackLoader.load(pack).editions().get(0),
                Clinic.unset(),
                new PictureFiles(PackSource.folder(folder), pack));
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
