package anteroom.workshop.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.InvalidContentException;
import anteroom.content.PackLoader;
import anteroom.content.PackSource;
import anteroom.content.Resource;
import anteroom.content.rules.QualityGate;
import anteroom.search.SearchFactory;
import anteroom.testkit.SmallPack;
import anteroom.workshop.words.PackText.Change;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that go out to clinicians and translators, and come back. */
class TextExchangeTest {
    private static final String REST = "en/topics/aftercare.json#rest-today.lines[0].text";
    private static final String PHONE = "en/topics/aftercare.json#no-driving.lines[2].text";
    private static final int ID = 0;
    private static final int WORDS = 3;
    private static final int REVIEWED = 6;

    @TempDir
    private Path folder;

    private SmallPack pack = SmallPack.bilingual();

    private TextExchange exchange() {
        return exchange(pack);
    }

    private static TextExchange exchange(PackSource pack) {
        try {
            return new TextExchange(pack, PackLoader.open(pack));
        } catch (InvalidContentException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void eachTextHasItsPlaceInItsFileToTheCharacter(String language) throws IOException {
        var edition = EditionTexts.of(
                pack,
                exchange().loaded().pack().editions().stream()
                        .filter(one -> one.language().equals(language))
                        .findFirst()
                        .orElseThrow());
        for (var file : edition.files()) {
            assertEquals(file.whole(), withItsOwnWords(file));
        }
    }

    @Test
    void eachTextOfTheBundledPackHasItsPlaceInItsFileToTheCharacter() throws IOException {
        var bundled = PackSource.builtIn();
        for (var language : exchange(bundled).loaded().pack().editions()) {
            var edition = EditionTexts.of(bundled, language);

            assertTrue(edition.texts().count() > 1_000);
            for (var file : edition.files()) {
                assertEquals(file.whole(), withItsOwnWords(file));
            }
        }
    }

    /** The file with each of its texts written anew. */
    private static String withItsOwnWords(FileTexts file) {
        return file.with(file.texts().stream()
                .map(text -> new Change(text, text.words(), ""))
                .toList());
    }

    private static String json(PackSource pack, String path) throws IOException {
        return new String(pack.read(path), StandardCharsets.UTF_8);
    }

    @Nested
    class AWorkbook {
        @Test
        void hasASheetForEachFileAndARowForEachText() throws IOException {
            var rows = out();

            assertEquals(
                    List.of(
                            "Care afterwards",
                            "Your visit",
                            "A calm minute",
                            "take-home",
                            "Afterwards (answers)",
                            "Need help now (answers)",
                            "glossary",
                            "Words of the screens"),
                    rows.stream().map(XlsxReader.Row::sheet).distinct().toList());
            assertEquals(
                    List.of("id", "place", "critical", "words", "grade", "facts", "reviewer's words", "comment", "OK"),
                    texts(rows.get(0)));
            assertEquals(
                    List.of(PHONE, "No driving: line 3", "critical", "Call us at {clinic.phone}.", "0.7", "X-90"),
                    texts(row(rows, PHONE)).subList(0, 6));
        }

        @Test
        void thatNobodyChangedChangesNothing() throws IOException {
            out();
            var taken = take().imported();

            assertEquals(List.of(), taken.refused());
            assertEquals(Map.of(), taken.files());
        }

        @Test
        void changesTheTextThatItsReviewerWroteAndNoOtherByte() throws IOException {
            edit(REST, REVIEWED, "Today \"you\" have:");
            var taken = take().imported();

            assertEquals(List.of(), taken.refused());
            assertEquals(
                    List.of(
                            "Care afterwards!G13  Rest today: line 1",
                            "  - Today is a day for:",
                            "  + Today \"you\" have:"),
                    taken.diff());
            assertEquals(
                    Map.of(
                            SmallPack.AFTERCARE,
                            json(pack, SmallPack.AFTERCARE).replace("Today is a day for:", "Today \\\"you\\\" have:")),
                    taken.files());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Today is one of those long days on which all that you have to do is to sit, to sleep, to drink and to eat. | has a sentence of 25 words, and 20 is the most; split it
                Ketamine is totally safe. | "safe" promises too much
                Call {clinic.phone} for: | must hold nothing in braces
                """)
        void thatBreaksARuleIsRefusedByItsCell(String words, String why) throws IOException {
            edit(REST, REVIEWED, words);
            var refused = take().imported().refused();

            assertTrue(refused.get(0).startsWith("Care afterwards!G13: " + why), refused.toString());
        }

        @Test
        void thatLosesAValueOfTheClinicIsRefused() throws IOException {
            edit(PHONE, REVIEWED, "Call us by phone.");

            assertEquals(
                    List.of("Care afterwards!G9: must keep {clinic.phone}"),
                    take().imported().refused());
        }

        @Test
        void thatBelongsToOlderWordsIsRefused() throws IOException {
            edit(REST, REVIEWED, "Today is for:");
            pack = pack.replacing(SmallPack.AFTERCARE, "Today is a day for:", "This is a day for:");

            assertEquals(
                    List.of("Care afterwards!G13: belongs to other words than the pack has now; write the file out"
                            + " anew. The pack has \"This is a day for:\""),
                    take().imported().refused());
        }

        @Test
        void holdsOnlyTextsAndAFormulaIsRefused() throws IOException {
            rewrite((sheet, row, cells) -> {
                if (cells.get(ID).equals(REST)) {
                    sheet.formula(row, REVIEWED, "1+1");
                } else if (cells.get(ID).equals(PHONE)) {
                    sheet.value(row, REVIEWED, 24);
                }
            });

            assertEquals(
                    List.of(
                            "Care afterwards!G9: is a number; it must be a text",
                            "Care afterwards!G13: is a formula; it must be a text"),
                    take().imported().refused());
        }

        @Test
        void whoseIdsWereChangedIsRefused() throws IOException {
            edit(REST, ID, "en/topics/aftercare.json#nowhere.title");

            assertEquals(
                    List.of("Care afterwards!G13: is no text of this pack"),
                    take().imported().refused());
        }

        @Test
        void bringsCommentsAndWhatIsOk() throws IOException {
            rewrite((sheet, row, cells) -> {
                if (cells.get(ID).equals(REST)) {
                    sheet.value(row, 7, "Which\nday?");
                    sheet.value(row, 8, true);
                }
            });

            assertEquals(List.of("Care afterwards!H13: Which day?"), take().comments());
            assertEquals(1, take().approved());
        }

        @Test
        void thatIsNoneIsRefused() throws IOException {
            Files.writeString(file(), "id,place");

            assertEquals(
                    file() + ": is no workbook (.xlsx) that can be read",
                    assertThrows(IOException.class, this::take).getMessage());
        }

        private Path file() {
            return folder.resolve("words.xlsx");
        }

        private List<XlsxReader.Row> out() throws IOException {
            exchange().words(exchange().loaded().pack().original(), file());
            return XlsxReader.rows(file());
        }

        private TextExchange.Review take() throws IOException {
            return exchange().takeWords(exchange().loaded().pack().original(), file());
        }

        private void edit(String id, int column, String words) throws IOException {
            rewrite((sheet, row, cells) -> {
                if (cells.get(ID).equals(id)) {
                    sheet.value(row, column, words);
                }
            });
        }

        /** As somebody saves it who has changed some cells. */
        private void rewrite(Edit edit) throws IOException {
            var rows = out();
            try (var out = Files.newOutputStream(file());
                    var book = new Workbook(out, "Test", "1.0")) {
                var sheets = rows.stream()
                        .map(XlsxReader.Row::sheet)
                        .distinct()
                        .collect(Collectors.toMap(name -> name, book::newWorksheet));
                for (var row : rows) {
                    var cells = texts(row);
                    var sheet = sheets.get(row.sheet());
                    for (int i = 0; i < cells.size(); i++) {
                        sheet.value(row.number() - 1, i, cells.get(i));
                    }
                    edit.on(sheet, row.number() - 1, cells);
                }
            }
        }

        private XlsxReader.Row row(List<XlsxReader.Row> rows, String id) {
            return rows.stream()
                    .filter(row -> row.cell(ID).text().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        private List<String> texts(XlsxReader.Row row) {
            return List.of(0, 1, 2, 3, 4, 5, 6, 7, 8).stream()
                    .map(column -> row.cell(column).text())
                    .toList();
        }
    }

    private interface Edit {
        void on(Worksheet sheet, int row, List<String> cells);
    }

    @Nested
    class ATranslation {
        @Test
        void isAUnitATextWithPlaceLimitAndWhatIsToBeKept() throws IOException {
            assertTrue(
                    out("es")
                            .replaceAll("\n *", "")
                            .contains("<trans-unit id=\"no-driving.lines[2].text\" xml:space=\"preserve\">"
                                    + "<source>Call us at {clinic.phone}.</source>"
                                    + "<target>Llámenos al {clinic.phone}.</target>"
                                    + "<note>No driving: line 3</note>"
                                    + "<note>A mistake here could hurt somebody.</note>"
                                    + "<note>At most 20 words a sentence.</note>"
                                    + "<note>Keep as it is: {clinic.phone}</note></trans-unit>"),
                    Files.readString(file()));
        }

        @Test
        void thatNobodyChangedChangesNothing() throws IOException {
            out("es");
            var taken = take("es");

            assertEquals(List.of(), taken.refused());
            assertEquals(Map.of(), taken.files());
        }

        @Test
        void changesTheTranslationAndNeverTheOriginal() throws IOException {
            replace(out("es"), "<target>Hoy es un día para:", "<target state=\"translated\">Este día es para:");
            var taken = take("es");

            assertEquals(List.of(), taken.refused());
            assertEquals(
                    Map.of(
                            "es/topics/aftercare.json",
                            json(pack, "es/topics/aftercare.json").replace("Hoy es un día", "Este día es")),
                    taken.files());
        }

        @Test
        void hasTheWordsOfTheScreensAndOfTheStaffsPages() throws IOException {
            String units = out("es").replaceAll("\n *", "");

            assertTrue(units.contains("<file original=\"en/strings.properties\""), units);
            assertTrue(
                    units.contains("<trans-unit id=\"staff.counts.exported\" xml:space=\"preserve\">"
                            + "<source>Written to {0}</source><target>Guardado en {0}</target>"
                            + "<note>Pages for staff: staff counts exported</note><note>At most 33 characters.</note>"
                            + "<note>Keep as it is: {0}</note></trans-unit>"),
                    units);
        }

        /** Words of the program that somebody has changed are the pack's from then on. */
        @Test
        void changesOneOfTheScreensWordsAndNoOtherByte() throws IOException {
            replace(out("es"), "<target>Guardado en {0}<", "<target>Está en {0}<");
            var taken = take("es");

            assertEquals(List.of(), taken.refused());
            assertEquals(
                    Map.of(
                            "es/strings.properties",
                            Resource.text("/anteroom/text/strings_es.properties")
                                    .replace("exported = Guardado en {0}\n", "exported = Está en {0}\n")),
                    taken.files());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Guardado | must keep {0} as English does, and write each apostrophe twice
                Guardado en la carpeta de siempre {0} | has 37 characters, and there is room for 33
                Written to {0} | is not translated
                """)
        void ofTheScreensWordsThatDoesNotFitIsRefused(String words, String why) throws IOException {
            replace(out("es"), "<target>Guardado en {0}<", "<target>" + words + "<");

            assertEquals(
                    List.of("en/strings.properties staff.counts.exported: " + why),
                    take("es").refused());
        }

        @Test
        void ofAnotherSourceIsRefused() throws IOException {
            replace(out("es"), "<source>Today is a day for:", "<source>Today is no day for:");

            assertEquals(
                    List.of(
                            "en/topics/aftercare.json rest-today.lines[0].text: belongs to other words than the pack has"
                                    + " now; write the file out anew. The pack has \"Today is a day for:\""),
                    take("es").refused());
        }

        @Test
        void thatBreaksARuleIsRefusedByItsUnit() throws IOException {
            replace(out("es"), "<target>Hoy es un día para:", "<target>Hoy no es un día para:");

            assertEquals(
                    List.of(
                            "en/topics/aftercare.json rest-today.lines[0].text: must not say no or not, as en does not"),
                    take("es").refused().stream()
                            .map(line -> line.replaceAll("(does not).*", "$1"))
                            .toList());
        }

        @Test
        void withADoctypeIsRefused() throws IOException {
            replace(out("es"), "<xliff", "<!DOCTYPE xliff [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<xliff");

            assertTrue(assertThrows(IOException.class, () -> take("es"))
                    .getMessage()
                    .contains("DOCTYPE is disallowed"));
        }

        @Test
        void toAnotherLanguageIsRefused() throws IOException {
            out("fr");

            assertEquals(
                    file() + ": is a translation to fr, not to es",
                    assertThrows(IOException.class, () -> take("es")).getMessage());
        }

        /** A language made up of Spanish, of which no code knows. */
        @Test
        void intoAThirdLanguageNeedsNoCode() throws Exception {
            var spanish = EditionTexts.of(
                            pack, exchange().loaded().pack().editions().get(1))
                    .texts()
                    .collect(Collectors.toMap(PackText::id, PackText::words));
            Files.writeString(
                    file(),
                    Xliff.write(
                            EditionTexts.of(pack, exchange().loaded().pack().original()),
                            "qaa",
                            spanish,
                            text -> List.of()));
            var begun = new OverlaySource(pack, take("qaa").files());
            assertEquals(
                    List.of("qaa/rules.json: there is no such file"),
                    take("qaa").open());

            PackSource whole = new OverlaySource(
                    begun,
                    Map.of(
                            "qaa/rules.json", rules(),
                            "qaa/faq/after.json", json(pack, "es/faq/after.json"),
                            "qaa/faq/urgent.json", json(pack, "es/faq/urgent.json")));

            assertEquals(List.of(), QualityGate.check(whole).problems());
            var strings = exchange(whole).loaded().pack().editions().get(2).strings();
            assertTrue(strings.ofPack());
            assertEquals("Atrás", strings.texts().get("shell.back"));
            var edition = exchange(whole).loaded().pack().editions().get(2);
            assertEquals(
                    "driving-after",
                    SearchFactory.words(edition)
                            .find("cuando puedo volver a manejar")
                            .hits()
                            .get(0)
                            .id());
        }

        @Test
        void thatBeginsTellsWhatIsStillToBeDone() throws IOException {
            out("fr");

            assertTrue(take("fr")
                    .open()
                    .contains("fr/topics/aftercare.json: rest-today.lines[0].text: is not translated"));
        }

        private String rules() throws IOException {
            try (var in = TextExchangeTest.class.getResourceAsStream("/anteroom/rules/es.json")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .replace("\"language\": \"es\"", "\"language\": \"qaa\"");
            }
        }

        private Path file() {
            return folder.resolve("words.xlf");
        }

        private String out(String to) throws IOException {
            exchange().translate(to, file());
            return Files.readString(file());
        }

        private void replace(String text, String stretch, String other) throws IOException {
            assertTrue(text.contains(stretch), text);
            Files.writeString(file(), text.replace(stretch, other));
        }

        private TextImport take(String to) throws IOException {
            return exchange().takeTranslation(to, file());
        }
    }
}
