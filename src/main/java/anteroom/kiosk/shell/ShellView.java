package anteroom.kiosk.shell;

import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.Session;
import anteroom.kiosk.speech.Narrator;
import anteroom.kiosk.speech.ReadableScreen;
import anteroom.kiosk.speech.SpeechControls;
import anteroom.kiosk.ui.Ancestors;
import anteroom.kiosk.ui.FramedView;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Languages;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.SceneTheme;
import anteroom.kiosk.ui.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.EventDispatcher;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The one scene: the frame around the screen of the place where the patient is, and the idle warning above all. */
public final class ShellView implements ReadableScreen {
    /** Builds the screen of a place. */
    public interface Screens {
        FramedView of(Screen screen);

        /** What stands above the screen when that has only the lower half: something to look at, and never to press. */
        Region above(Screen screen);
    }

    /**
     * Something that can come over everything else, such as the screen while it is wiped.
     *
     * @param view visible while it does
     * @param deaf whether nothing that is touched or pressed has any effect meanwhile
     */
    public record Cover(Node view, boolean deaf) {}

    private final Session session;
    private final SceneTheme theme;
    private final Pager pager;
    private final Screens screens;
    private final Narrator narrator;
    private final SpeechControls speechControls;
    private final FrameView frame;
    private final StackPane above = new StackPane();
    private final IdleWarning warning;
    private final StackPane root = new StackPane();
    private final List<Cover> covers;

    /**
     * @param clinicName empty when the clinic has not set it
     * @param covers what can come over everything, the topmost last
     */
    public ShellView(
            Session session,
            SceneTheme theme,
            Pager pager,
            Screens screens,
            Narrator narrator,
            String clinicName,
            InterfaceText words,
            Languages languages,
            List<Cover> covers) {
        this.session = session;
        this.covers = List.copyOf(covers);
        this.theme = theme;
        this.pager = pager;
        this.screens = screens;
        this.narrator = narrator;
        this.speechControls = new SpeechControls(narrator, words);
        this.frame = new FrameView(
                theme,
                pager,
                narrator,
                speechControls,
                new SettingsSheet(theme, session.preferences(), words, languages),
                clinicName,
                session.idle()::askNow,
                words,
                languages);
        this.warning = new IdleWarning(session.idle(), session::end, theme, words);
        root.getStyleClass().add("shell");
        above.getStyleClass().add("above");
        // With no height of its own, it takes what is left above the line and no more.
        above.setMinHeight(0);
        StackPane.setAlignment(above, Pos.TOP_CENTER);
        root.getChildren().addAll(above, frame, warning);
        covers.forEach(cover -> root.getChildren().add(cover.view()));
    }

    /** Makes the scene and keeps it in step with the session. */
    public Scene scene(double width, double height) {
        // before it is in a scene, which would style each part of it as it is added
        arrange(theme.scale());
        Scene scene = new Scene(root, width, height);
        theme.dress(scene);
        theme.scaleProperty().addListener((p, before, scale) -> showAgain());
        session.navigation().screenProperty().addListener((p, from, to) -> show(from, to));
        show(session.navigation().screen(), session.navigation().screen());
        listen(scene);
        return scene;
    }

    /** Has everything run from the right, or from the left. */
    public void turn(boolean rightToLeft) {
        NodeOrientation wanted = rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
        // to set it would style everything anew
        if (root.getScene().getEffectiveNodeOrientation() != wanted) {
            root.getScene().setNodeOrientation(wanted);
        }
    }

    /** Builds the screen of the place anew, with sizes or words that have changed; the page of it stays. */
    public void showAgain() {
        arrange(theme.scale());
        Screen screen = session.navigation().screen();
        show(screen, view(screen), ScreenArea.Way.AT_ONCE);
    }

    /** While it is asked whether anybody is there, or something covers all of it, nothing else is of interest. */
    @Override
    public List<Node> content() {
        Optional<Node> lid = lid();
        if (lid.isPresent()) {
            return List.of(lid.get());
        }
        List<Node> content = new ArrayList<>(frame.content());
        content.add(above);
        return content;
    }

    @Override
    public List<Node> bands() {
        return lid().isPresent() ? List.of() : frame.shared();
    }

    private Optional<Node> lid() {
        return Stream.concat(covers.stream().map(Cover::view), Stream.of(warning))
                .filter(Node::isVisible)
                .findFirst();
    }

