package anteroom.testkit;

import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.kiosk.Kiosk;
import anteroom.kiosk.Workers;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Scroller;
import anteroom.kiosk.voice.Player;
import anteroom.kiosk.voice.SilentPlayer;
import anteroom.kiosk.voice.SpeechEngine;
import anteroom.workshop.access.Nodes;
import anteroom.workshop.access.Rules;
import com.sun.javafx.scene.NodeHelper;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.MouseRobot;

/**
 * A whole kiosk in the window of the tests, and the hands and eyes of a patient in front of it. Its clock moves only
 * when a test moves it, each act returns when the work that it gave to other threads is done and shown, and nothing slides
 * or fades.
 */
public final class KioskDriver {
    /** Between two taps; longer than the guard against a trembling finger. */
    private Duration betweenTaps = Duration.ofSeconds(1);

    /** A page of ten screens' length would be a mistake in itself. */
    private static final int MOST_SCROLLS = 30;

    /** More buttons than on any screen. */
    private static final int MOST_STEPS = 60;

    private static final Background BACKGROUND = new Background();

    private static final Player SILENT = new SilentPlayer();
    private static final Kiosk.Lobby NOBODY = new Kiosk.Lobby(Optional.empty(), () -> LocalDateTime.MIN);

    private static final String MORE = "There is more below. Move down";
    private static final String UP = "Move up";

    private final FxRobot robot = new FxRobot();
    private final MouseRobot mouse = robot.robotContext().getMouseRobot();
    private final KeyboardRobot keyboard = robot.robotContext().getKeyboardRobot();
    private final FakeClock clock = new FakeClock();
    private final ScreenSize size;
    private final Kiosk kiosk;
    private final Scene scene;

    private KioskDriver(ScreenSize size, Function<FakeClock, Kiosk> build) {
        this.size = size;
        this.kiosk = Toolkit.onFx(() -> build.apply(clock));
        this.scene = Toolkit.onFx(() -> {
            Scene made = kiosk.scene(size.width(), size.height());
            Toolkit.show(made, size);
            settle(made);
            return made;
        });
        settle();
    }

    /** The kiosk as it ships, for a clinic that has set nothing. */
    public static KioskDriver start(ScreenSize size) {
        return start(size, Bundled.english(), Clinic.unset());
    }

    public static KioskDriver start(ScreenSize size, Edition edition, Clinic clinic) {
        return new KioskDriver(size, clock -> new Kiosk(parts(size, edition, clinic, clock, NOBODY)));
    }

    /**
     * A kiosk that reads aloud with this voice. It speaks once the screen has settled, as it does for a patient, and not
     * in the middle of a change.
     */
    public static KioskDriver start(ScreenSize size, Edition edition, Clinic clinic, SpeechEngine voice) {
        return start(size, edition, clinic, new Kiosk.Lobby(Optional.empty(), () -> LocalDateTime.MIN, voice, SILENT));
    }

    /** The same, in a room of its own. */
    public static KioskDriver start(ScreenSize size, Edition edition, Clinic clinic, Kiosk.Lobby lobby) {
        return new KioskDriver(size, clock -> new Kiosk(parts(size, edition, clinic, clock, lobby)));
    }

    /** A kiosk in a lobby, with the desk of those who look after it. */
    public static KioskDriver start(ScreenSize size, Clinic clinic, Function<FakeClock, Kiosk.Lobby> lobby) {
        return new KioskDriver(
                size, clock -> new Kiosk(parts(size, Bundled.english(), clinic, clock, lobby.apply(clock))));
    }

    /** A kiosk with other words on its buttons. */
    public static KioskDriver start(ScreenSize size, Edition edition, InterfaceText words) {
        return start(size, NOBODY, language(edition, words));
    }

    /** A kiosk with some languages, the clinic's own first. */
    public static KioskDriver start(ScreenSize size, Kiosk.Lobby lobby, Kiosk.Language... languages) {
        return new KioskDriver(size, clock -> new Kiosk(parts(size, List.of(languages), Clinic.unset(), clock, lobby)));
    }

    /** The same, with the desk of those who look after it. */
    public static KioskDriver start(
            ScreenSize size, Function<FakeClock, Kiosk.Lobby> lobby, Kiosk.Language... languages) {
        return new KioskDriver(
                size, clock -> new Kiosk(parts(size, List.of(languages), Clinic.unset(), clock, lobby.apply(clock))));
    }

    public static Kiosk.Language language(Edition edition, InterfaceText words) {
        return new Kiosk.Language(edition, words, true, Bundled::search);
    }

