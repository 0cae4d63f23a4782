package anteroom.kiosk.speech;

import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.Session;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.ScreenAnnouncement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Watches a scene and has said what changes in it: a new screen, a control that gets the focus by a key or takes another
 * state, what a search has found. A touch or a key silences it before anything else happens.
 */
public final class Narrator {
    private final ReadAloud aloud;
    private final Session session;
    private final InterfaceText words;
    private final Executor toolkit;
    private final SceneReader reader;
    private final InvalidationListener retold = o -> focusIsNew();

    private @Nullable Scene scene;
    private @Nullable ReadableScreen parts;
    /** What waits to be said once the scene has settled; a screen counts for more than a part, and that than a control. */
    private boolean newScreen;

    private @Nullable Node newPart;
    private boolean newFocus;
    private boolean waiting;
    /** A finger knows what it touches; only who moves by keys has to be told where they are. */
    private boolean byKey;

    /** Whether something was read after the last input: the focus that follows a moment later must not cut that off. */
    private boolean told;

    /** Whether somebody has pressed anything since the last reading began. */
    private boolean asked;
    /** Whoever has asked for a reading is there until it ends; one that came by itself proves nothing. */
    private boolean keeps;

    private boolean knowsBands;
    private List<Utterance> greeting = List.of();

    /** @param toolkit where things are said, after what is happening now */
    public Narrator(ReadAloud aloud, Session session, InterfaceText words, Executor toolkit) {
        this.aloud = aloud;
        this.session = session;
        this.words = words;
        this.toolkit = toolkit;
        this.reader = new SceneReader(words);
        session.onEnd(this::forget);
        aloud.currentProperty().addListener((p, before, now) -> {
            before.spot().light(false);
            now.spot().light(true);
            if (now != Utterance.NONE
                    && aloud.reading()
                    && keeps
                    && !session.idle().warning()) {
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
        return scene == null || parts == null ? List.of() : reader.screen(scene, parts, true);
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
        List<Utterance> waitingPicture = session.navigation().screen() instanceof Screen.Attract && parts != null
                ? reader.read(parts.content())
                : List.of();
        aloud.start(List.of());
        if (!aloud.on()) {
            return;
        }
        greeting = Stream.concat(waitingPicture.stream().map(Utterance::text), Stream.of(words.of("speech.how")))
                .map(Utterance::of)
                .toList();
        knowsBands = false;
        if (!waitingPicture.isEmpty()) {
            session.begin();
        }
        screenIsNew();
    }

    /** Follows a scene from now on. To be called before others listen to its keys, so that silence comes first. */
    public void watch(Scene watched, ReadableScreen shown) {
        scene = watched;
        parts = shown;
        watched.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> input(false));
        watched.addEventFilter(KeyEvent.KEY_PRESSED, event -> input(true));
        watched.addEventHandler(ScreenAnnouncement.CHANGED, event -> {
            newPart = (Node) event.getTarget();
            settle();
        });
        watched.addEventHandler(ScreenAnnouncement.ASIDE, event -> aside((Node) event.getTarget()));
        watched.focusOwnerProperty().addListener((p, before, now) -> {
            follow(before, now);
            if (byKey) {
                focusIsNew();
            }
        });
        session.navigation().screenProperty().addListener((p, before, now) -> screenIsNew());
    }

    /** Another screen stands there, or something that covers it: to be read as soon as it has settled. */
    public void screenIsNew() {
        newScreen = true;
        settle();
    }

    /** The focus is somewhere else, or what it is on has changed. */
    void focusIsNew() {
        newFocus = true;
        settle();
    }

    private void input(boolean key) {
        byKey = key;
        told = false;
        asked = true;
        keeps = true;
        aloud.silence();
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

    private void aside(Node node) {
        if (aloud.state() == ReadAloud.State.QUIET && node instanceof Labeled label) {
            aloud.say(new Utterance(label.getText(), new NodeHighlight(node)));
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
            List<Utterance> lines = new ArrayList<>(greeting);
            lines.addAll(reader.screen(scene, parts, !knowsBands));
            greeting = List.of();
            knowsBands = true;
            told = true;
            read(lines);
        } else if (part != null && part.getScene() != null) {
            told = true;
            tell(part, focus);
        } else if (focus && !told && SceneReader.isControl(scene.getFocusOwner())) {
            aloud.say(reader.control(scene.getFocusOwner()));
        }
    }

    /** @param focus whether the focus is elsewhere since, as on the way out of what has opened */
    private void tell(Node part, boolean focus) {
        String name = part.getAccessibleText();
        if (name != null && !name.isBlank()) {
            aloud.say(new Utterance(name, new NodeHighlight(part)));
        } else {
            List<Utterance> lines = reader.read(List.of(part));
            if (focus && SceneReader.isControl(scene.getFocusOwner())) {
                Utterance control = reader.control(scene.getFocusOwner());
                if (lines.stream().noneMatch(line -> line.text().equals(control.text()))) {
                    lines.add(control);
                }
            }
            read(lines);
        }
    }

    private void read(List<Utterance> lines) {
        keeps = asked;
        asked = false;
        aloud.read(lines);
    }

    private void forget() {
        aloud.reset();
        greeting = List.of();
        knowsBands = false;
        byKey = false;
    }
}
