package anteroom.kiosk.speech;

import anteroom.kiosk.ui.Ancestors;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Languages;
import anteroom.kiosk.ui.RichText;
import anteroom.kiosk.ui.RightToLeft;
import anteroom.kiosk.ui.ScreenAnnouncement;
import anteroom.kiosk.ui.Styles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/**
 * Puts into words what stands on the screen. It is the one place that walks the nodes for it, in the order in which they
 * are read, and takes their accessible texts where they have any.
 */
public final class SceneReader {
    private static final Pattern SENTENCE = Pattern.compile("\\S(?:.*?[.!?][\"'”’)]?(?=\\s|$)|.*)", Pattern.DOTALL);

    private final InterfaceText words;

    public SceneReader(InterfaceText words) {
        this.words = words;
    }

    /**
     * A whole screen as it stands, from its title to where the focus is.
     *
     * @param withBands whether the buttons at the edges are told, too: after the first time they are told only by the
     *     focus, or nobody would ever come to the end
     */
    List<Utterance> screen(Scene scene, ReadableScreen parts, boolean withBands) {
        // What is out of sight, and which buttons there are to reach it, is known only once it is laid out.
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        List<Node> all = new ArrayList<>(parts.content());
        all.addAll(parts.bands());
        List<Utterance> lines = read(all);
        if (!withBands) {
            lines.removeIf(line -> isButtonOutside(line, parts.content()));
        }
        Node owner = scene.getFocusOwner();
        if (isControl(owner)) {
            Utterance control = control(owner);
            lines.add(new Utterance(
                    words(owner).of("speech.now-on", control.text()), Highlight.NOWHERE, control.language()));
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

    /** All of some parts of a screen, each thing once, and the title first wherever it stands. */
    public List<Utterance> read(List<? extends Node> parts) {
        Reading reading = new Reading();
        title(parts).ifPresent(reading::add);
        parts.forEach(reading::addWhole);
        return reading.said;
    }

    /** The name, kind and state of a control. */
    public Utterance control(Node node) {
        if (ScreenAnnouncement.isSecret(node) || node instanceof PasswordField) {
            return new Utterance(words.of("speech.secret"), new NodeHighlight(node));
        }
        if (node instanceof TextInputControl field) {
            return new Utterance(field(field), new NodeHighlight(node));
        }
        String said = node instanceof ButtonBase button ? button(button) : name(node);
        return new Utterance(
                said, new NodeHighlight(node), Languages.spokenIn(node).map(Languages.Language::tag));
    }

    private final class Reading {
        private final List<Utterance> said = new ArrayList<>();
        private final List<Node> last = new ArrayList<>();
        private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

        void addWhole(Node part) {
            add(part);
            List<Node> rest = List.copyOf(last);
            last.clear();
            rest.forEach(this::tell);
        }

        void add(Node node) {
            if (!node.isVisible() || !seen.add(node)) {
                return;
            }
            if (ScreenAnnouncement.isReadLast(node)) {
                last.add(node);
            } else {
                tell(node);
            }
        }

        private void tell(Node node) {
            if (ScreenAnnouncement.isSecret(node)) {
                say(words.of("speech.secret"), node);
            } else if (isControl(node)) {
                if (!node.isDisabled()) {
                    said.add(control(node));
                }
            } else if (node instanceof Labeled label) {
                say(name(label), node);
            } else if (node instanceof RichText flow) {
                saySentences(flow);
            } else if (node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW) {
                say(picture(node), node);
            } else {
                sayOnce(name(node), node);
                // In a tool bar are too many small things to be told one by one, such as the keys of a keyboard.
                if (node instanceof Parent parent && node.getAccessibleRole() != AccessibleRole.TOOL_BAR) {
                    parent.getChildrenUnmodifiable().forEach(this::add);
                }
            }
        }

        /** A screen may have a name for those who listen, and another time its title says the same. */
        private void sayOnce(String name, Node node) {
            if (said.stream().noneMatch(line -> line.text().equals(name))) {
                say(name, node);
            }
        }

        private void saySentences(RichText flow) {
            Matcher sentence = SENTENCE.matcher(flow.words());
            while (sentence.find()) {
                String words = sentence.group().stripTrailing();
                said.add(new Utterance(
                        RightToLeft.plain(words),
                        new SentenceHighlight(flow, sentence.start(), sentence.start() + words.length())));
            }
        }

        private void say(String text, Node node) {
            if (!text.isBlank()) {
                said.add(new Utterance(text.strip(), new NodeHighlight(node)));
            }
        }
    }

    private String button(ButtonBase button) {
        String kind = button instanceof Hyperlink ? "speech.link" : "speech.button";
        String help = button.getAccessibleHelp();
        return words(button).of(kind, name(button)) + (help == null || help.isBlank() ? "" : ". " + help);
    }

    /** The words of the interface in the language in which a control is named. */
    private InterfaceText words(Node control) {
        return Languages.spokenIn(control).map(Languages.Language::words).orElse(words);
    }

    private String picture(Node node) {
        String alt = name(node);
        return alt.isEmpty() ? "" : words.of("speech.picture", alt);
    }

    private String field(TextInputControl field) {
        String text = field.getText() == null ? "" : field.getText();
        return text.isBlank()
                ? words.of("speech.field-empty", name(field))
                : words.of("speech.field", name(field), text);
    }

    private static String name(Node node) {
        String accessible = node.getAccessibleText();
        if (accessible != null && !accessible.isBlank()) {
            return RightToLeft.plain(accessible);
        }
        return node instanceof Labeled label && label.getText() != null ? RightToLeft.plain(label.getText()) : "";
    }

    private static Optional<Node> title(List<? extends Node> parts) {
        return firstWith(Styles.TITLE, parts).or(() -> firstWith(Styles.HEADING, parts));
    }

    private static Optional<Node> firstWith(String style, List<? extends Node> parts) {
        return parts.stream().flatMap(part -> firstWith(style, part).stream()).findFirst();
    }

    private static Optional<Node> firstWith(String style, Node node) {
        if (!node.isVisible() || node instanceof ButtonBase) {
            return Optional.empty();
        }
        if (node.getStyleClass().contains(style)) {
            return Optional.of(node);
        }
        return node instanceof Parent parent ? firstWith(style, parent.getChildrenUnmodifiable()) : Optional.empty();
    }
}
