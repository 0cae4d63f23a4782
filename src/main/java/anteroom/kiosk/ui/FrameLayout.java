package anteroom.kiosk.ui;

import anteroom.kiosk.session.TextSize;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ContentDisplay;

/**
 * Where the controls stand that every screen shares, and the room that they leave to a screen. All rectangles are in px
 * of the part of the display that is used, from its top left corner (right-to-left languages mirror the whole of it).
 *
 * <p>A control has the same place on every screen and at every text size: larger words make it only higher, away from
 * the edge that it stands at, so that a second press at one spot is never another control's.
 */
public final class FrameLayout {
    /** The controls of the frame. */
    public enum Control {
        HELP,
        HOME,
        BACK,
        NEXT,
        LISTEN,
        BIGGER,
        /** The way to another language, where there is one: on Home and on the waiting picture. */
        LANGUAGE
    }

    // mm, on the smallest screen
    private static final double HELP_WIDTH = 51;
    private static final double HOME_WIDTH = 23.4;
    private static final double BACK_WIDTH = 33;
    private static final double BACK_UPRIGHT = 30;
    private static final double NEXT_WIDTH = 50;
    private static final double NEXT_UPRIGHT = 39;
    private static final double LISTEN_WIDTH = 38;
    private static final double BIGGER_WIDTH = 40;
    private static final double WIDEST_STAR = 45;

    private final Scale scale;
    private final StatusBadge badge;
    private final Map<Control, Rectangle2D> places;
    private final ButtonFit help;
    private final double foot;
    private final boolean offersLanguage;

    private FrameLayout(FrameLayout frame, double foot, boolean offersLanguage) {
        this.help = frame.help;
        this.scale = frame.scale;
        this.badge = frame.badge;
        this.places = frame.places;
        this.foot = foot;
        this.offersLanguage = offersLanguage;
    }

    /**
     * @param badge what every screen says of its wording
     * @param language the name of the one that is offered, empty for none
     */
    public FrameLayout(Scale scale, InterfaceText words, StatusBadge badge, String language) {
        this.scale = scale;
        this.badge = badge;
        this.places = new EnumMap<>(Control.class);
        this.foot = 0;
        this.offersLanguage = false;
        double tools = toolsHeight(words, scale);
        double home = homeHeight(words, scale);
        this.help = ButtonFit.ofHelp(
                List.of(words.of("shell.help"), words.of("shell.help.short")), unit(HELP_WIDTH), scale);
        double turn = Math.max(
                height(words.of("shell.back"), ContentDisplay.LEFT, BACK_UPRIGHT, scale),
                height(words.of("shell.next"), ContentDisplay.LEFT, BACK_UPRIGHT, scale));
        place(tools, Math.max(home, Math.max(help.height(), turn)), home);
        if (!language.isEmpty()) {
            // Where it has room with the largest words: it must not move either.
            Scale largest = new Scale(scale.width(), scale.height(), scale.diagonal(), TextSize.LARGEST);
            placeLanguage(
                    Math.max(scale.unit(Scale.MAIN), ButtonFit.width(language, largest)),
                    Math.max(toolsHeight(words, largest), homeHeight(words, largest)),
                    tools);
        }
    }

    private double toolsHeight(InterfaceText text, Scale scale) {
        double words = Math.max(
                height(text.of("shell.bigger"), ContentDisplay.LEFT, BIGGER_WIDTH, scale),
                height(text.of("speech.button-name"), ContentDisplay.LEFT, LISTEN_WIDTH, scale));
        return Math.max(scale.unit(Scale.OTHER), words);
    }

    private double homeHeight(InterfaceText text, Scale scale) {
        double words = Math.max(
                height(text.of("shell.home"), ContentDisplay.TOP, HOME_WIDTH, scale),
                height(text.of("shell.done"), ContentDisplay.TOP, HOME_WIDTH, scale));
        return Math.max(scale.unit(Scale.MAIN), words);
    }

    /** What a button needs at a width in mm of the smallest screen. */
    private double height(String words, ContentDisplay display, double width, Scale scale) {
        return ButtonFit.of(words, display, unit(width), scale).height();
    }

    private void placeLanguage(double width, double above, double height) {
        double right = portrait() ? width() - edge() : of(Control.LISTEN).getMinX() - gap();
        double top = portrait() ? edge() + above + gap() : edge();
        places.put(Control.LANGUAGE, new Rectangle2D(right - width, top, width, height));
    }

    private void place(double tools, double band, double home) {
        double edge = edge();
        double gap = gap();
        double right = scale.width() - edge;
        double top = scale.height() - edge - band;
        double afterHelp = edge + unit(HELP_WIDTH) + gap;
        places.put(Control.HELP, new Rectangle2D(edge, top, unit(HELP_WIDTH), band));
        if (scale.portrait()) {
            places.put(Control.HOME, new Rectangle2D(edge, edge, unit(HOME_WIDTH), home));
            double room = right - afterHelp - gap;
            double next = Math.min(unit(NEXT_UPRIGHT), Math.floor(room * NEXT_UPRIGHT / (NEXT_UPRIGHT + BACK_UPRIGHT)));
            double back = Math.min(unit(BACK_UPRIGHT), room - next);
            places.put(Control.NEXT, new Rectangle2D(right - next, top, next, band));
            places.put(Control.BACK, new Rectangle2D(right - next - gap - back, top, back, band));
        } else {
            places.put(Control.HOME, new Rectangle2D(afterHelp, top, unit(HOME_WIDTH), band));
            double next = unit(NEXT_WIDTH);
            places.put(Control.NEXT, new Rectangle2D(right - next, top, next, band));
            places.put(
                    Control.BACK, new Rectangle2D(right - next - gap - unit(BACK_WIDTH), top, unit(BACK_WIDTH), band));
        }
        double bigger = unit(BIGGER_WIDTH);
        places.put(Control.BIGGER, new Rectangle2D(right - bigger, edge, bigger, tools));
        places.put(
                Control.LISTEN,
                new Rectangle2D(right - bigger - gap - unit(LISTEN_WIDTH), edge, unit(LISTEN_WIDTH), tools));
    }