    private static Kiosk.Parts parts(
            ScreenSize size, Edition edition, Clinic clinic, FakeClock clock, Kiosk.Lobby lobby) {
        return parts(size, List.of(language(edition, InterfaceText.in(edition.language()))), clinic, clock, lobby);
    }

    private static Kiosk.Parts parts(
            ScreenSize size, List<Kiosk.Language> languages, Clinic clinic, FakeClock clock, Kiosk.Lobby lobby) {
        return new Kiosk.Parts(
                languages,
                clinic,
                Bundled.sources(),
                Bundled.anyPicture(),
                size.diagonal(),
                clock,
                Workers.of(BACKGROUND, new ToolkitQueue()),
                false,
                lobby);
    }

    // What a patient does

    /** Taps the button of this name, after moving down or up to it as far as need be. */
    public void tap(String name) {
        Point2D at = Toolkit.onFx(() -> {
            settle(scene);
            return centre(button(name));
        });
        for (int i = 0; i < MOST_SCROLLS && !Toolkit.onFx(() -> inView(button(name))); i++) {
            tapAt(Toolkit.onFx(() -> centre(scrollButton(button(name)))));
            at = Toolkit.onFx(() -> {
                settle(scene);
                return centre(button(name));
            });
        }
        tapAt(at);
    }

    /** Changes something on the sheet behind Bigger. */
    public void set(String choice) {
        tap("Bigger");
        tap(choice);
        tap("Close");
    }

    /** Says on Home that the visit is over. */
    public void finish() {
        if (!shows("Done")) {
            tap("Home");
        }
        tap("Done");
        tap("I am done");
    }

    /** Touches and lets go, at a point of the scene in px. */
    public void tapAt(Point2D point) {
        clock.advance(betweenTaps);
        // TestFX's own clickOn travels to the button in small steps and sleeps between them.
        mouse.moveNoWait(point);
        Toolkit.input(MouseButton.PRIMARY, () -> {
            mouse.pressNoWait(MouseButton.PRIMARY);
            mouse.releaseNoWait(MouseButton.PRIMARY);
        });
        settle();
    }

    /** Touches the middle of the picture, draws the finger across it, and lets go; in mm. */
    public void drag(double across, double along) {
        clock.advance(betweenTaps);
        double mm = Math.hypot(size.width(), size.height()) / (size.diagonal() * 25.4);
        Point2D from = new Point2D(size.width() / 2.0, size.height() / 2.0);
        mouse.moveNoWait(from);
        Toolkit.input(MouseButton.PRIMARY, () -> {
            mouse.pressNoWait(MouseButton.PRIMARY);
            mouse.moveNoWait(from.add(across * mm / 2, along * mm / 2));
            mouse.moveNoWait(from.add(across * mm, along * mm));
            mouse.releaseNoWait(MouseButton.PRIMARY);
        });
        settle();
    }

