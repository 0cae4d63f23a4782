package anteroom.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.testkit.SmallPack;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SourcesTest {
    private static final Citation ARTICLE = new Citation("Article S1", "A clinic", "clinic article", null);
    private static final Citation LABEL = new Citation("A label", "A maker", "label", 2024);
    private static final Citation STUDY = new Citation("A study", "A journal", "research study", null);

    private Sources sources;

    @BeforeEach
    void read() throws InvalidContentException {
        sources = new Sources(PackLoader.load(SmallPack.sound()).sheets());
    }

    @Test
    void aFactOfAnArticleComesFromTheArticle() {
        assertEquals(List.of(ARTICLE), sources.of(List.of("S1-27")));
    }

    @Test
    void aFurtherFactComesFromItsWorks() {
        assertEquals(List.of(LABEL, STUDY), sources.of(List.of("X-47")));
    }

    @Test
    void eachSourceIsNamedOnceOfficesFirstThenStudiesAndClinicsArticlesLast() {
        assertEquals(List.of(LABEL, STUDY, ARTICLE), sources.of(List.of("S1-27", "X-43", "X-47", "S1-01")));
    }

    @Test
    void anUnknownFactComesFromNowhere() {
        assertEquals(List.of(), sources.of(List.of("S9-99")));
    }
}
