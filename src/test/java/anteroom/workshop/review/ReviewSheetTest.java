package anteroom.workshop.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.CitedLine;
import anteroom.content.Clinic;
import anteroom.content.ClinicValue;
import anteroom.content.InvalidContentException;
import anteroom.content.LoadedPack;
import anteroom.content.PackLoader;
import anteroom.content.PackSource;
import anteroom.content.PictureFiles;
import anteroom.content.Placeholders;
import anteroom.content.Resource;
import anteroom.content.SignedWording;
import anteroom.content.language.LanguageRules;
import anteroom.content.rules.Contradiction;
import anteroom.testkit.Bundled;
import anteroom.testkit.SmallPack;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewSheetTest {
    private final String sheet = sheet(SmallPack.sound(), Clinic.unset());

    @Nested
    class OfTheBundledPack {
        private static final LoadedPack PACK = open(PackSource.builtIn());
        private static final Review REVIEW =
                Review.of(PACK, PACK.pack().editions().get(0), Bundled.exampleClinic());
        private static final String SHEET = ReviewSheet.of(
                PACK,
                new SignedWording(
                        REVIEW.edition(),
                        Bundled.exampleClinic(),
                        new PictureFiles(PackSource.builtIn(), PackSource.builtIn())));
        private static final String WORDS = words(SHEET);

        /** The block of each item, by its number. */
        private static final Map<Integer, String> BLOCKS = Stream.of(SHEET.split("id=\"n(?=\\d+\")"))
                .skip(1)
                .collect(Collectors.toMap(
                        block -> Integer.valueOf(block.substring(0, block.indexOf('"'))),
                        block -> block.substring(0, block.indexOf("</article>"))));

        @Test
        void hasEveryCardStageAnswerAndHardWordInOrder() {
            var edition = REVIEW.edition();
            var ids = Stream.of(
                            edition.cards().map(card -> card.id()),
                            edition.visit().stages().stream().map(stage -> stage.id()),
                            Stream.of("calm", "take-home"),
                            edition.takeHome().recalls().stream().map(recall -> recall.id()),
                            edition.questions().map(question -> question.id()),
                            edition.glossary().stream().map(term -> term.word()))
                    .flatMap(all -> all)
                    .toList();

            assertEquals(ids, REVIEW.items().map(Item::id).toList());
            REVIEW.items().forEach(item -> assertEquals(1, count(SHEET, "id=\"n" + item.number() + "\"")));
        }

        @Test
        void hasEveryWordThatASignOffIsAbout() {
            var edition = REVIEW.edition();
            edition.topics()
                    .forEach(topic -> Stream.of(topic.title(), topic.summary(), topic.alt())
                            .forEach(text -> assertTrue(WORDS.contains(text), text)));
            edition.categories().forEach(category -> assertTrue(WORDS.contains(category.title()), category.title()));
            REVIEW.items().forEach(item -> {
                assertTrue(words(block(item.number())).contains(item.title()), item.title());
                assertTrue(words(block(item.number())).contains(item.picture()), item.picture());
                item.lines().stream()
                        .flatMap(line -> Stream.of(line.text(), line.otherwise() == null ? "" : line.otherwise()))
                        .map(text -> Placeholders.each(text, ClinicValue::example))
                        .forEach(text -> assertTrue(words(block(item.number())).contains(text), text));
            });
        }

        @Test
        void hasABoxToTickAtEveryLine() {
            REVIEW.items()
                    .forEach(item -> assertEquals(
                            item.lines().size() + (item.picture().isEmpty() ? 0 : 1),
                            count(block(item.number()), "<span class=\"tick\"></span>"),
                            item.id()));
        }

        @Test
        void hasEveryFactAtItsItemInFullOrWithThePlaceWhereItIs() {
            REVIEW.items()
                    .forEach(item -> item.facts().forEach(cited -> {
                        var id = "<b>" + cited.fact().id() + "</b> ";
                        assertTrue(
                                block(cited.toldAt())
                                        .contains(id
                                                + ReviewPage.escape(cited.fact().text())),
                                item.id());
                        assertTrue(
                                block(cited.toldAt())
                                        .contains(ReviewPage.escape(cited.fact().note())),
                                item.id());
                        assertTrue(block(item.number()).contains(id), item.id());
                    }));
        }

        @Test
        void standsNoFactFarBehindItsItemAndAllBesideWhatMattersMost() {
            REVIEW.items()
                    .forEach(item -> item.facts()
                            .forEach(cited -> assertTrue(
                                    item.number() - cited.toldAt() <= (item.isFlagged() ? 0 : CitationLayout.FAR),
                                    item.id() + " " + cited.fact().id())));
        }

        @Test
        void namesEverySourceAtItsFactAndInTheListAtTheEnd() {
            REVIEW.items()
                    .flatMap(item -> item.facts().stream())
                    .forEach(cited -> REVIEW.works(cited.fact()).forEach(work -> {
                        assertTrue(SHEET.contains("<dt>" + work.id() + "</dt>"), work.id());
                        assertTrue(
                                cited.fact().works().isEmpty()
                                        || words(block(cited.toldAt())).contains(ReviewPage.weight(work)),
                                work.id());
                    }));
            REVIEW.works()
                    .forEach(work -> assertTrue(
                            WORDS.contains(work.title() + ". " + work.publisher() + ", " + work.kind()), work.id()));
        }

        private String block(int number) {
            return BLOCKS.get(number);
        }
    }

    @Nested
    class OfATranslation {
        private final SmallPack pack = SmallPack.bilingual();
        private final String sheet = ReviewSheet.of(
                open(pack),
                new SignedWording(open(pack).pack().editions().get(1), Clinic.unset(), new PictureFiles(pack, pack)));

        @Test
        void hasTheOriginalBesideEachTitleLineAndMeaning() {
            assertTrue(
                    sheet.contains(
                            "<span>No maneje por al menos 24 horas.</span><span class=\"original\" lang=\"en\">Do"
                                    + " not drive for at least 24 hours.</span>"),
                    sheet);
            assertTrue(sheet.contains("lang=\"en\">No driving · A car key with a line through it</p>"), sheet);
            assertTrue(sheet.contains("lang=\"en\">off-label · Used in a way that is not on the label.</p>"), sheet);
            assertTrue(sheet.contains("lang=\"en\">Call us at [phone]. · Call us.</span>"), sheet);
        }

        @Test
        void isFramedInItsLanguage() {
            var words = words(sheet);

            TemplateTranslation.in("es").words().forEach((english, spanish) -> {
                if (english.length() > 20 && !english.contains("{")) {
                    assertFalse(words.contains(english), english);
                }
            });
            assertTrue(words.contains("Texto para revisar: Español"), words);
            assertTrue(words.contains("content: \"Tarjetas y la visita\""), words);
            assertTrue(words.contains("En pocas palabras: No, no a todos"), words);
        }

        /** Facts, sources and originals are marked as English; commands and hashes are in no language. */
        @Test
        void hasNoEnglishThatIsNotMarkedAsIt() {
            var spanish = ReviewSheet.of(
                    OfTheBundledPack.PACK,
                    new SignedWording(
                            OfTheBundledPack.PACK.pack().editions().get(1),
                            Clinic.unset(),
                            new PictureFiles(PackSource.builtIn(), PackSource.builtIn())));
            var rest = spanish.replaceAll("(?s)<style>.*?</style>", "")
                    .replaceAll("(?s)<(dl|p|span|td) [^>]*lang=\"en\">.*?</\\1>|<dl lang=\"en\">.*?</dl>", "")
                    .replaceAll("<code>.*?</code>|<cite>.*?</cite>", "")
                    .replaceAll("(?s)<p lang=\"en\">.*?</p>", "");

            assertEquals(
                    List.of(),
                    LanguageRules.builtIn("en")
                            .orElseThrow()
                            .marks()
                            .giveaways()
                            .matcher(words(rest))
                            .results()
                            .map(MatchResult::group)
                            .toList(),
                    words(rest));
        }

        @Test
        void showsTheWordsOfTheScreensThatThePackBrings() {
            var bringing = pack.with("es/strings.properties", Resource.text("/anteroom/text/strings_es.properties"));
            var loaded = open(bringing);
            var own = words(ReviewSheet.of(
                    loaded,
                    new SignedWording(
                            loaded.pack().editions().get(1), Clinic.unset(), new PictureFiles(bringing, bringing))));

            assertFalse(words(sheet).contains("Palabras de las pantallas"));
            assertTrue(own.contains("Palabras de las pantallas"), own);
            assertTrue(own.contains("Necesito ayuda ya"), own);
        }

        @Test
        void findsEachStretchOfItsFrameInTheTemplateOrTheCode() {
            var template = Resource.text("/anteroom/review/review.mustache");
            var style = Resource.text("/anteroom/review/review.css");
            var inCode = List.of(
                    "urgent",
                    "critical",
                    "Cards",
                    "The visit",
                    "Answers",
                    "Hard words",
                    "To take home",
                    "Take this home",
                    "not:",
                    "In short:",
                    "until it is set:",
                    "this line is left out");

            var tables = Stream.of(
                            Resource.rows("/anteroom/review/open-questions.txt").stream()
                                    .flatMap(row -> Stream.of(row[0], row[2])),
                            Stream.of(Contradiction.values()).flatMap(one -> Stream.of(one.matter(), one.resolution())),
                            Stream.of(ClinicValue.values()).map(ReviewPage::inWords))
                    .flatMap(words -> words)
                    .toList();
            assertEquals(
                    List.of(),
                    tables.stream()
                            .filter(english ->
                                    !TemplateTranslation.in("es").words().containsKey(english))
                            .toList());
            assertEquals(
                    List.of(),
                    TemplateTranslation.in("es").words().keySet().stream()
                            .filter(english -> !inCode.contains(english)
                                    && !tables.contains(english)
                                    && !style.contains('"' + english + '"')
                                    && !TemplateTranslation.stretch(english)
                                            .matcher(template)
                                            .find())
                            .toList());
        }
    }

    @Test
    void asksItsSevenQuestionsBeforeAnythingElse() {
        int questions = sheet.indexOf("Seven questions");
        int next = sheet.indexOf("<section", questions);

        assertEquals(7, count(sheet.substring(questions, next), "<li><h3>"));
        assertTrue(next < sheet.indexOf("<article"));
    }

    @Test
    void listsWhatMattersMostBeforeTheItems() {
        var begin =
                sheet.substring(sheet.indexOf("If there is little time"), sheet.indexOf("What your clinic fills in"));

        assertEquals(
                List.of(
                        "No driving critical",
                        "When can I drive again? critical",
                        "I feel very unwell right now. urgent"),
                Pattern.compile("<li>(.*?)</li>")
                        .matcher(begin)
                        .results()
                        .map(found -> words(found.group(1).replace("</span><", "</span> <"))
                                .strip()
                                .replaceFirst("^\\d+ ", ""))
                        .toList());
    }

    @Test
    void showsTheFactsTheirUseTheirNoteAndTheirSourceBelowALine() {
        assertTrue(
                sheet.contains("<p lang=\"en\"><i>1</i><b>S1-27</b> Do not drive for 24 hours."
                        + " <span class=\"note\"><span class=\"reword\">R</span> A note.</span>"),
                sheet);
        assertTrue(sheet.contains("<cite>LABEL, label 2024; STUDY, research study</cite>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Call {clinic.phone}.            | Call us.  | Call phone. until it is set: Call us.
            Call {clinic.phone}.            |           | Call phone. until it is set: this line is left out
            Call {clinic.emergencyNumber}.  |           | Call 911.
            """)
    void saysWhatIsShownUntilAValueIsSet(String text, @Nullable String otherwise, String shown) {
        LoadedPack pack = open(SmallPack.sound());
        Review review = Review.of(pack, pack.pack().editions().get(0), Clinic.unset());
        ReviewPage page = new ReviewPage(review, TemplateTranslation.in("en"), OriginalTexts.none(), "", "");

        assertEquals(shown, words(page.said(new CitedLine(text, List.of(), otherwise, false))));
    }

    @Test
    void showsTheValuesOfTheClinic() {
        assertTrue(sheet(SmallPack.sound(), Bundled.exampleClinic())
                .contains("Call us at <span class=\"value set\">555-0100</span>."));
    }

    @ParameterizedTest
    @EnumSource
    void listsWhatTheClinicFillsInAndWhatItIsNow(ClinicValue value) {
        var row = Pattern.compile("<tr><th>" + ReviewPage.inWords(value) + "</th><td>(.*?)</td>");
        var now = value.preset().orElse("not set; for example: " + value.example());

        var unset = row.matcher(sheet).results().findFirst().orElseThrow();
        var set = row.matcher(sheet(SmallPack.sound(), Bundled.exampleClinic()))
                .results()
                .findFirst()
                .orElseThrow();

        assertTrue(unset.group(1).contains(ReviewPage.escape(now)), unset.group(1));
        assertEquals(ReviewPage.escape(value.example()), set.group(1));
    }

    @Test
    void marksWhatACheckOfTheSourceIsStillMissingFor() {
        var mark = "Come in time. <span class=\"check\" lang=\"en\">to be checked</span>";
        var unchecked =
                SmallPack.sound().replacing("seeds/x.json", "\"status\": \"verified\"", "\"status\": \"known\"");

        assertFalse(sheet.contains(mark));
        assertTrue(sheet(unchecked, Clinic.unset()).contains(mark));
    }

    @Test
    void listsEachContradictionWithWhereItIsSettled() {
        var named = SmallPack.sound()
                .replacing(
                        "seeds/s1.json",
                        "24 hours.\", \"note\": \"A note.\"",
                        "24 hours.\", \"note\": \"C1: add the night.\"");
        var row = Arrays.stream(sheet(named, Clinic.unset()).split("\n"))
                .filter(line -> line.startsWith("<tr id=\"C1\">"))
                .findFirst()
                .orElseThrow();

        assertEquals(16, count(sheet, "<tr id=\"C"));
        assertTrue(row.contains("<td class=\"where\">1, 5, 6</td>"), row);
    }

    @Test
    void endsWithRoomForASignature() {
        assertTrue(sheet.indexOf("Signature<span class=\"rule\">") > sheet.lastIndexOf("<article"));
    }

    @Test
    void bearsTheSameShortHashOnEveryPageAsInFullAtTheEnd() {
        var hash = wording(SmallPack.sound(), Clinic.unset()).hash();

        assertTrue(sheet.contains("wording for review · en " + ReviewSheet.shortened(hash) + "\""));
        assertTrue(sheet.contains("<code>" + hash + "</code>"));
    }

    @Test
    void escapesWhateverItIsGiven() {
        var nasty = "<script>alert('$1 & \\\"2\\\" %s')</script>";
        var escaped = "&lt;script&gt;alert(&#39;$1 &amp; &quot;2&quot; %s&#39;)&lt;/script&gt;";
        var pack = SmallPack.sound()
                .replacing(SmallPack.AFTERCARE, "Water", nasty)
                .replacing(SmallPack.AFTERCARE, "Rest today", nasty)
                .replacing(SmallPack.AFTERCARE, "Getting home and resting", nasty)
                .replacing(SmallPack.AFTERCARE, "A sofa and a blanket", nasty)
                .replacing(SmallPack.AFTERCARE, "\"Call us.\"", "\"" + nasty + "\"")
                .replacing(SmallPack.AFTER, "When can I drive again?", nasty)
                .replacing("en/glossary.json", "Used in a way that is not on the label.", nasty)
                .replacing("seeds/s1.json", "Do not drive for 24 hours.", nasty)
                .replacing("seeds/s1.json", "A note.", nasty)
                .replacing("seeds/x.json", "A study", nasty)
                .replacing("seeds/x.json", "research study", nasty)
                .replacing("pack.json", "1.0.0", nasty);

        var spoilt = sheet(pack, Clinic.unset());

        assertFalse(spoilt.contains("<script"));
        assertTrue(count(spoilt, escaped) >= 12, () -> String.valueOf(count(spoilt, escaped)));
    }

    @Test
    void needsNothingFromAnywhereElse() {
        assertFalse(Pattern.compile("(?i)<script|<link|<img|src=|url\\((?!data:)|@import|https?://")
                .matcher(sheet)
                .find());
    }

    private static String sheet(SmallPack pack, Clinic clinic) {
        return ReviewSheet.of(open(pack), wording(pack, clinic));
    }

    private static SignedWording wording(SmallPack pack, Clinic clinic) {
        return new SignedWording(open(pack).pack().editions().get(0), clinic, new PictureFiles(pack, pack));
    }

    private static LoadedPack open(PackSource source) {
        try {
            return PackLoader.open(source);
        } catch (InvalidContentException e) {
            throw new AssertionError(e);
        }
    }

    /** What a reader sees, without the tags. */
    private static String words(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static int count(String text, String stretch) {
        return text.split(Pattern.quote(stretch), -1).length - 1;
    }
}