    private void listen(Scene scene) {
        narrator.watch(scene, this);
        new PageSwipe(theme, pager).watch(frame.area());
        // A filter that consumes an event does not keep it from the scene's other filters; this does.
        EventDispatcher usual = scene.getEventDispatcher();
        scene.setEventDispatcher(
                (event, rest) -> event instanceof InputEvent && deaf() ? null : usual.dispatchEvent(event, rest));
        new FocusRing().watch(scene);
        // What a person does, and only that, tells that somebody is there. A finger on glass comes as a mouse.
        // While the warning is up, that is all it does.
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::stay);
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::stay);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::stay);
        scene.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (!event.isInertia()) {
                stay(event);
            }
        });
        new KeyboardNavigation(pager, speechControls::press, () -> {
                    if (session.navigation().screen() instanceof Screen.Attract) {
                        session.begin();
                    }
                })
                .watch(scene);
    }

    private boolean deaf() {
        return covers.stream().anyMatch(cover -> cover.deaf() && cover.view().isVisible());
    }

    private void stay(InputEvent event) {
        boolean onWarning = event.getTarget() instanceof Node node && isOnWarning(node);
        boolean wasWarning = session.idle().warning();
        boolean enter = event instanceof KeyEvent key && key.getCode() == javafx.scene.input.KeyCode.ENTER;
        if (wasWarning && (onWarning && !(event instanceof KeyEvent) || enter)) {
            // The two buttons of the warning speak for themselves.
            return;
        }
        session.touched();
        if (wasWarning) {
            event.consume();
        }
    }

    private boolean isOnWarning(Node node) {
        return Ancestors.nearest(node, ButtonBase.class)
                .filter(button -> Ancestors.of(button).anyMatch(at -> at == warning))
                .isPresent();
    }

    private void arrange(Scale scale) {
        double edge = scale.px(Scale.BEZEL);
        double upper = theme.whole().height() - scale.height();
        StackPane.setMargin(frame, new Insets(upper, 0, 0, 0));
        warning.arrange(upper, scale);
        above.setVisible(theme.low());
        above.setMaxHeight(upper);
        above.setPadding(new Insets(edge, edge, 0, edge));
        root.getStyleClass().remove(Styles.SCARCE);
        if (scale.scarce()) {
            root.getStyleClass().add(Styles.SCARCE);
        }
    }

    private FramedView view(Screen screen) {
        above.getChildren().clear();
        if (theme.low()) {
            above.getChildren().add(screens.above(screen));
        }
        return screens.of(screen);
    }

    private void show(Screen from, Screen to) {
        FramedView screen = view(to);
        String tone = Styles.tone(screen.tone());
        // Another class at the root styles everything anew, which pages of one topic can do without.
        if (!root.getStyleClass().contains(tone)) {
            root.getStyleClass().removeIf(style -> style.startsWith(Styles.tone("")));
            if (!screen.tone().isEmpty()) {
                root.getStyleClass().add(tone);
            }
        }
        show(to, screen, way(from, to));
    }

    /** At the page to which somebody has turned; who turns back to a place comes to its last. */
    private void show(Screen place, FramedView screen, ScreenArea.Way way) {
        NavigationHistory navigation = session.navigation();
        screen.cursor().ifPresent(cursor -> {
            cursor.indexProperty().addListener((p, before, now) -> navigation.turnedTo(place, cursor.farOn()));
            cursor.go(way == ScreenArea.Way.BACKWARD ? 1 : navigation.farOn());
        });
        frame.show(place, screen, way);
        keepFocus();
    }

    private ScreenArea.Way way(Screen from, Screen to) {
        if (from.equals(to)) {
            // The first screen of all: nothing was there that it could take the place of little by little.
            return ScreenArea.Way.AT_ONCE;
        }
        if (!session.navigation().turned()) {
            return ScreenArea.Way.FADE;
        }
        if (pager.next(from).filter(to::equals).isPresent()) {
            return ScreenArea.Way.FORWARD;
        }
        return pager.previous(from).filter(to::equals).isPresent() ? ScreenArea.Way.BACKWARD : ScreenArea.Way.FADE;
    }

    /** What had the focus may have gone with its screen; then the first thing to press on the new one has it. */
    private void keepFocus() {
        Scene scene = root.getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        if (scene != null && (owner == null || !FocusTraversal.stops(root).contains(owner))) {
            Stream.of(frame.area(), root)
                    .flatMap(part -> FocusTraversal.stops(part).stream())
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }
}
