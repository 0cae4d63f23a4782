package anteroom.kiosk.deck;

import anteroom.content.Term;
import anteroom.kiosk.reading.Page;
import anteroom.kiosk.reading.PagedText;
import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.Frame;
import anteroom.kiosk.ui.Heading;
import anteroom.kiosk.ui.Icons;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Measure;
import anteroom.kiosk.ui.PageCursor;
import anteroom.kiosk.ui.PageTurner;
import anteroom.kiosk.ui.Picture;
import anteroom.kiosk.ui.RichText;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.SceneTheme;
import anteroom.kiosk.ui.ScreenAnnouncement;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.Tile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A card, or an answer, over the whole display: the page with its words at one side, the picture on the stage of its
 * topic at the other. What does not fit on one page goes on on the next, with the same picture and title.
 */
public final class CardView extends Pane implements PageTurner {
    private static final Duration SLIDE = Duration.millis(240);

    /** Em of small text around the words of the strip. */
    private static final double STRIP_ICON = 2.6;

    private static final double STRIP_ARROW = 0.9;
    private static final double STRIP_PADDING = 0.5;

    /**
     * What a card shows.
     *
     * @param name of the topic it belongs to
     * @param step which card of how many
     * @param urgent whether numbers to call must stand on the first page
     * @param picture empty where it is shown elsewhere
     * @param after what stands after the words, under a heading
     * @param foot a row over the whole width, above the controls at the bottom
     */
    public record Content(
            Page page,
            String name,
            Optional<Heading.Step> step,
            boolean urgent,
            Optional<Picture> picture,
            String heading,
            List<TapButton> after,
            Optional<Region> foot) {}

    private final SceneTheme look;
    private final Frame frame;
    private final InterfaceText words;
    private final Content content;
    private final List<Runnable> turned = new ArrayList<>();
    private final Pane holder = new Pane();
    private final Heading heading;
    private final CardPlaces places;
    private final double strip;
    private final PagedText text;
    private final Optional<Tile> door;
    /** What stands in the place of the words for a moment. */
    private @Nullable PagedText note;

    private @Nullable Node opener;

    public CardView(Content content, SceneTheme look, InterfaceText words) {
        this.content = content;
        this.look = look;
        this.frame = content.foot()
                .map(row -> look.frame().above(row.prefHeight(-1)))
                .orElse(look.frame());
        this.words = words;
        this.heading = new Heading(
                frame,
                content.name(),
                content.step(),
                content.page().title(),
                places(true).compact(),
                places(true).heading(content.page().title()).getWidth());
        CardPlaces tall = places(true);
        CardPlaces low = places(false);
        // Whether the strip has room does not depend on the height of the stage.
        this.strip = stripHeight(tall);
        PagedText onTall = text(tall);
        boolean one = !frame.portrait() || onTall.cursor().count() == 1;
        this.places = one ? tall : low;
        this.text = one ? onTall : text(low);
        this.door = strip > 0 ? Optional.of(door()) : Optional.empty();
        getStyleClass().add("card");
        setAccessibleText(null);
        draw();
        show(text);
    }

    private CardPlaces places(boolean tall) {
        return new CardPlaces(frame, tall, content.picture().isPresent());
    }

    private PagedText text(CardPlaces at) {
        Rectangle2D room = at.words(content.page().title(), strip);
        PagedText made = new PagedText(frame, words, room.getWidth(), room.getHeight())
                .badged(at.compact())
                .lines(content.page(), content.urgent(), this::openMeaning);
        if (strip == 0) {
            made.words(words.of("reading.general"), Styles.SMALL, "general");
            made.button(
                    new TapButton(words.of("reading.sources"), this::openSources, Styles.OTHER, "sources-door"),
                    Scale.OTHER);
        }
        if (!content.after().isEmpty()) {
            made.heading(content.heading());
            content.after().forEach(button -> made.button(button, Scale.MAIN));
        }
        made.cut();
        made.within(content.step().map(Heading.Step::spoken).orElse(""));
        made.cursor().indexProperty().addListener((p, before, now) -> {
            slide(made, now.intValue() > before.intValue() ? 1 : -1);
            turned.forEach(Runnable::run);
        });
        return made;
    }

