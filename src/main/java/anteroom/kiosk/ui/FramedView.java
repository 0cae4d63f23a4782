package anteroom.kiosk.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * A screen as the frame shows it: its own part, its heading, and what Next does. The frame adds the controls that
 * every screen shares, at the places that {@link FrameLayout} tells; nothing in a screen may lie there.
 *
 * <p>{@link #under} is for most screens: the frame draws the heading, and the view fills {@link FrameLayout#body}.
 * {@link #whole} is for a picture of the whole display: the view lies behind the controls, and uses the rectangles of
 * {@link FrameLayout} to keep clear of them. Both can name another small line, give Next another meaning, or put a row of
 * their own into {@link FrameLayout#dock} in place of Back and Next.
 *
 * <pre>
 * FramedView.under(words.of("browse.title"), view)
 * FramedView.whole(view).line(topic.title()).tone(topic.id()).next(new FramedView.Action(startWords, this::start))
 * </pre>
 */
public final class FramedView {
    /** What a button does, and its words. */
    public record Action(String words, Runnable act) {}

    private final Region view;
    private final boolean whole;
    private String title;
    private String line = "";
    private boolean counted;
    private String tone = "";
    private Optional<Region> ground = Optional.empty();
    private Optional<Region> lead = Optional.empty();
    private Optional<Region> dock = Optional.empty();
    private Optional<Action> next = Optional.empty();
    private Optional<Action> after = Optional.empty();
    private Optional<TapButton> star = Optional.empty();
    private Optional<Node> moving = Optional.empty();
    private Optional<? extends Node> fading = Optional.empty();
    private Optional<PageTurner> pages = Optional.empty();
    private Optional<PageCursor> cursor = Optional.empty();

    private FramedView(Region view, boolean whole, String title) {
        this.view = view;
        this.whole = whole;
        this.title = title;
    }

    /** A view between the heading and the bottom controls; an empty title leaves all below the tools to it. */
    public static FramedView under(String title, Region view) {
        return new FramedView(view, false, title);
    }

    /**
     * Tiles under a title. Where they need several pages, the small line says which one it is.
     *
     * @param most how many stand side by side at the most
     */
    public static FramedView tiles(String title, int most, List<TileGrid.Entry> entries, FrameLayout frame) {
        Rectangle2D body = frame.body(title);
        TileGrid grid = new TileGrid(most, new Dimension2D(body.getWidth(), body.getHeight()), entries, frame);
        FramedView framed = under(title, grid);
        framed.counted = grid.pages() > 1;
        return framed.counted ? framed.pages(grid) : framed;
    }

    /** A view of the whole display, behind the controls, with a heading of its own if any. */
    public static FramedView whole(Region view) {
        return new FramedView(view, true, "");
    }

    /** Has the frame draw a heading above a view of the whole display. */
    public FramedView titled(String now) {
        title = now;
        return this;
    }

    /** What the small line says in place of the clinic's name. */
    public FramedView line(String now) {
        line = now;
        return this;
    }

    /** Whose colours it has: a topic's id. */
    public FramedView tone(String topic) {
        tone = topic;
        return this;
    }

    /** What lies behind a view and the controls, over the whole display. */
    public FramedView ground(Region now) {
        ground = Optional.of(now);
        return this;
    }

    /** A picture beside the heading, as high as the heading. */
    public FramedView lead(Region now) {
        lead = Optional.of(now);
        return this;
    }

    /** A row of its own in place of Back and Next. */
    public FramedView dock(Region now) {
        dock = Optional.of(now);
        return this;
    }

    /** Next with other words or another meaning than the next place; it is shown even where there is no next place. */
    public FramedView next(Action now) {
        next = Optional.of(now);
        return this;
    }

    /** What Next does once there is no further page, neither its own nor a next place. */
    public FramedView after(Action now) {
        after = Optional.of(now);
        return this;
    }

    /** A button of its own at {@link FrameLayout#star}. */
    public FramedView star(TapButton now) {
        star = Optional.of(now);
        return this;
    }

    /** The part that slides when one turns from card to card; without one, the view. */
    public FramedView moving(Node now) {
        moving = Optional.of(now);
        return this;
    }

    /** What fades in while the page slides, such as the picture beside it. */
    public FramedView fading(Optional<? extends Node> now) {
        fading = now;
        return this;
    }

    /** Its own pages. */
    public FramedView pages(PageTurner now) {
        pages = Optional.of(now);
        return at(now.cursor());
    }

    /** How far on it is, to return to, where it turns by a button of its own alone. */
    public FramedView at(PageCursor now) {
        cursor = Optional.of(now);
        return this;
    }

    public Region view() {
        return view;
    }

    public boolean isWhole() {
        return whole;
    }

    public String title() {
        return title;
    }

    /** Empty for the clinic's name. */
    public String line() {
        return line;
    }

    /** Whether the small line says which page of how many it is. */
    public boolean counted() {
        return counted;
    }

    /** Empty for none. */
    public String tone() {
        return tone;
    }

    public Optional<Region> ground() {
        return ground;
    }

    public Optional<Region> lead() {
        return lead;
    }

    public Optional<Region> dock() {
        return dock;
    }

    public Optional<Action> next() {
        return next;
    }

    public Optional<Action> after() {
        return after;
    }

    public Optional<TapButton> star() {
        return star;
    }

    public Optional<PageTurner> pages() {
        return pages;
    }

    public Optional<PageCursor> cursor() {
        return cursor;
    }

    public Optional<? extends Node> fading() {
        return fading;
    }

    public Node moving() {
        return moving.orElse(view);
    }
}
