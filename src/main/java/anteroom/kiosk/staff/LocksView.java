package anteroom.kiosk.staff;

import anteroom.kiosk.ui.WrappedLabel;
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

    LocksView(StaffActions desk, StaffLook look) {
        this.look = look;
        found.setSpacing(look.gap());
        found.getChildren().add(new WrappedLabel(look.of("pad.checking")));
        List<Node> parts =
                new ArrayList<>(List.of(found, new WrappedLabel(look.of("staff.locks.everywhere"), "heading")));
        IntStream.rangeClosed(1, LINES)
                .mapToObj(line -> new WrappedLabel(look.of("staff.locks." + line), LINE))
                .forEach(parts::add);
        getChildren().add(look.page(look.of("staff.locks"), parts.toArray(Node[]::new)));
        desk.examine(this::show);
    }

    private void show(List<String> unlocked) {
        found.getChildren()
                .setAll(
                        unlocked.isEmpty()
                                ? List.of(new WrappedLabel(look.of("staff.locks.nothing")))
                                : unlocked.stream()
                                        .map(line -> new WrappedLabel(line, LINE))
                                        .toList());
    }
}
