package anteroom.kiosk.ui;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The way from a node up to the root of its scene. */
public final class Ancestors {
    private Ancestors() {}

    /** The node itself first. */
    public static Stream<Node> of(@Nullable Node node) {
        return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent);
    }

    /** The nearest of a type, which may be the node itself. */
    public static <T> Optional<T> nearest(@Nullable Node node, Class<T> type) {
        return of(node).filter(type::isInstance).map(type::cast).findFirst();
    }
}
