package anteroom.kiosk.shell;

import anteroom.content.Topic;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.Session;
import anteroom.kiosk.speech.Narrator;
import anteroom.kiosk.speech.ReadableScreen;
import anteroom.kiosk.speech.Steering;
import anteroom.kiosk.ui.HasHeader;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.SceneTheme;
import anteroom.kiosk.ui.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.EventDispatcher;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The one scene: bands, the screen of the place where the patient is, and the idle warning above all. */
public final class ShellView implements ReadableScreen {
    /** Builds the screen of a place. */
    public interface Screens {
        Region of(Screen place);

        /** What stands above the screen when that has only the lower half: something to look at, and never to press. */
        Region above(Screen place);
    }

    /**
     * Something that can come over everything else, such as the screen while it is wiped.
     *
     * @param view visible while it does
     * @param deaf whether nothing that is touched or pressed has any effect meanwhile
     */
    public record Cover(Node view, boolean deaf) {}

    private final Session session;
    private final SceneTheme look;
    private final Pager navigator;
    private final Screens screens;
    private final Narrator narrator;
    private final Steering steering;
    private final TopBand top;
    private final BottomBand bottom;
    private final ScreenArea middle;
    private final BorderPane bands = new Bands();
    private final StackPane above = new StackPane();
    private final IdleWarning warning;
    private final StackPane root = new StackPane();
    private final List<Cover> covers;

    /**
     * @param clinicName empty when the clinic has not set it
     * @param draft whether no clinician of this clinic has signed the wording
     * @param covers what can come over everything, the topmost last
     */
    public ShellView(
            Session session,
            SceneTheme look,
            Pager navigator,
            Screens screens,
            Narrator narrator,
            String clinicName,
            boolean draft,
            InterfaceText words,
            List<Cover> covers) {
        this.session = session;
        this.covers = List.copyOf(covers);
        this.look = look;
        this.navigator = navigator;
        this.screens = screens;
        this.narrator = narrator;
        this.steering = new Steering(narrator, words);
        this.top = new TopBand(session.journey(), session.preferences(), narrator, steering, clinicName, draft, words);
        this.bottom = new BottomBand(session.journey(), navigator, session::end, words, look.scale());
        this.middle = new ScreenArea(look);
        this.warning = new IdleWarning(session.idle(), session::end, words);
        bands.getStyleClass().add("bands");
        bands.setTop(top);
        bands.setCenter(middle);
        bands.setBottom(bottom);
        root.getStyleClass().add("shell");
        above.getStyleClass().add("above");
        // With no height of its own, it takes what is left above the line and no more.
        above.setMinHeight(0);
        StackPane.setAlignment(above, Pos.TOP_CENTER);
        root.getChildren().addAll(above, bands, warning);
        covers.forEach(cover -> root.getChildren().add(cover.view()));
    }

    /** Makes the scene and keeps it in step with the session. */
    public Scene scene(double width, double height) {
        Scene scene = new Scene(root, width, height);
        look.dress(scene);
        look.scaleProperty().addListener((p, before, scale) -> {
            arrange(scale);
            middle.replace(screen(session.journey().place()));
            keepFocus();
        });
        arrange(look.scale());
        session.journey().placeProperty().addListener((p, from, to) -> show(from, to));
        show(session.journey().place(), session.journey().place());
        listen(scene);
        return scene;
    }

    /** While it is asked whether anybody is there, or something covers all of it, nothing else is of interest. */
    @Override
    public List<Node> content() {
        Optional<Node> lid = lid();
        if (lid.isPresent()) {
            return List.of(lid.get());
        }
        List<Node> content = new ArrayList<>(List.of(bottom.sign()));
        content.addAll(top.header());
        content.add(above);
        content.add(middle);
        return content;
    }

    @Override
    public List<Node> bands() {
        return lid().isPresent() ? List.of() : List.of(bottom, top);
    }

    private Optional<Node> lid() {
        return Stream.concat(covers.stream().map(Cover::view), Stream.of(warning))
                .filter(Node::isVisible)
                .findFirst();
    }

    private void listen(Scene scene) {
        narrator.watch(scene, this);
        new PageDrag(look, navigator).watch(middle);
        // A filter that consumes an event does not keep it from the scene's other filters; this does.
        EventDispatcher usual = scene.getEventDispatcher();
        scene.setEventDispatcher(
                (event, rest) -> event instanceof InputEvent && deaf() ? null : usual.dispatchEvent(event, rest));
        new FocusRing().watch(scene);
        // What a person does, and only that, tells that somebody is there. A finger on glass comes as a mouse. While
        // the
        // warning is up, that is all it does.
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::stay);
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::stay);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::stay);
        scene.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (!event.isInertia()) {
                stay(event);
            }
        });
        new Keys(navigator, steering::press, () -> {
                    if (session.journey().place() instanceof Screen.Attract) {
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
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof javafx.scene.control.ButtonBase && isInside(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == warning) {
                return true;
            }
        }
        return false;
    }

    private void arrange(Scale scale) {
        double edge = scale.px(Scale.BEZEL);
        double upper = look.whole().height() - scale.height();
        bands.setPadding(new Insets(upper + edge, edge, edge, edge));
        warning.arrange(upper, scale);
        above.setVisible(look.low());
        above.setMaxHeight(upper);
        above.setPadding(new Insets(edge, edge, 0, edge));
        bottom.arrange(scale);
        root.getStyleClass().remove(Styles.SCARCE);
        if (scale.scarce()) {
            root.getStyleClass().add(Styles.SCARCE);
        }
        top.arrange(scale, look.tall());
        double gap = scale.px(Scale.GAP);
        BorderPane.setMargin(middle, new Insets(gap, 0, gap, 0));
    }

    private Region screen(Screen place) {
        above.getChildren().clear();
        if (look.low()) {
            above.getChildren().add(screens.above(place));
        }
        Region screen = screens.of(place);
        top.show(screen instanceof HasHeader headed ? headed.header() : Optional.empty());
        return screen;
    }

    private void show(Screen from, Screen to) {
        boolean waiting = to instanceof Screen.Attract;
        top.setManaged(!waiting);
        top.waiting(waiting);
        bottom.show(to);
        Optional<String> tone = navigator.topicOf(to).map(Topic::id);
        String[] tones = tone.map(Styles::tone).stream().toArray(String[]::new);
        // Another class at the root styles the bands anew, which pages of one topic can do without.
        if (!root.getStyleClass().containsAll(List.of(tones)) || tones.length == 0) {
            root.getStyleClass().removeIf(style -> style.startsWith(Styles.tone("")));
            root.getStyleClass().addAll(tones);
        }
        Region screen = screen(to);
        if (from.equals(to)) {
            // The first screen of all: nothing was there that it could take the place of little by little.
            middle.replace(screen);
        } else if (navigator.next(from).filter(to::equals).isPresent()) {
            middle.slide(screen, 1);
        } else if (navigator.previous(from).filter(to::equals).isPresent()) {
            middle.slide(screen, -1);
        } else {
            middle.fade(screen);
        }
        keepFocus();
    }

    /** What had the focus may have gone with its screen; then the first thing to press on the new one has it. */
    private void keepFocus() {
        Scene scene = root.getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        if (scene != null && (owner == null || !Focus.stops(root).contains(owner))) {
            Focus.stops(middle).stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    /** Over the waiting picture the band at the top takes no room, and what is left of it lies above the picture. */
    private final class Bands extends BorderPane {
        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            if (!top.isManaged()) {
                double width = getWidth() - snappedLeftInset() - snappedRightInset();
                top.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, top.prefHeight(width));
            }
        }
    }
}
