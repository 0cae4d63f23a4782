package anteroom.testkit;

import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.content.InvalidContentException;
import anteroom.content.Pack;
import anteroom.content.PackLoader;
import anteroom.content.PackSource;
import anteroom.content.Sources;
import anteroom.kiosk.ui.PictureRenderer;
import anteroom.search.Search;
import anteroom.search.SearchFactory;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What ships with the kiosk, read once for all tests. */
public final class Bundled {
    private static final byte[] ANY_PICTURE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><rect width=\"4\" height=\"3\"/></svg>"
                    .getBytes(StandardCharsets.UTF_8);

    private static final Pack PACK = load();
    private static final Edition ENGLISH = PACK.edition("en").orElseThrow();
    private static final Sources SOURCES = new Sources(PACK.sheets());
    private static final Search SEARCH = SearchFactory.words(ENGLISH);

    private Bundled() {}

    public static Pack pack() {
        return PACK;
    }

    public static Edition english() {
        return ENGLISH;
    }

    public static Edition spanish() {
        return PACK.edition("es").orElseThrow();
    }

    /** A made-up clinic that has set everything. */
    public static Clinic exampleClinic() {
        return Clinic.example(Map.of());
    }

    public static Search search() {
        return SEARCH;
    }

    public static Sources sources() {
        return SOURCES;
    }

    /** The same small picture for all names: most tests are not about pictures, and those that are cost time. */
    public static PictureRenderer.Files anyPicture() {
        return art -> ANY_PICTURE;
    }

    private static Pack load() {
        try {
            return PackLoader.load(PackSource.builtIn());
        } catch (InvalidContentException e) {
            throw new IllegalStateException(e);
        }
    }
}
