package anteroom.kiosk.home;

import anteroom.kiosk.home.HomeModel.Door;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.PageCursor;
import anteroom.kiosk.ui.PictureRenderer;
import anteroom.kiosk.ui.PictureView;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.SceneTheme;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.Tile;
import anteroom.kiosk.ui.TileBody;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The topics and the visit as tiles. Where there is no room for all of them, one tile turns to the next page of tiles. */
public final class HomeView extends Region {
    private final HomeModel model;
    private final PictureRenderer pictures;
    private final InterfaceText words;
    private final SceneTheme theme;
    private final Scale scale;
    private final List<Tile> tiles = new ArrayList<>();
    private final List<TileBody> bodies = new ArrayList<>();
    /** What the next page has. */
    private final NextPictures next;

    private final PageCursor cursor = new PageCursor();

    public HomeView(HomeModel model, PictureRenderer pictures, InterfaceText words, SceneTheme theme) {
        this.model = model;
        this.pictures = pictures;
        this.words = words;
        this.theme = theme;
        this.scale = theme.scale();
        getStyleClass().add("home");
        setAccessibleText(words.of("home.title"));
        List<Door> doors = new ArrayList<>(model.doors());
        if (scale.portrait()) {
            doors.add(model.calm());
        }
        if (!HomeDock.holdsCompanion(theme.frame(), words)) {
            doors.add(model.companion(words.of("home.companion.short")));
        }
        doors.forEach(this::add);
        next = new NextPictures(
                doors.stream()
                        .map(door -> new PictureView(pictures, door.art(), door.alt()))
                        .toList(),
                scale.unit(Scale.GAP) / 2);
        TileBody more = new TileBody(next, words.of("home.more"), 0, 0, scale);
        add(more, new Tile(words.of("home.more"), more, this::turn, Styles.MAIN, Styles.DOOR, "more"));
    }

    /** Which page of tiles is shown. */
    public PageCursor cursor() {
        return cursor;
    }

    private void add(Door door) {
        PictureView picture = new PictureView(pictures, door.art(), door.alt());
        TileBody body = new TileBody(picture, door.title(), door.seen(), door.pages(), scale);
        String tone = Styles.tone(door.tone());
        add(body, new Tile(name(door), body, () -> open(door, body), Styles.MAIN, Styles.DOOR, tone));
    }

    private void add(TileBody body, Tile tile) {
        bodies.add(body);
        tiles.add(tile);
        getChildren().add(tile);
    }

    private String name(Door door) {
        String name = door.summary().isEmpty() ? door.title() : door.title() + ". " + door.summary();
        return door.seen() == 0 ? name : name + ". " + words.of("home.seen", door.seen(), door.pages());
    }

    private void open(Door door, TileBody body) {
        Bounds from = body.localToScene(body.getLayoutBounds());
        Parent place = getParent();
        model.open(door.leadsTo());
        if (theme.moves() && place instanceof Pane pane) {
            TileGrowth.over(pane, from, door.tone());
        }
    }

    private void turn() {
        cursor.turnRound();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        int all = tiles.size() - 1;
        HomeLayout.Area area = new HomeLayout.Area(getWidth(), getHeight(), scale.unit(Scale.GAP));
        HomeLayout grid = HomeLayout.of(all, area, new HomeLayout.Room() {
            private final double least = scale.px(Scale.MAIN);

            @Override
            public boolean forWords(int tile, double width, double height) {
                return Math.min(width, height) >= least && bodies.get(tile).holdsWords(width, height);
            }

            @Override
            public boolean forPicture(int tile, double width, double height) {
                return bodies.get(tile).holdsPicture(width, height);
            }
        });
        int pages = grid.pages().size();
        cursor.resize(pages);
        int page = cursor.index();
        int from = HomeLayout.until(page, pages, all);
        List<Rectangle2D> places = grid.pages().get(page);
        next.from(HomeLayout.until((page + 1) % pages, pages, all));
        tiles.forEach(tile -> tile.setVisible(false));
        for (int i = 0; i < places.size(); i++) {
            boolean turns = pages > 1 && i == places.size() - 1;
            Tile tile = tiles.get(turns ? all : from + i);
            Rectangle2D place = places.get(i);
            tile.setVisible(true);
            tile.resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
        }
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
