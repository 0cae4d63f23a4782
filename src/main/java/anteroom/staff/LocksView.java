package anteroom.staff;

import anteroom.ui.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What of this machine is not locked, as far as it tells, and what no program can lock by itself; said plainly. */
final class LocksView extends StackPane {
    private static final int LINES = 7;
    private static final String LINE = "bullet-line";

    private final StaffLook look;
    private final VBox found = new VBox();

    LocksView(Desk desk, StaffLook look) {
        this.look = look;
        found.setSpacing(look.gap());
        found.getChildren().add(new Prose(look.of("pad.checking")));
        List<Node> parts = new ArrayList<>(List.of(found, new Prose(look.of("staff.locks.everywhere"), "heading")));
        IntStream.rangeClosed(1, LINES)
                .mapToObj(line -> new Prose(look.of("staff.locks." + line), LINE))
                .forEach(parts::add);
        getChildren().add(look.page(look.of("staff.locks"), parts.toArray(Node[]::new)));
        desk.examine(this::show);
    }

    private void show(List<String> unlocked) {
        found.getChildren()
                .setAll(
                        unlocked.isEmpty()
                                ? List.of(new Prose(look.of("staff.locks.nothing")))
                                : unlocked.stream()
                                        .map(line -> new Prose(line, LINE))
                                        .toList());
    }
}
