package anteroom.kiosk.ui;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** Atkinson Hyperlegible Next, made for readers with low vision. */
public final class Fonts {
    public static final String FAMILY = "Atkinson Hyperlegible Next";

    /** The height of its capital letters, in em; read from the font's own OS/2 table and held by a test. */
    public static final double CAPITAL = 0.668;

    private static final List<String> FILES = List.of("400Regular", "600SemiBold", "700Bold");

    private static final Logger LOG = System.getLogger("anteroom.fonts");

    private Fonts() {}

    /** The font of the words on buttons, in px. */
    public static Font ofButtons(Scale scale) {
        return semiBold(scale.body());
    }

    /** The font of words that stand out a little, at a size in px. */
    public static Font semiBold(double size) {
        return Font.font(FAMILY + " SemiBold", FontWeight.SEMI_BOLD, size);
    }

    /** The font of plain words, at a size in px. */
    public static Font regular(double size) {
        return Font.font(FAMILY, size);
    }

    /** The font of titles, at a size in px. */
    public static Font bold(double size) {
        return Font.font(FAMILY, FontWeight.BOLD, size);
    }

    /** Makes the three weights known to the toolkit; a weight that cannot be read is one of the system's instead. */
    public static void load() {
        for (String file : FILES) {
            String path = "/anteroom/fonts/AtkinsonHyperlegibleNext_" + file + ".ttf";
            try (InputStream in = Fonts.class.getResourceAsStream(path)) {
                if (in == null || !isRead(in)) {
                    LOG.log(Level.ERROR, "the font {0} is missing or cannot be read", path);
                }
            } catch (IOException e) {
                LOG.log(Level.ERROR, "the font {0} cannot be read: {1}", path, e);
            }
        }
    }

    /** Whether the toolkit can use this font. */
    static boolean isRead(InputStream font) {
        try {
            return Font.loadFont(font, 12) != null;
        } catch (RuntimeException | Error e) {
            return false;
        }
    }
}