    // The stage and the page

    private void draw() {
        Region ground = new Region();
        ground.getStyleClass().add("stage");
        ground.setPrefSize(frame.width(), frame.height());
        getChildren().addAll(ground, heading);
        // It is read first, and drawn above the paper.
        heading.setViewOrder(-1);
        content.picture().ifPresent(picture -> {
            Circle far = light(1);
            Circle near = light(0.72);
            Rectangle2D at = places.picture(strip);
            picture.resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
            picture.setManaged(false);
            getChildren().addAll(far, near, styled(places.floor(), "floor"), picture);
            getChildren().add(styled(places.front(strip), "floor-front"));
            getChildren().add(styled(places.paper(frame.unit(1.7)), "paper-edge"));
        });
        getChildren().add(styled(places.paper(0), "paper"));
        place(heading, places.heading(content.page().title()));
        getChildren().add(holder);
        door.ifPresent(button -> {
            place(button, places.strip(strip));
            getChildren().add(button);
        });
        content.foot().ifPresent(row -> {
            double high = row.prefHeight(-1);
            place(row, new Rectangle2D(frame.edge(), frame.bandTop(), frame.width() - 2 * frame.edge(), high));
            getChildren().add(row);
        });
        place(holder, places.words(content.page().title(), strip));
    }

    private Circle light(double part) {
        Circle circle = new Circle(places.lightX(), frame.unit(8), places.lightRadius() * part);
        return styled(circle, "light");
    }

    private static <T extends Shape> T styled(T shape, String style) {
        shape.getStyleClass().add(style);
        shape.setManaged(false);
        shape.setMouseTransparent(true);
        if (shape instanceof Path path) {
            path.setStroke(null);
        }
        return shape;
    }

    private static void place(Region node, Rectangle2D at) {
        node.setManaged(false);
        node.resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
    }

    // The strip

    /** The height of the strip, 0 where it has no room and its words stand on the last page. */
    private double stripHeight(CardPlaces at) {
        double needed = Math.ceil(stripWords(at.strip(0).getWidth())) + 2 * padding();
        return needed <= at.highestStrip() ? Math.max(needed, at.leastStrip()) : 0;
    }

    private double padding() {
        return Math.ceil(STRIP_PADDING * frame.scale().small() / 2);
    }

    private double stripWords(double width) {
        double small = frame.scale().small();
        RichText flow = stripFlow();
        return flow.prefHeight(width - (STRIP_ICON + STRIP_ARROW) * small) + flow.slack(width);
    }

    private RichText stripFlow() {
        double small = frame.scale().small();
        RichText flow = new RichText();
        flow.add(words.of("reading.general"), Fonts.regular(small));
        flow.add((frame.portrait() ? " " : "\n") + words.of("reading.sources"), Fonts.semiBold(small));
        flow.getChildren().get(1).getStyleClass().add("strip-link");
        flow.getStyleClass().addAll(Styles.SMALL, "general");
        return flow;
    }

    private double linkWidth() {
        return Measure.width(
                words.of("reading.sources"), Fonts.semiBold(frame.scale().small()));
    }

    private Tile door() {
        RichText flow = stripFlow();
        Node info = Icons.INFO.node();
        Node arrow = Icons.NEXT.node();
        Pane body = new Pane(info, flow, arrow) {
            @Override
            protected void layoutChildren() {
                double small = frame.scale().small();
                double wide = getWidth() - (STRIP_ICON + STRIP_ARROW) * small;
                double high = flow.prefHeight(wide);
                flow.resizeRelocate(STRIP_ICON * small, (getHeight() - high) / 2, wide, high);
                double icon = 1.4 * small;
                info.resizeRelocate(0.7 * small, (getHeight() - icon) / 2, icon, icon);
                // After the words that it belongs to, or at the end where those are in the middle of a line.
                double x = frame.portrait() ? getWidth() - 1.2 * small : (STRIP_ICON + 0.3) * small + linkWidth();
                double y = frame.portrait() ? (getHeight() - small) / 2 : (getHeight() + high) / 2 - 1.15 * small;
                arrow.resizeRelocate(x, y, small, small);
            }
        };
        return new Tile(
                words.of("reading.sources") + ". " + words.of("reading.general"),
                body,
                this::openSources,
                Styles.OTHER,
                "sources-door",
                "strip");
    }

