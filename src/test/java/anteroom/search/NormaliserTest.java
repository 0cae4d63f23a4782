package anteroom.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormaliserTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Can I DRIVE?                | can i drive
            can't can’t can`t cant      | cant cant cant cant
            naïve NAI\u0308VE           | naive naive
            Straße                      | strasse
            follow-up/check-in          | follow up check in
            heeeeelp sooooo scared      | help so scared
            24 hours, 911!              | 24 hours 911
            ｋｉｌｌ 𝐦𝐲𝐬𝐞𝐥𝐟              | kill myself
            s\u200Bad\u202Eness\u00AD   | sadness
            help😱me                    | help me
            'quoted'                    | quoted
            ¿Puedo conducir?            | puedo conducir
            Можно водить?               | можно водить
            """)
    void writesWordsInOneWay(String typed, String words) {
        assertEquals(words, String.join(" ", Normaliser.texts(typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!", "😱😱", "\u0000\u0007", "''''", "\u0301\u0302", "\uD83D"})
    void findsNoWordsWhereThereAreNone(String typed) {
        assertEquals(List.of(), Normaliser.texts(typed));
    }

    @Test
    void saysWhereEachWordStands() {
        Normaliser.Word word = Normaliser.words("Why can’t I?").get(1);
        assertEquals(new Normaliser.Word("cant", 4, 9), word);
    }

    @Test
    void stopsReadingAtSomeLength() {
        assertTrue(Normaliser.texts("a b ".repeat(10_000)).size() <= Normaliser.LONGEST);
        assertEquals(
                Normaliser.LONGEST_WORD,
                Normaliser.texts("ab".repeat(10_000)).get(0).length());
    }
}
