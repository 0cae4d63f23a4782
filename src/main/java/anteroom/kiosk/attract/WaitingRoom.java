package anteroom.kiosk.attract;

import anteroom.kiosk.ui.PictureView;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;

/**
 * The waiting room from edge to edge: wall, floor, people, and a window whose sky can take several tones. Everything in it
 * is drawn for a tablet of 10.1 inches and grows with the screen.
 */
final class WaitingRoom extends Region {
    /** The styles of the sky's tones, the darkest first. */
    private static final List<String> TONES = List.of("sky-night", "sky-dawn", "sky-gold", "sky-day");

    /** The sides of a tablet of 10.1 inches, in mm. */
    private static final double LONG = 217.5;

    private static final double SHORT = 136;

    /** How far the room reaches beyond the screen on each side, in mm, so that it can stand aside. */
    static final double BEYOND = 3;

    /** The panes in the window's drawing, of its width: left, top, width and height. */
    private static final double[] PANES = {42 / 800.0, 98 / 800.0, 716 / 800.0, 384 / 800.0};

    /**
     * Where things stand, in mm from the top left of the tablet.
     *
     * @param floor where wall and floor meet
     * @param light where the sun lies on the floor: left and right at the wall, left and right in front
     */
    private record Plan(double width, double height, Place window, Place people, double floor, double... light) {}

    /** Above the window's frame in its drawing, of its width. */
    private static final double FRAME = 80 / 800.0;

    /** @param width of a drawing of 4:3 */
    private record Place(double left, double top, double width) {}

    private static final Plan LYING =
            new Plan(LONG, SHORT, new Place(15.8, 0.6, 106.4), new Place(-7.8, -2.7, 163.2), 89, 25.5, 95, 29, 129);

    private static final Plan UPRIGHT =
            new Plan(SHORT, LONG, new Place(13, 39.3, 110.3), new Place(-9.9, 45.9, 157.7), 134.6, 29, 102, 20.4, 129);

    private final Plan plan;
    private final double width;
    private final double height;
    private final double unit;
    private final double left;
    private final double down;
    private final Region floor = styled("floor");
    private final Region skirting = styled("skirting");
    private final Polygon light = new Polygon();
    private final List<Region> sky = new ArrayList<>();
    private final PictureView window;
    private final PictureView people;

    /**
     * @param width of the screen, in px
     * @param height of the screen, in px
     */
    WaitingRoom(double width, double height, PictureView window, PictureView people) {
        boolean upright = height > width;
        this.plan = upright ? UPRIGHT : LYING;
        this.width = width;
        this.height = height;
        this.unit = Math.min(width / plan.width(), height / plan.height());
        // What the screen has beyond the tablet's proportions is wall at the right of the room, or around an upright
        // one.
        this.left = upright ? (width - plan.width() * unit) / 2 : 0;
        this.down = upright ? (height - plan.height() * unit) / 2 : 0;
        this.window = window;
        this.people = people;
        TONES.forEach(tone -> sky.add(styled("sky", tone)));
        light.getStyleClass().add("light");
        getStyleClass().addAll("room", upright ? "upright" : "lying");
        getChildren().addAll(floor, light, skirting);
        getChildren().addAll(sky);
        getChildren().addAll(window, people);
    }

    /** Px for a mm of the tablet. */
    double unit() {
        return unit;
    }

    /** The top of the window's frame, in px. */
    double windowTop() {
        return y(plan.window().top() + plan.window().width() * FRAME);
    }

    /** Lays the tones up to this one over each other; the topmost shines through as far as the next is on its way. */
    void show(double tone) {
        for (int i = 1; i < sky.size(); i++) {
            sky.get(i).setOpacity(Math.max(0, Math.min(1, tone - i + 1)));
        }
    }

    @Override
    protected void layoutChildren() {
        double wall = Math.round(y(plan.floor()));
        double beyond = BEYOND * unit;
        floor.resizeRelocate(-beyond, wall, width + 2 * beyond, height - wall + beyond);
        skirting.resizeRelocate(-beyond, wall - 3 * unit, width + 2 * beyond, 3 * unit);
        double[] sun = plan.light();
        light.getPoints()
                .setAll(x(sun[0]), wall, x(sun[1]), wall, x(sun[3]), height + beyond, x(sun[2]), height + beyond);
        place(window, plan.window());
        place(people, plan.people());
        double glass = plan.window().width() * unit;
        for (Region layer : sky) {
            layer.resizeRelocate(
                    window.getLayoutX() + PANES[0] * glass,
                    window.getLayoutY() + PANES[1] * glass,
                    PANES[2] * glass,
                    PANES[3] * glass);
        }
    }

    private double x(double mm) {
        return left + mm * unit;
    }

    private double y(double mm) {
        return down + mm * unit;
    }

    private void place(PictureView picture, Place place) {
        double wide = Math.round(place.width() * unit);
        picture.resizeRelocate(
                Math.round(x(place.left())), Math.round(y(place.top())), wide, wide / PictureView.ASPECT);
    }

    private static Region styled(String... styles) {
        Region region = new Region();
        region.getStyleClass().addAll(styles);
        return region;
    }
}
