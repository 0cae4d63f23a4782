package anteroom.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingCorrectorTest {
    private final SpellingCorrector spelling = new SpellingCorrector(
            List.of(
                    List.of("does", "it", "hurt"),
                    List.of("heart", "attack"),
                    List.of("kill", "myself"),
                    List.of("side", "effects"),
                    List.of("can", "i", "drive"),
                    List.of("can", "i", "drive", "tomorrow")),
            Optional.of("sherry"::equals),
            """
            # remark
            u you
            gonna going to
            """,
            PhoneticSpelling.in("xx"));

    @ParameterizedTest
    @CsvSource({
        "can i drive, can i drive",
        "cna i drvie tomorow, can i drive tomorrow",
        "does it hert, does it hurt",
        "hert atack, heart attack",
        "kil myslef, kill myself",
        "killmyself, kill myself",
        "sideefects, sideefects",
        "can u, can you",
        "gonna drive, going to drive",
        "can i dri, can i drive",
        "sherry, sherry",
        "b4 9am, b4 9am",
        "xylophone, xylophone"
    })
    void mends(String typed, String meant) {
        assertEquals(List.of(meant.split(" ")), spelling.mend(List.of(typed.split(" "))));
    }

    @ParameterizedTest
    @CsvSource({
        "canieatbrekfast, can i eat breakfast",
        "canseedoctor, canseedoctor",
        "breakfastbefore, breakfast before",
        "breakfasts, breakfasts"
    })
    void cutsWhatWasTypedWithoutSpaces(String typed, String meant) {
        SpellingCorrector learned = new SpellingCorrector(
                Collections.nCopies(5, List.of("can", "i", "eat", "breakfast", "before")),
                Optional.of("breakfasts"::equals),
                "",
                PhoneticSpelling.in("xx"));
        assertEquals(List.of(meant.split(" ")), learned.mend(List.of(typed)));
    }

    @ParameterizedTest
    @CsvSource({
        "canigotothebathroomtoday, can i go to the bathroom today",
        "canugotothebathroom, can you go to the bathroom",
        "im16canigotoday, im 16 can i go today",
        "canigotothelibrarytoday, can i go to the library today",
        "canigotothebathrom, can i go to the bathroom",
        "confidentiality, confidentiality",
        "0123456789012, 0123456789012"
    })
    void cutsAWholeQuestionThatWasTypedWithoutSpaces(String typed, String meant) {
        SpellingCorrector learned = new SpellingCorrector(
                Stream.of("can i go to the bathroom today", "im up", "you can go", "is it confidential", "thank you")
                        .flatMap(sentence -> Collections.nCopies(5, List.of(sentence.split(" "))).stream())
                        .toList(),
                Optional.of("confidential"::equals),
                "u you\nty thank you",
                PhoneticSpelling.in("xx"));
        assertEquals(List.of(meant.split(" ")), learned.mend(List.of(typed)));
    }

    @Test
    void writesAShortFormInFullOnceWhateverElseIsMended() {
        SpellingCorrector learned = new SpellingCorrector(
                List.of(List.of("does", "klonopin", "hurt")),
                Optional.empty(),
                "klonopin klonopin benzo",
                PhoneticSpelling.in("xx"));
        assertEquals(List.of("klonopin", "benzo", "hurt"), learned.mend(List.of("klonopin", "hert")));
    }

    @ParameterizedTest
    @CsvSource({
        "aser, hacer",
        "kiero, quiero",
        "bomitar, vomitar",
        "yamar, llamar",
        "corason, corazon",
        "enbarasada, embarazada"
    })
    void spanishIsMendedByEar(String typed, String meant) {
        SpellingCorrector spanish = new SpellingCorrector(
                List.of(List.of("hacer", "hacia", "quiero", "vomitar", "llamar", "llorar", "corazon", "embarazada")),
                Optional.empty(),
                "",
                PhoneticSpelling.in("es"));
        assertEquals(List.of(meant, "hoy"), spanish.mend(List.of(typed, "hoy")));
    }
}
