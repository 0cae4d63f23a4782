package anteroom.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** Atkinson Hyperlegible Next, made for readers with low vision. */
public final class Fonts {
    public static final String FAMILY = "Atkinson Hyperlegible Next";

    /** The height of its capital letters, in em; read from the font's own OS/2 table and held by a test. */
    public static final double CAPITAL = 0.668;

    private static final List<String> FILES = List.of("400Regular", "600SemiBold", "700Bold");

    private Fonts() {}

    /** The font of the words on buttons, in px. */
    public static Font ofButtons(Scale scale) {
        return Font.font(FAMILY + " SemiBold", FontWeight.SEMI_BOLD, scale.body());
    }

    /** The font of plain words, at a size in px. */
    public static Font regular(double size) {
        return Font.font(FAMILY, size);
    }

    /** The font of titles, at a size in px. */
    public static Font bold(double size) {
        return Font.font(FAMILY, FontWeight.BOLD, size);
    }

    /**
     * Makes the three weights known to the toolkit.
     *
     * @throws IllegalStateException if a font is missing from the program
     */
    public static void load() {
        for (String file : FILES) {
            String path = "/anteroom/fonts/AtkinsonHyperlegibleNext_" + file + ".ttf";
            try (InputStream in = Fonts.class.getResourceAsStream(path)) {
                if (in == null || Font.loadFont(in, 12) == null) {
                    throw new IllegalStateException("the font " + path + " is missing or cannot be read");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
