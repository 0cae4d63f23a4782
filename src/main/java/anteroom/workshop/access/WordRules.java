package anteroom.workshop.access;

import static anteroom.workshop.access.Measurements.format;

import anteroom.kiosk.ui.Ancestors;
import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.Scroller;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Whether every word is large enough and can be read to its end. */
record WordRules(ScreenSnapshot snapshot, Measurements measurements) {
    /** What JavaFX may round a coordinate by, in px. */
    private static final double ROUNDING = 1;

    /** Where words may be small: sources, position, the general line, whose kiosk it is, what was seen; and for staff. */
    private static final Set<String> SMALL_WORDS = Set.of(
            "position page-position general draft heading-name clinic-name seen source staff checked".split(" "));

    /** Lines break at blanks and behind hyphens. */
    private static final Pattern BREAK = Pattern.compile("\\s+|(?<=\\p{L}-)(?=[\\p{L}\\u200E])");

    static void measure(ScreenSnapshot snapshot, Measurements measurements) {
        WordRules rules = new WordRules(snapshot, measurements);
        snapshot.texts().forEach(rules::capital);
        snapshot.texts().forEach(rules::inFull);
        snapshot.texts().forEach(rules::inPlace);
        snapshot.targets().forEach(rules::inPlace);
        rules.apart();
    }

    private void capital(Text text) {
        boolean small = ScreenSnapshot.isSmall(text);
        double least = small
                ? snapshot.scale().textSize().smallCapital()
                : snapshot.scale().textSize().capital();
        double height = snapshot.scale().mm(LetterHeights.capital(text.getFont()));
        measurements.note(
                small ? Check.SMALL_CAPITAL : Check.BODY_CAPITAL,
                height,
                least,
                text,
                () -> format("has capitals of %.2f mm, less than %.1f", height, least));
        if (small) {
            whole(text, maybeSmall(text), "is of a kind that may not be small");
        }
        String family = text.getFont().getFamily();
        measurements.note(Check.SANS_SERIF, family.startsWith(Fonts.FAMILY), text, () -> "is set in " + family);
    }

    private static boolean maybeSmall(Text text) {
        return Ancestors.of(text).flatMap(at -> at.getStyleClass().stream()).anyMatch(SMALL_WORDS::contains);
    }

    private void inFull(Text text) {
        Optional<Labeled> label = Ancestors.nearest(text, Labeled.class)
                .filter(around -> around.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY);
        label.ifPresent(around -> whole(
                text,
                blanks(around.getText()).equals(blanks(text.getText())),
                "is cut short; in full: \"" + around.getText() + "\""));
        double room =
                Ancestors.nearest(text, TextFlow.class).map(Region::getWidth).orElse(text.getWrappingWidth());
        if (room <= 0) {
            return;
        }
        for (String word : BREAK.split(text.getText())) {
            double width = LetterHeights.width(word, text.getFont());
            if (width > room + ROUNDING) {
                whole(text, false, format("breaks the word \"%s\": %.0f px, with room for %.0f", word, width, room));
            }
        }
    }

    /** Of the same length: a line can be broken where its label has a blank. */
    private static String blanks(String text) {
        return text.replace('\n', ' ');
    }

    /** Nothing sticks out of what it stands in; only within a scroller may it be below the fold, and within reach. */
    private void inPlace(Node node) {
        Node at = node;
        double slack = ROUNDING + hanging(node);
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            Bounds bounds = at instanceof Text text ? snapshot.ink(text) : snapshot.at(at);
            Bounds place = snapshot.at(parent);
            boolean window = parent.getParent() instanceof Scroller && parent.getClip() != null;
            boolean aside = bounds.getMinX() < place.getMinX() - slack || bounds.getMaxX() > place.getMaxX() + slack;
            boolean above =
                    bounds.getMinY() < place.getMinY() - ROUNDING || bounds.getMaxY() > place.getMaxY() + ROUNDING;
            if (aside || (above && !window)) {
                whole(
                        node,
                        false,
                        format(
                                "sticks out of %s: %s is not within %s",
                                ScreenSnapshot.kind(parent), rect(bounds), rect(place)));
                return;
            }
            if (window) {
                withinReach(node, bounds, place, (Scroller) parent.getParent());
                at = parent;
            }
        }
        Bounds seen = snapshot.seen(node);
        boolean onScreen =
                seen.getHeight() <= 0 || snapshot.at(snapshot.scene().getRoot()).contains(seen);
        whole(node, onScreen, "is off the screen at " + rect(seen));
    }

    private void withinReach(Node node, Bounds bounds, Bounds window, Scroller scroller) {
        // With less than two lines to be seen at once nobody can follow what they read.
        double two = snapshot.scale().px(snapshot.scale().textSize().capital() * 2);
        whole(
                node,
                window.getHeight() >= two,
                format("has a window of only %.1f mm", snapshot.scale().mm(window.getHeight())));
        boolean hidden = bounds.getMaxY() > window.getMaxY() + ROUNDING;
        whole(
                node,
                !hidden || scroller.overflows(),
                "is below the fold, and nothing tells of it: " + rect(bounds) + " is not within " + rect(window));
    }

    /** How far a text may reach aside: the space at which a line breaks hangs over its end, and a field moves its text. */
    private static double hanging(Node node) {
        if (node instanceof Text text && text.getParent() instanceof TextFlow) {
            return LetterHeights.space(text.getFont());
        }
        return Ancestors.nearest(node.getParent(), TextInputControl.class).isPresent() ? Double.MAX_VALUE : 0;
    }

    /** No words lie over others, or over a button that is not theirs. */
    private void apart() {
        List<Node> blocks = snapshot.texts().stream()
                .filter(text -> Ancestors.nearest(text, TextInputControl.class).isEmpty())
                .map(text -> Ancestors.nearest(text, TextFlow.class)
                        .<Node>map(flow -> flow)
                        .orElse(text))
                .distinct()
                .toList();
        for (int i = 0; i < blocks.size(); i++) {
            Node block = blocks.get(i);
            Bounds bounds = letters(block);
            for (Node other : blocks.subList(i + 1, blocks.size())) {
                if (overlap(bounds, letters(other))) {
                    whole(block, false, "lies over \"" + ScreenSnapshot.name(other) + "\"");
                }
            }
            for (Node target : snapshot.targets()) {
                if (!ScreenSnapshot.isInline(target)
                        && !Nodes.isInside(block, target)
                        && overlap(bounds, snapshot.seen(target))) {
                    whole(
                            block,
                            ScreenSnapshot.isGround(target),
                            "lies over the button \"" + ScreenSnapshot.name(target) + "\"");
                }
            }
        }
    }

    private Bounds letters(Node block) {
        return block instanceof Text text ? Nodes.meet(snapshot.ink(text), snapshot.seen(text)) : snapshot.seen(block);
    }

    private static boolean overlap(Bounds a, Bounds b) {
        Bounds common = Nodes.meet(a, b);
        return common.getWidth() > ROUNDING && common.getHeight() > ROUNDING;
    }

    private void whole(Node node, boolean holds, String otherwise) {
        measurements.note(Check.WORDS_WHOLE, holds, node, () -> otherwise);
    }

    private static String rect(Bounds bounds) {
        return format(
                "[%.0f–%.0f × %.0f–%.0f]", bounds.getMinX(), bounds.getMaxX(), bounds.getMinY(), bounds.getMaxY());
    }
}
