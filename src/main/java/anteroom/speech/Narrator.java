package anteroom.speech;

import anteroom.session.Place;
import anteroom.session.Session;
import anteroom.ui.Told;
import anteroom.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Watches a scene and has said what changes in it: a new screen, a control that gets the focus by a key or takes another
 * state, what a search has found, the warning. A touch or a key silences it before anything else happens.
 */
public final class Narrator {
    /** At how many seconds before the end the warning is said again. */
    private static final Set<Integer> COUNTED = Set.of(20, 10, 5);

    private final ReadAloud aloud;
    private final Session session;
    private final Words words;
    private final Executor toolkit;
    private final SceneReader reader;
    private final InvalidationListener retold = o -> noteFocus();

    private @Nullable Scene scene;
    private @Nullable Parts parts;
    /** What waits to be said once the scene has settled; a screen counts for more than a part, and that than a control. */
    private boolean newScreen;

    private @Nullable Node newPart;
    private boolean newFocus;
    private boolean waiting;
    /** A finger knows what it touches; only who moves by keys has to be told where they are. */
    private boolean byKey;

    private boolean knowsBands;
    private List<Utterance> greeting = List.of();

    /** @param toolkit where things are said, after what is happening now */
    public Narrator(ReadAloud aloud, Session session, Words words, Executor toolkit) {
        this.aloud = aloud;
        this.session = session;
        this.words = words;
        this.toolkit = toolkit;
        this.reader = new SceneReader(words);
        session.onEnd(this::forget);
        aloud.currentProperty().addListener((p, before, now) -> {
            before.spot().light(false);
            now.spot().light(true);
            if (now != Utterance.NONE && !session.idle().warning()) {
                // Whoever listens is there; the warning's own words prove nothing.
                session.touched();
            }
        });
    }

    // Properties

    public ReadAloud aloud() {
        return aloud;
    }

    /** All that would be said of the screen as it stands. */
    public List<Utterance> script() {
        return scene == null || parts == null ? List.of() : script(scene, parts, true);
    }

    /** What would be said of a control that gets the focus. */
    public String announcement(Node control) {
        return reader.control(control).text();
    }

    // Commands

    /** On or off. On the waiting picture it begins the visit as well, since there is nothing else to be done there. */
    public void toggle() {
        if (aloud.on()) {
            aloud.stop();
            return;
        }
        List<Utterance> waitingPicture = session.journey().place() instanceof Place.Attract && parts != null
                ? reader.read(parts.content())
                : List.of();
        aloud.start(List.of());
        if (!aloud.on()) {
            return;
        }
        List<Utterance> first = new ArrayList<>();
        waitingPicture.stream().map(line -> Utterance.of(line.text())).forEach(first::add);
        first.add(Utterance.of(words.of("speech.how")));
        greeting = first;
        knowsBands = false;
        if (waitingPicture.isEmpty()) {
            session.touched();
        } else {
            session.begin();
        }
        newScreen = true;
        settle();
    }

    /** Does what a key of this kind stands for; false if it stands for nothing here. */
    public boolean press(KeyCode key) {
        if (key == KeyCode.F1) {
            toggle();
            return true;
        }
        if (!aloud.on()) {
            return false;
        }
        switch (key) {
            case F2 -> aloud.pauseOrContinue();
            case F3 -> aloud.repeat();
            case F4 -> slower();
            case F5 -> faster();
            case F6 -> softer();
            case F7 -> louder();
            default -> {
                return false;
            }
        }
        return true;
    }

    void slower() {
        aloud.slower();
        tell("speech.pace", aloud.paceProperty().get());
    }

    void faster() {
        aloud.faster();
        tell("speech.pace", aloud.paceProperty().get());
    }

    void softer() {
        aloud.softer();
        tell("speech.volume", aloud.volumeProperty().get());
    }

    void louder() {
        aloud.louder();
        tell("speech.volume", aloud.volumeProperty().get());
    }

    /** Into silence one has to hear what the step has become; otherwise the reading itself shows it. */
    private void tell(String key, int step) {
        if (aloud.state() != ReadAloud.State.SPEAKING) {
            aloud.say(Utterance.of(words.of(key, step)));
        }
    }

