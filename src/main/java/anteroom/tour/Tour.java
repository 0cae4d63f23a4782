package anteroom.tour;

import anteroom.Kiosk;
import anteroom.content.Edition;
import anteroom.session.TextSize;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javax.imageio.ImageIO;

/** Walks through a kiosk and draws what it shows. To be called on the toolkit's thread. */
public final class Tour {
    /**
     * What is drawn.
     *
     * @param width of the screen, in px
     * @param height of the screen, in px
     */
    public record View(int width, int height, TextSize text, boolean highContrast) {}

    private final Kiosk kiosk;
    private final View view;
    private final Scene scene;
    private final Stage stage;

    public Tour(Kiosk kiosk, View view) {
        this.kiosk = kiosk;
        this.view = view;
        this.scene = kiosk.scene(view.width(), view.height());
        this.stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(view.width());
        stage.setHeight(view.height());
        stage.show();
    }

    /**
     * Draws all stops to numbered files.
     *
     * @param drawn told the name of each file
     * @throws UncheckedIOException if a file cannot be written
     */
    public void draw(Path folder, Edition edition, Consumer<Path> drawn) {
        List<Stop> stops = Stop.all(edition);
        for (int i = 0; i < stops.size(); i++) {
            String name = String.format(
                    Locale.ROOT, "%03d-%s.png", i + 1, stops.get(i).name());
            Path file = folder.resolve(name);
            write(picture(stops.get(i)), file);
            drawn.accept(file);
        }
        stage.hide();
    }

    /** The scene as it stands at a stop. */
    public BufferedImage picture(Stop stop) {
        kiosk.session().end();
        kiosk.session().begin();
        kiosk.session().preferences().textSizeProperty().set(view.text());
        kiosk.session().preferences().highContrastProperty().set(view.highContrast());
        stop.go().accept(kiosk);
        // Sizes found in one layout pass can ask for another, as rows wrap.
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return copy(scene.snapshot(null));
    }

    private static BufferedImage copy(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader reader = image.getPixelReader();
        int[] pixels = new int[width * height];
        reader.getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        return copy;
    }

    private static void write(BufferedImage picture, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
