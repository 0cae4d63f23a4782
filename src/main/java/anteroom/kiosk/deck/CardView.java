package anteroom.kiosk.deck;

import anteroom.content.GlossaryTerm;
import anteroom.kiosk.reading.Page;
import anteroom.kiosk.reading.PagedText;
import anteroom.kiosk.ui.AdaptiveLabel;
import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.FramedView;
import anteroom.kiosk.ui.Heading;
import anteroom.kiosk.ui.Icons;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Measure;
import anteroom.kiosk.ui.PageCursor;
import anteroom.kiosk.ui.PageTurner;
import anteroom.kiosk.ui.PictureView;
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
import java.util.function.Consumer;
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
     * @param urgent what to do now in few words, or no words, if numbers to call are larger and must stand on the first page
     * @param picture empty where it is shown elsewhere
     * @param after questions that are related, after the words
     * @param foot a row over the whole width, above the controls at the bottom
     */
    public record Content(
            Page page,
            String name,
            Optional<Heading.Step> step,
            Optional<String> urgent,
            Optional<PictureView> picture,
            List<TapButton> after,
            Optional<Region> foot) {}

    private final SceneTheme theme;
    private final FrameLayout frame;
    private final InterfaceText words;
    private final Content content;
    private final List<Runnable> turned = new ArrayList<>();
    private final Pane titles = new Pane();
    private final Pane holder = new Pane();
    private final CardLayout places;
    private final double strip;
    private final Tile door;
    private final Tile close;
    private final Leaf leaf;
    /** What is shown: the card itself, or a note in its place for a moment. */
    private Leaf shown;

    private @Nullable Node opener;

    /** Words on their pages, with their title above them where it leaves them the room. */
    private record Leaf(Heading heading, Rectangle2D top, PagedText text, Rectangle2D room) {}

    public CardView(Content content, SceneTheme theme, InterfaceText words) {
        this.content = content;
        this.theme = theme;
        this.frame = content.foot()
                .map(row -> theme.frame().above(row.prefHeight(-1)))
                .orElse(theme.frame());
        this.words = words;
        CardLayout tall = new CardLayout(frame, true, content.picture().isPresent());
        CardLayout low = new CardLayout(frame, false, content.picture().isPresent());
        // Whether the strip has room does not depend on the height of the stage.
        this.strip = stripHeight(tall);
        Leaf onTall = leaf(tall, content.page().title(), this::fill);
        int pages = onTall.text().cursor().count();
        if (frame.portrait() && pages > 1) {
            Leaf onLow = leaf(low, content.page().title(), this::fill);
            boolean better = onLow.text().cursor().count() < pages
                    || !holdsTitle(tall, content.page().title());
            this.places = better ? low : tall;
            // The buttons after the words can only be in the one made last.
            this.leaf = better ? onLow : leaf(tall, content.page().title(), this::fill);
        } else {
            this.places = tall;
            this.leaf = onTall;
        }
        this.shown = leaf;
        this.door = door();
        String closes = words.of("generic.close");
        AdaptiveLabel body = new AdaptiveLabel(frame.scale(), closes).centred();
        this.close = new Tile(closes, body, this::close, Styles.OTHER, "strip", "note-close");
        getStyleClass().add("card");
        setAccessibleText(null);
        draw();
        show(leaf);
    }

    /** A title that leaves too little room to read below it is the first thing on the first page instead. */
    private Leaf leaf(CardLayout at, String title, Consumer<PagedText> fill) {
        boolean above = holdsTitle(at, title);
        String kept = above ? title : "";
        Rectangle2D top = at.heading(kept);
        Rectangle2D room = at.words(kept, strip);
        PagedText made = new PagedText(frame, words, room.getWidth(), room.getHeight()).badged(at.compact());
        if (!above) {
            made.title(title);
        }
        fill.accept(made);
        made.cut();
        made.within(content.step().map(Heading.Step::spoken).orElse(""));
        made.cursor().indexProperty().addListener((p, before, now) -> {
            slide(made, now.intValue() > before.intValue() ? 1 : -1);
            turned.forEach(Runnable::run);
        });
        Heading heading = new Heading(frame, content.name(), content.step(), kept, at.compact(), top.getWidth());
        return new Leaf(heading, top, made, room);
    }

    private boolean holdsTitle(CardLayout at, String title) {
        return at.words(title, strip).getHeight() >= PagedText.leastHeight(frame);
    }

    private void fill(PagedText made) {
        made.lines(content.page(), content.urgent().isPresent(), this::openMeaning);
        content.urgent().ifPresent(made::brief);
        if (strip == 0) {
            made.note(words.of("reading.general"), Styles.SMALL, "general");
            made.button(
                    new TapButton(words.of("reading.sources"), this::openSources, Styles.OTHER, "sources-door"),
                    Scale.OTHER);
        }
        if (!content.after().isEmpty()) {
            made.offers(words.of("answer.related"), content.after());
        }
    }

    // The stage and the page

    private void draw() {
        Region ground = new Region();
        ground.getStyleClass().add("stage");
        ground.setPrefSize(frame.width(), frame.height());
        getChildren().addAll(ground, titles);
        // It is read first, and drawn above the paper.
        titles.setViewOrder(-1);
        titles.setMouseTransparent(true);
        place(titles, new Rectangle2D(0, 0, frame.width(), frame.height()));
        content.picture().ifPresent(picture -> {
            Circle far = light(1);
            Circle near = light(0.72);
            Rectangle2D at = places.picture(strip);
            picture.resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
            picture.setManaged(false);
            getChildren().addAll(far, near, styled(places.floor(), "floor"), picture);
            getChildren().add(styled(places.paper(frame.unit(1.7)), "paper-edge"));
            if (!frame.portrait()) {
                getChildren().add(styled(places.front(strip), "floor-front"));
            }
        });
        getChildren().add(styled(places.paper(0), "paper"));
        getChildren().add(holder);
        if (strip > 0) {
            place(door, places.strip(strip));
            place(close, places.strip(strip));
            getChildren().addAll(door, close);
        }
        content.foot().ifPresent(row -> {
            double high = row.prefHeight(-1);
            place(row, new Rectangle2D(frame.edge(), frame.bandTop(), frame.width() - 2 * frame.edge(), high));
            getChildren().add(row);
        });
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
    private double stripHeight(CardLayout at) {
        double small = frame.scale().small();
        double width = at.strip(0).getWidth();
        RichText flow = stripFlow();
        double words = flow.prefHeight(width - (STRIP_ICON + STRIP_ARROW) * small) + flow.slack(width);
        double needed = Math.ceil(words) + 2 * Math.ceil(STRIP_PADDING * small / 2);
        return needed <= at.highestStrip() ? Math.max(needed, at.leastStrip()) : 0;
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
                double link = Measure.width(words.of("reading.sources"), Fonts.semiBold(small));
                double x = frame.portrait() ? getWidth() - 1.2 * small : (STRIP_ICON + 0.3) * small + link;
                double y = frame.portrait() ? (getHeight() - small) / 2 : (getHeight() + high) / 2 - 1.15 * small;
                arrow.resizeRelocate(x + small / 4, y, small / 2, small);
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
        open(leaf(
                places,
                words.of("reading.sources"),
                made -> made.sources(content.page().sources())));
    }

    private void openMeaning(GlossaryTerm term) {
        String word = term.word();
        String title = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        open(leaf(places, title, made -> made.words(term.meaning())));
    }

    private void open(Leaf note) {
        if (shown == leaf && getScene() != null) {
            opener = getScene().getFocusOwner();
        }
        note.text().getStyleClass().add("note");
        show(note);
        close.requestFocus();
        ScreenAnnouncement.changed(this);
        turned.forEach(Runnable::run);
    }

    private void close() {
        show(leaf);
        if (opener != null) {
            opener.requestFocus();
        }
        turned.forEach(Runnable::run);
    }

    private void show(Leaf now) {
        shown = now;
        // The way out is where the way in was.
        door.setVisible(now == leaf);
        close.setVisible(now != leaf);
        titles.getChildren().setAll(now.heading());
        place(now.heading(), now.top());
        place(holder, now.room());
        holder.getChildren().setAll(now.text());
        place(
                now.text(),
                new Rectangle2D(0, 0, now.room().getWidth(), now.room().getHeight()));
    }

    // Pages

    @Override
    public PageCursor cursor() {
        return leaf.text().cursor();
    }

    @Override
    public boolean turn(boolean forward) {
        boolean turns = shown.text().cursor().turn(forward);
        if (!turns && shown != leaf) {
            close();
            return true;
        }
        return turns;
    }

    @Override
    public boolean hasNext() {
        // Back, which closes a note that nothing else does, can lie under the buttons of the voice.
        return !shown.text().cursor().isLast() || exit().isPresent();
    }

    @Override
    public Optional<FramedView.Action> exit() {
        return shown == leaf || strip > 0
                ? Optional.empty()
                : Optional.of(new FramedView.Action(words.of("generic.close"), this::close));
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
        if (theme.moves() && getScene() != null) {
            TranslateTransition slide = new TranslateTransition(SLIDE, page);
            slide.setFromX(direction * page.getWidth());
            slide.setToX(0);
            slide.setInterpolator(Interpolator.EASE_OUT);
            slide.play();
        }
    }
}
