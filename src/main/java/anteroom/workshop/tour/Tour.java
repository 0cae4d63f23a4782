package anteroom.workshop.tour;

import anteroom.content.Edition;
import anteroom.content.PrinterSettings;
import anteroom.kiosk.Kiosk;
import anteroom.kiosk.LoadedContent;
import anteroom.kiosk.Workers;
import anteroom.kiosk.session.TextSize;
import anteroom.kiosk.staff.DemoStaffActions;
import anteroom.kiosk.takehome.PrintQueue;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.PictureRenderer;
import anteroom.kiosk.voice.SilentEngine;
import anteroom.kiosk.voice.SilentPlayer;
import anteroom.search.Search;
import anteroom.search.SearchFactory;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javax.imageio.ImageIO;

/** Walks through a kiosk and draws what it shows. To be called on the toolkit's thread. */
public final class Tour implements AutoCloseable {
    /**
     * What is drawn.
     *
     * @param width of the screen, in px
     * @param height of the screen, in px
     * @param diagonal of the screen, in inches
     */
    public record View(int width, int height, double diagonal, TextSize text, boolean highContrast) {}

    private final Edition edition;
    private final View view;
    private final DemoStaffActions actions;
    private final Kiosk kiosk;
    private final Scene scene;
    private final Stage stage;
    private final TourWalker walker;
    private boolean onlyOpened;

    /** @param search of the edition; to make one takes a moment, and one serves many walks */
    public Tour(LoadedContent content, Edition edition, Search search, View view) {
        this(content, edition, InterfaceText.of(edition), search, content.art(), view);
    }

    /**
     * @param words of the interface
     * @param search of the edition
     * @param art the pictures to show, which need not be the pack's where nobody looks at them
     */
    public Tour(
            LoadedContent content,
            Edition edition,
            InterfaceText words,
            Search search,
            PictureRenderer.Files art,
            View view) {
        this.edition = edition;
        this.view = view;
        // passes only when a stop says so: the same walk gives the same pictures
        AtomicLong clock = new AtomicLong();
        this.actions = new DemoStaffActions(content.clinic(), edition, words, clock::get);
        Kiosk.Parts parts = new Kiosk.Parts(
                languages(content, edition, words, search),
                content.clinic(),
                content.sources(),
                art,
                view.diagonal(),
                clock::get,
                Workers.of(Runnable::run, Runnable::run),
                false,
                new Kiosk.Lobby(
                        Optional.of(actions),
                        () -> LocalDateTime.MIN,
                        new SilentEngine(),
                        new SilentPlayer(),
                        Optional.of(new PrintQueue.Device(
                                new EmptyPrinter(), PrinterSettings.Paper.LETTER, Runnable::run, Runnable::run))));
        this.kiosk = new Kiosk(parts);
        this.scene = kiosk.scene(view.width(), view.height());
        this.walker = new TourWalker(kiosk, actions, scene, clock);
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
     * @param withSheet whether one more file, {@code sheet.png}, shows all of them small
     * @param drawn told the name of each file
     */
    public void draw(Path folder, boolean withSheet, Consumer<Path> drawn) throws IOException {
        List<TourStop> stops = new ArrayList<>(TourStop.all(edition));
        if (kiosk.languages().other().isPresent()) {
            stops.addAll(TourStop.changingLanguage(edition));
        }
        ContactSheet sheet = new ContactSheet();
        for (int i = 0; i < stops.size(); i++) {
            String name =
                    String.format(Locale.ROOT, "%03d-%s", i + 1, stops.get(i).name());
            BufferedImage picture = picture(stops.get(i));
            write(picture, folder.resolve(name + ".png"), drawn);
            if (withSheet) {
                sheet.add(name, picture);
            }
        }
        if (withSheet) {
            write(sheet.draw(), folder.resolve("sheet.png"), drawn);
        }
    }

    /** The one that is drawn first; between it and the others there is a button. */
    private static List<Kiosk.Language> languages(
            LoadedContent content, Edition edition, InterfaceText words, Search search) {
        List<Kiosk.Language> languages = new ArrayList<>();
        languages.add(new Kiosk.Language(edition, words, content.draft(edition), () -> search)
                .of(() -> content.clinicIn(edition)));
        content.shown().stream()
                .filter(other -> !other.language().equals(edition.language()))
                .map(other -> new Kiosk.Language(other, content.draft(other), () -> SearchFactory.words(other))
                        .of(() -> content.clinicIn(other)))
                .forEach(languages::add);
        return languages;
    }

    public BufferedImage picture(TourStop stop) {
        return copy(arriveAt(stop).snapshot(null));
    }

    /** Goes to a stop, on a visit of its own. */
    public Scene arriveAt(TourStop stop) {
        begin();
        return go(stop);
    }

    /** The same on the visit that there is, if neither this stop nor the last one leaves anything that others could meet. */
    public Scene goOnTo(TourStop stop) {
        if (!onlyOpened || !stop.opens()) {
            begin();
        }
        return go(stop);
    }

    private void begin() {
        walker.waitUntilClean();
        // The sizes of the last stop are most often those of the next, and to style all anew twice takes longer than
        // all the rest.
        kiosk.session().forget();
        kiosk.session().preferences().reset(view.text(), view.highContrast());
        kiosk.session().begin();
    }

    private Scene go(TourStop stop) {
        walker.touch();
        stop.go().accept(walker);
        onlyOpened = stop.opens();
        // Sizes found in one layout pass can ask for another, as rows wrap.
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return scene;
    }

    public Scene arrivedAt() {
        return scene;
    }

    public Kiosk kiosk() {
        return kiosk;
    }

    /** Whoever walks, to do something of their own at a stop. */
    public TourWalker walker() {
        return walker;
    }

    @Override
    public void close() {
        stage.hide();
        actions.close();
    }

    static BufferedImage copy(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader reader = image.getPixelReader();
        // Into the picture's own array, as setRGB would look at each pixel by itself; where the alpha would be it has
        // nothing.
        int[] pixels = ((DataBufferInt) copy.getRaster().getDataBuffer()).getData();
        reader.getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return copy;
    }

    private static void write(BufferedImage picture, Path file, Consumer<Path> drawn) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(picture, "png", file.toFile());
        drawn.accept(file);
    }
}