    public Scale scale() {
        return scale;
    }

    /** What every screen says of its wording. */
    public StatusBadge badge() {
        return badge;
    }

    /** How much the button for help says. */
    public ButtonFit help() {
        return help;
    }

    /** How far the disc of the button for help stands from its usual place, in px. */
    public double helpInset() {
        return help.inset(of(Control.HELP).getWidth(), scale);
    }

    public boolean portrait() {
        return scale.portrait();
    }

    public double width() {
        return scale.width();
    }

    public double height() {
        return scale.height();
    }

    /** Where the way to listen stands on the waiting picture, whose title has its usual place. */
    public Rectangle2D listenWhileWaiting() {
        Rectangle2D usual = of(Control.LISTEN);
        double top = bandTop() + (of(Control.HELP).getHeight() - usual.getHeight()) / 2;
        double least = of(Control.HELP).getMaxX() + gap();
        double right =
                places.containsKey(Control.LANGUAGE) ? languageWhileWaiting().getMinX() - gap() : width() - edge();
        double left = portrait() ? least : Math.max(least, Math.min(usual.getMinX(), right - usual.getWidth()));
        return new Rectangle2D(
                left, Math.floor(top), Math.max(0, Math.min(usual.getWidth(), right - left)), usual.getHeight());
    }

    /** The way to another language stands beside it there. */
    public Rectangle2D languageWhileWaiting() {
        Rectangle2D usual = of(Control.LANGUAGE);
        double top = bandTop() + (of(Control.HELP).getHeight() - usual.getHeight()) / 2;
        double left = width() - edge() - usual.getWidth();
        double beside = of(Control.BIGGER).getMinX();
        return new Rectangle2D(
                portrait() ? left : Math.min(left, beside), Math.floor(top), usual.getWidth(), usual.getHeight());
    }

    /** Where a screen's own star stands: between Home and what comes next on its line. */
    public Rectangle2D star() {
        Rectangle2D home = of(Control.HOME);
        double left = home.getMaxX() + gap();
        double right = of(portrait() ? Control.LISTEN : Control.BACK).getMinX() - gap();
        double height = portrait() ? of(Control.LISTEN).getHeight() : home.getHeight();
        return new Rectangle2D(left, home.getMinY(), Math.min(unit(WIDEST_STAR), right - left), height);
    }

    /** A length of the layout in px, given in mm of the smallest screen. */
    public double unit(double mm) {
        return Math.floor(scale.unit(mm));
    }

    /** Between the bezel and anything that can be tapped. */
    public double edge() {
        return unit(Scale.BEZEL);
    }

    /** Between two things that can be tapped. */
    public double gap() {
        return unit(Scale.GAP);
    }

    /** Where a control stands. */
    public Rectangle2D of(Control control) {
        return places.get(control);
    }

    /** The left end and width of a heading in its usual place, and its top; the height is that of the display. */
    public Rectangle2D heading() {
        double edge = edge();
        double top = portrait() ? toolsBottom() + gap() : edge;
        double right = offersLanguage
                ? of(Control.LANGUAGE).getMinX() - gap()
                : portrait() ? width() - edge : of(Control.LISTEN).getMinX() - gap();
        return new Rectangle2D(edge, top, Math.max(0, right - edge), height() - top);
    }

    /** The same for a screen that has a row of its own above the controls at the bottom, of a height in px. */
    public FrameLayout above(double row) {
        return new FrameLayout(this, row + gap(), offersLanguage);
    }

    /** The same for the screen that offers another language, if there is one, beside its heading. */
    public FrameLayout offeringLanguage() {
        return new FrameLayout(this, foot, places.containsKey(Control.LANGUAGE));
    }

    /** The top of the controls at the bottom, or of a screen's own row above them. */
    public double bandTop() {
        return of(Control.HELP).getMinY() - foot;
    }

    /** The lower end of the controls at the top. */
    public double toolsBottom() {
        return portrait()
                ? Math.max(of(Control.HOME).getMaxY(), of(Control.BIGGER).getMaxY())
                : of(Control.BIGGER).getMaxY();
    }

    /** What is left to a screen below a heading with this title in its usual place, an empty title for none. */
    public Rectangle2D body(String title) {
        double below = title.isEmpty()
                ? toolsBottom()
                : Math.max(
                        toolsBottom(),
                        Math.max(
                                offersLanguage ? of(Control.LANGUAGE).getMaxY() : 0,
                                heading().getMinY()
                                        + Heading.height(this, title, heading().getWidth())));
        double top = Math.ceil(below + gap());
        return new Rectangle2D(edge(), top, width() - 2 * edge(), bandTop() - gap() - top);
    }

    /** The part of the bottom band right of Help and Home, for a screen with buttons of its own in place of Back and Next. */
    public Rectangle2D dock() {
        double left = of(portrait() ? Control.HELP : Control.HOME).getMaxX() + gap();
        return new Rectangle2D(
                left,
                of(Control.HELP).getMinY(),
                width() - edge() - left,
                of(Control.HELP).getHeight());
    }
}