    // Notes

    private void openSources() {
        open(note(
                words.of("reading.sources"), made -> made.sources(content.page().sources())));
    }

    private void openMeaning(Term term) {
        String word = term.word();
        String title = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        open(note(title, made -> made.words(term.meaning())));
    }

    private PagedText note(String title, java.util.function.Consumer<PagedText> fill) {
        Rectangle2D room = places.words(content.page().title(), strip);
        PagedText made =
                new PagedText(frame, words, room.getWidth(), room.getHeight() - closeHeight() - 2 * frame.gap());
        made.getStyleClass().add("note");
        made.heading(title);
        fill.accept(made);
        made.cut();
        made.cursor().indexProperty().addListener((p, before, now) -> turned.forEach(Runnable::run));
        return made;
    }

    private double closeHeight() {
        var font = Fonts.ofButtons(frame.scale());
        return Math.max(frame.scale().px(Scale.OTHER), Measure.height("I", font, 1000) + 0.4 * font.getSize());
    }

    private void open(PagedText now) {
        if (note == null && getScene() != null) {
            opener = getScene().getFocusOwner();
        }
        note = now;
        show(now);
        holder.lookupAll(".note-close").forEach(Node::requestFocus);
        ScreenAnnouncement.changed(holder);
        turned.forEach(Runnable::run);
    }

    private void close() {
        note = null;
        show(text);
        if (opener != null) {
            opener.requestFocus();
        }
        turned.forEach(Runnable::run);
    }

    private void show(PagedText now) {
        Rectangle2D room = places.words(content.page().title(), strip);
        holder.getChildren().setAll(now);
        now.setManaged(false);
        if (now == text) {
            now.resizeRelocate(0, 0, room.getWidth(), room.getHeight());
            return;
        }
        double foot = closeHeight();
        now.resizeRelocate(0, 0, room.getWidth(), room.getHeight() - foot - 2 * frame.gap());
        TapButton close = new TapButton(words.of("generic.close"), this::close, Styles.OTHER, "note-close");
        close.setGraphic(Icons.CLOSE.node());
        close.setManaged(false);
        double wide = Math.min(
                room.getWidth(),
                Math.max(
                        frame.unit(40),
                        Measure.widthOfOneLine(close.getText(), Fonts.ofButtons(frame.scale()))
                                + 3.6 * frame.scale().body()));
        close.resizeRelocate(0, room.getHeight() - foot - frame.gap(), wide, foot);
        holder.getChildren().add(close);
    }

    // Pages

    @Override
    public PageCursor cursor() {
        return text.cursor();
    }

    @Override
    public boolean turn(boolean forward) {
        if (note == null) {
            return text.cursor().turn(forward);
        }
        if (!note.cursor().turn(forward)) {
            close();
        }
        return true;
    }

    @Override
    public boolean hasNext() {
        return note != null || !text.cursor().isLast();
    }

    @Override
    public void onTurn(Runnable act) {
        turned.add(act);
    }

    /** What slides when the next card comes. */
    public Node moving() {
        return holder;
    }

    private void slide(Region page, int direction) {
        if (look.moves() && getScene() != null) {
            TranslateTransition slide = new TranslateTransition(SLIDE, page);
            slide.setFromX(direction * page.getWidth());
            slide.setToX(0);
            slide.setInterpolator(Interpolator.EASE_OUT);
            slide.play();
        }
    }
}
