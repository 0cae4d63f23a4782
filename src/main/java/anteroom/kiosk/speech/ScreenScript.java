package anteroom.kiosk.speech;

import anteroom.kiosk.ui.Ancestors;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** Puts together what is said of a whole screen, from its title to where the focus is. */
final class ScreenScript {
    private final SceneReader reader;

    ScreenScript(SceneReader reader) {
        this.reader = reader;
    }

    /**
     * The screen as it stands.
     *
     * @param withBands whether the buttons at the edges are told, too: after the first time they are told only by the
     *     focus, or nobody would ever come to the end
     */
    List<Utterance> of(Scene scene, ReadableScreen parts, boolean withBands) {
        // What is out of sight, and which buttons there are to reach it, is known only once it is laid out.
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        List<Node> all = new ArrayList<>(parts.content());
        all.addAll(parts.bands());
        List<Utterance> lines = new ArrayList<>(reader.read(all));
        if (!withBands) {
            lines.removeIf(line -> isButtonOutside(line, parts.content()));
        }
        if (isControl(scene.getFocusOwner())) {
            Node owner = scene.getFocusOwner();
            Utterance control = reader.control(owner);
            lines.add(new Utterance(
                    reader.words(owner).of("speech.now-on", control.text()), Highlight.NOWHERE, control.language()));
        }
        return lines;
    }

    static boolean isControl(@Nullable Node node) {
        return node instanceof ButtonBase || node instanceof TextInputControl;
    }

    private static boolean isButtonOutside(Utterance line, List<Node> content) {
        return line.spot() instanceof NodeHighlight spot
                && spot.node() instanceof ButtonBase
                && content.stream().noneMatch(part -> Ancestors.of(spot.node()).anyMatch(at -> at == part));
    }
}
