package anteroom.staff;

import anteroom.ui.Prose;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** What this program cannot lock by itself, said plainly. */
final class LocksView extends StackPane {
    private static final int LINES = 7;

    LocksView(StaffLook look) {
        getChildren()
                .add(look.page(
                        look.of("staff.locks"),
                        IntStream.rangeClosed(1, LINES)
                                .mapToObj(line -> new Prose(look.of("staff.locks." + line), "bullet-line"))
                                .toArray(Node[]::new)));
    }
}