    public void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            clock.advance(betweenTaps);
            Toolkit.input(key, () -> {
                keyboard.pressNoWait(key);
                keyboard.releaseNoWait(key);
            });
            settle();
        }
    }

    /** Moves the focus to the button of this name with Down or Up, the shorter way round, and presses Enter. */
    public void choose(String name) {
        // Moving the focus can scroll the page, and with that change what else can have it.
        int steps = Toolkit.onFx(() -> stepsTo(button(name)));
        for (int i = 0; steps != 0 && i < MOST_STEPS; i++) {
            press(steps > 0 ? KeyCode.DOWN : KeyCode.UP);
            steps = Toolkit.onFx(() -> stepsTo(button(name)));
        }
        if (steps != 0) {
            throw new AssertionError("the focus stays on \"" + focused() + "\" and never comes to \"" + name + "\"");
        }
        press(KeyCode.ENTER);
    }

    /** From now on so long after each other. */
    public void hurry(Duration between) {
        betweenTaps = between;
    }

    /** Writes with a keyboard that is plugged in. */
    public void type(String words) {
        robot.write(words, 0);
        settle();
    }

    /** Writes with the keys in the picture. */
    public void typeOnScreen(String words) {
        if (!shows("space")) {
            tapAt(Toolkit.onFx(() -> centre(scene.lookup(".query"))));
        }
        words.codePoints().mapToObj(Character::toString).forEach(letter -> tap(letter.equals(" ") ? "space" : letter));
    }

    /** Does nothing for a while; the idle watch looks at its clock once a second. */
    public void leaveAlone(Duration time) {
        for (long second = 0; second < time.toSeconds(); second++) {
            clock.advance(Duration.ofSeconds(1));
            Toolkit.runOnFx(kiosk::tick);
        }
        settle();
    }

    /** What no patient can do: jumps to a place and the like. */
    public void arrange(java.util.function.Consumer<Kiosk> change) {
        Toolkit.runOnFx(() -> {
            change.accept(kiosk);
            settle(scene);
        });
        settle();
    }

    // What a patient sees

    public Screen screen() {
        return kiosk.session().navigation().screen();
    }

    /** All words on the screen, one after another, wherever their lines break. */
    public List<String> texts() {
        return Toolkit.onFx(() -> Nodes.texts(scene.getRoot()).stream()
                .map(text -> text.getText().replace('\n', ' '))
                .toList());
    }

    /** All words of the page, as they run on. */
    public String words() {
        return String.join(" ", texts());
    }

    /** The names of all buttons on the screen. */
    public List<String> buttons() {
        return Toolkit.onFx(() -> Nodes.buttons(scene.getRoot()).stream()
                .flatMap(button -> Nodes.names(button).stream())
                .toList());
    }

    public boolean shows(String button) {
        return buttons().contains(button);
    }

    /** What has the keyboard's focus, by its name; empty if nothing has. */
    public String focused() {
        return Toolkit.onFx(() -> {
            Node owner = scene.getFocusOwner();
            if (owner instanceof ButtonBase button) {
                return Nodes.names(button).stream().findFirst().orElse("");
            }
            return owner == null || owner.getAccessibleText() == null ? "" : owner.getAccessibleText();
        });
    }

    // What only tests need

    public Kiosk kiosk() {
        return kiosk;
    }

    public Scene scene() {
        return scene;
    }

    public FakeClock clock() {
        return clock;
    }

    public ScreenSize size() {
        return size;
    }

    /** What a ruler finds wrong with the screen as it stands. */
    public List<String> faults() {
        return Rules.faults(
                scene, size.diagonal(), kiosk.session().preferences().textSize());
    }

    /** Lays the scene out, and waits for what that and the last act gave to other threads. */
    void settle() {
        do {
            Toolkit.runOnFx(() -> settle(scene));
        } while (BACKGROUND.await() | ToolkitQueue.await());
    }

    /** Lays the scene out now rather than with the next pulse; what rows find out can ask for a second pass. */
    public static void settle(Scene scene) {
        for (int pass = 0; pass < 3; pass++) {
            pulse(scene);
        }
    }

    /** Styles and lays out what has changed, as a pulse does; a node's own applyCss would style all that is below it anew. */
    static void pulse(Scene scene) {
        NodeHelper.processCSS(scene.getRoot());
        scene.getRoot().layout();
    }

    private ButtonBase button(String name) {
        List<ButtonBase> found = new ArrayList<>();
        for (ButtonBase button : Nodes.buttons(scene.getRoot())) {
            if (Nodes.names(button).stream().anyMatch(said -> said.equals(name) || said.startsWith(name + ". "))) {
                found.add(button);
            }
        }
        if (found.size() != 1) {
            throw new AssertionError((found.isEmpty() ? "no" : "more than one") + " button \"" + name + "\" at "
                    + screen() + " among " + everyName());
        }
        return found.get(0);
    }

    /** How often Down (or, when negative, Up) must be pressed until a node has the focus. */
    private int stepsTo(Node wanted) {
        List<Node> stops = Nodes.shown(scene.getRoot()).stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .toList();
        int at = stops.indexOf(scene.getFocusOwner());
        int down = Math.floorMod(stops.indexOf(wanted) - at, stops.size());
        return at < 0 || down <= stops.size() / 2 ? down : down - stops.size();
    }

    private String everyName() {
        return Nodes.buttons(scene.getRoot()).stream()
                .flatMap(button -> Nodes.names(button).stream().limit(1))
                .collect(Collectors.joining("\", \"", "\"", "\""));
    }

    private static boolean inView(Node node) {
        Bounds seen = Nodes.seen(node);
        Point2D centre = centre(node);
        return seen.getHeight() > 1 && seen.contains(centre);
    }

    private ButtonBase scrollButton(Node hidden) {
        Scroller scroller = Nodes.scroller(hidden)
                .orElseThrow(() -> new AssertionError(hidden + " is out of sight, and nothing moves it"));
        boolean below = centre(hidden).getY() > Nodes.viewport(scroller, hidden).getCenterY();
        return Nodes.buttons(scroller).stream()
                .filter(button -> Nodes.names(button).contains(below ? MORE : UP))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing to move to what is out of sight at " + screen()));
    }

    private static Point2D centre(Node node) {
        Bounds bounds = Nodes.inScene(node);
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
