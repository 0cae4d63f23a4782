package anteroom.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Clinic;
import anteroom.content.PackLoader;
import anteroom.content.PackRefused;
import anteroom.testkit.SmallPack;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReviewSheetTest {
    private final String sheet = sheet(SmallPack.sound(), Clinic.unset());

    @Test
    void asksItsSevenQuestionsBeforeAnythingElse() {
        int last = sheet.indexOf("Thoughts of suicide");

        assertEquals(7, count(sheet.substring(0, sheet.indexOf("Where the sources disagree")), "<li><h3>"));
        assertTrue(last < sheet.indexOf("Where the sources disagree"));
        assertTrue(last < sheet.indexOf("id=\"card-no-driving\""));
    }

    @Test
    void hasEveryCardAndAnswer() {
        for (var id : List.of(
                "card-no-driving",
                "card-rest-today",
                "answer-driving-after",
                "answer-does-it-work",
                "answer-unwell-now")) {
            assertEquals(1, count(sheet, "id=\"" + id + "\""), id);
        }
    }

    @Test
    void hasABoxToTickAtEveryLine() {
        var lines = 3 + 3 + 2 + 3 + 3 + 2 + 1; // two cards, three answers, a stage, the calm minute
        var words = 1;

        assertEquals(lines + words, count(sheet, "<td class=\"box\"><span class=\"tick\"></span></td>"));
    }

    @Test
    void showsTheFactsTheirUseTheirNoteAndTheirSourceBesideALine() {
        assertTrue(
                sheet.contains("<p><b>S1-27</b> <i class=\"use\">R</i> Do not drive for 24 hours."
                        + " <span class=\"note\">A note.</span> <span class=\"works\">article S1</span></p>"),
                sheet);
        assertTrue(sheet.contains("<span class=\"works\">LABEL, STUDY</span>"));
    }

    @Test
    void saysWhatIsShownWhenAValueIsNotSet() {
        assertTrue(sheet.contains("Call us on <span class=\"value\">phone</span>."
                + "<span class=\"otherwise\"><em>if not set</em> Call us.</span>"));
    }

    @Test
    void showsTheValuesOfTheClinic() {
        assertTrue(sheet(SmallPack.sound(), Clinic.example())
                .contains("Call us on <span class=\"value set\">555-0100</span>."));
    }

    @Test
    void marksWhatACheckOfTheSourceIsStillMissingFor() {
        var unchecked =
                SmallPack.sound().replacing("seeds/x.json", "\"status\": \"verified\"", "\"status\": \"known\"");

        assertFalse(sheet.contains("to be checked</span> <span class=\"works\">"));
        assertTrue(sheet(unchecked, Clinic.unset()).contains("to be checked</span> <span class=\"works\">"));
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
        assertTrue(row.contains("<a href=\"#card-no-driving\">No driving</a>"), row);
        assertTrue(row.contains("<a href=\"#answer-driving-after\">When can I drive again?</a>"), row);
    }

    @Test
    void endsWithRoomForASignature() {
        assertTrue(sheet.indexOf("Signature<span class=\"rule\">") > sheet.lastIndexOf("<article"));
    }

    @Test
    void escapesWhateverItIsGiven() {
        var pack = SmallPack.sound()
                .replacing(SmallPack.AFTERCARE, "\"Water\"", "\"<script>alert('$1 & \\\"2\\\"')</script>\"")
                .replacing(SmallPack.AFTERCARE, "\"Rest today\"", "\"Rest <today>\"");

        var spoilt = sheet(pack, Clinic.unset());

        assertFalse(spoilt.contains("<script"));
        assertTrue(spoilt.contains("&lt;script&gt;alert(&#39;$1 &amp; &quot;2&quot;&#39;)&lt;/script&gt;"));
        assertTrue(spoilt.contains("<h3>Rest &lt;today&gt;</h3>"));
    }

    @Test
    void needsNothingFromAnywhereElse() {
        assertFalse(Pattern.compile("(?i)<script|<link|<img|src=|url\\(|@import|https?://")
                .matcher(sheet)
                .find());
    }

    private static String sheet(SmallPack pack, Clinic clinic) {
        try {
            var loaded = PackLoader.open(pack);
            return ReviewSheet.of(loaded, loaded.pack().editions().get(0), clinic);
        } catch (PackRefused e) {
            throw new AssertionError(e);
        }
    }

    private static int count(String text, String stretch) {
        return text.split(Pattern.quote(stretch), -1).length - 1;
    }
}