    /** Follows a scene from now on. To be called before others listen to its keys, so that silence comes first. */
    public void watch(Scene watched, Parts shown) {
        scene = watched;
        parts = shown;
        watched.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> input(false));
        watched.addEventFilter(KeyEvent.KEY_PRESSED, event -> input(true));
        watched.addEventHandler(Told.CHANGED, event -> {
            newPart = (Node) event.getTarget();
            settle();
        });
        watched.addEventHandler(Told.ASIDE, event -> aside((Node) event.getTarget()));
        watched.focusOwnerProperty().addListener((p, before, now) -> {
            follow(before, now);
            if (byKey) {
                noteFocus();
            }
        });
        session.journey().placeProperty().addListener((p, before, now) -> {
            newScreen = true;
            settle();
        });
        session.idle().secondsLeftProperty().addListener((p, before, left) -> warn(before.intValue(), left.intValue()));
    }

    private void input(boolean key) {
        byKey = key;
        aloud.hush();
    }

    /** A switch that has the focus says its new state. */
    private void follow(@Nullable Node before, @Nullable Node now) {
        if (before instanceof ButtonBase button) {
            name(button).removeListener(retold);
        }
        if (now instanceof ButtonBase button) {
            name(button).addListener(retold);
        }
    }

    private static ObservableValue<String> name(ButtonBase button) {
        String accessible = button.getAccessibleText();
        return accessible == null || accessible.isBlank() ? button.textProperty() : button.accessibleTextProperty();
    }

    private void noteFocus() {
        newFocus = true;
        settle();
    }

    private void warn(int before, int left) {
        boolean comes = before < 0 && left >= 0;
        boolean goes = before >= 0 && left < 0;
        if (comes) {
            newScreen = true;
            settle();
        } else if (goes) {
            noteFocus();
        } else if (COUNTED.contains(left)) {
            aloud.say(Utterance.of(words.of("speech.seconds-left", left)));
        }
    }

    private void aside(Node node) {
        if (aloud.state() == ReadAloud.State.QUIET && node instanceof Labeled label) {
            aloud.say(new Utterance(label.getText(), new NodeSpot(node)));
        }
    }

    private void settle() {
        if (!aloud.on()) {
            newScreen = false;
            newPart = null;
            newFocus = false;
        } else if (!waiting) {
            waiting = true;
            toolkit.execute(this::tellWhatIsNew);
        }
    }

    private void tellWhatIsNew() {
        waiting = false;
        boolean screen = newScreen;
        Node part = newPart;
        boolean focus = newFocus;
        newScreen = false;
        newPart = null;
        newFocus = false;
        if (scene == null || parts == null || !aloud.on()) {
            return;
        }
        if (screen) {
            List<Utterance> lines = Stream.concat(greeting.stream(), script(scene, parts, !knowsBands).stream())
                    .toList();
            greeting = List.of();
            knowsBands = true;
            aloud.read(lines);
        } else if (part != null && part.getScene() != null) {
            String name = part.getAccessibleText();
            if (name != null && !name.isBlank()) {
                aloud.say(new Utterance(name, new NodeSpot(part)));
            } else {
                aloud.read(reader.read(List.of(part)));
            }
        } else if (focus && isControl(scene.getFocusOwner())) {
            aloud.say(reader.control(scene.getFocusOwner()));
        }
    }

    /** The buttons at the edges are told once; after that only by the focus, or nobody would ever come to the end. */
    private List<Utterance> script(Scene shown, Parts of, boolean withBands) {
        // What is out of sight, and which buttons there are to reach it, is known only once it is laid out.
        shown.getRoot().applyCss();
        shown.getRoot().layout();
        List<Node> all = new ArrayList<>(of.content());
        all.addAll(of.bands());
        List<Utterance> lines = new ArrayList<>(reader.read(all));
        if (!withBands) {
            lines.removeIf(line -> line.spot() instanceof NodeSpot spot
                    && spot.node() instanceof ButtonBase
                    && of.content().stream().noneMatch(part -> isInside(spot.node(), part)));
        }
        if (isControl(shown.getFocusOwner())) {
            String control = reader.control(shown.getFocusOwner()).text();
            lines.add(Utterance.of(words.of("speech.now-on", control)));
        }
        return lines;
    }

    private static boolean isControl(@Nullable Node node) {
        return node instanceof ButtonBase || node instanceof TextInputControl;
    }

    private static boolean isInside(Node node, Node part) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == part) {
                return true;
            }
        }
        return false;
    }

    private void forget() {
        aloud.reset();
        greeting = List.of();
        knowsBands = false;
        byKey = false;
    }
}
