package anteroom.workshop.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.kiosk.LoadedContent;
import anteroom.kiosk.session.TextSize;
import anteroom.kiosk.ui.Ancestors;
import anteroom.testkit.Bundled;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.Toolkit;
import anteroom.workshop.tour.Tour;
import anteroom.workshop.tour.TourStop;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words stand out from what is drawn behind them, pictures and curves included, as measured from pixels. */
@ExtendWith(Toolkit.class)
class PixelContrastTest {
    private static final double BODY = 7;
    private static final double OTHER = 4.5;

    /** So much of what lies behind a word may be the smooth edge of a shape. */
    private static final double EDGES = 0.02;

    private static final int STEP = 2;
    private static final double LETTERS = 0.2;

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = ScreenSize.class,
            names = {"SMALL_TABLET", "STANDING_TABLET"})
    void words_stand_out_from_every_pixel_behind_them(ScreenSize size) {
        LoadedContent content = LoadedContent.builtIn(Clinic.unset(), Path.of("no-clinic-here"));
        Edition english = content.pack().edition("en").orElseThrow();
        Set<String> telling = RepresentativeScreens.of(english);
        Tour.View view = new Tour.View(size.width(), size.height(), size.diagonal(), TextSize.NORMAL, false);
        List<String> faint = new ArrayList<>();
        Tour tour = Toolkit.onFx(() -> {
            return new Tour(content, english, Bundled.search(), view);
        });
        TourStop.all(english).stream()
                .filter(stop -> telling.contains(stop.name()) && !stop.name().startsWith("staff"))
                .forEach(stop -> Toolkit.runOnFx(() -> faint.addAll(faint(tour, stop, size))));
        Toolkit.runOnFx(tour::close);
        assertEquals(List.of(), faint);
    }

    private static List<String> faint(Tour tour, TourStop stop, ScreenSize size) {
        Scene scene = tour.arriveAt(stop);
        ScreenSnapshot drawn = new ScreenSnapshot(scene, size.diagonal(), TextSize.NORMAL);
        List<Text> texts = drawn.texts();
        List<Double> opacities = texts.stream().map(Text::getOpacity).toList();
        texts.forEach(text -> text.setOpacity(0));
        WritableImage behind = scene.snapshot(null);
        List<String> faint = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Text text = texts.get(i);
            text.setOpacity(opacities.get(i));
            boolean body = Ancestors.nearest(text, ButtonBase.class).isEmpty() && !ScreenSnapshot.isSmall(text);
            double least = body ? BODY : OTHER;
            Bounds at = Nodes.meet(drawn.ink(text), drawn.seen(text));
            if (text.getFill() instanceof Color colour
                    && share(behind.getPixelReader(), behind, at, colour, least) > EDGES) {
                faint.add(stop.name() + ": " + text.getText() + " in " + colour);
            }
        }
        return faint;
    }

    /** The share of the pixels of a place from which a colour does not stand out. */
    private static double share(PixelReader pixels, WritableImage image, Bounds at, Color colour, double least) {
        int all = 0;
        int faint = 0;
        // Letters leave the upper and the lower end of their line free.
        double free = LETTERS * at.getHeight();
        int bottom = (int) Math.min(image.getHeight(), at.getMaxY() - free);
        for (int y = (int) Math.max(0, at.getMinY() + free); y < bottom; y += STEP) {
            for (int x = (int) Math.max(0, at.getMinX()); x < Math.min(image.getWidth(), at.getMaxX()); x += STEP) {
                all++;
                faint += ColourRules.between(colour, pixels.getColor(x, y)) < least ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) faint / all;
    }
}
