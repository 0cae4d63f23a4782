package anteroom.kiosk.staff;

import anteroom.content.Clinic;
import anteroom.content.LobbySettings;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.WrappedLabel;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.StackPane;

/** How loud the voice and the chime are when a visit begins. Each step is heard as it is chosen. */
final class VolumeView extends StackPane {
    private final StaffActions desk;
    private final NavigationHistory journey;
    private final WrappedLabel problem = new WrappedLabel("", Styles.SMALL, "problem");
    private int volume;

    VolumeView(StaffActions desk, NavigationHistory journey, StaffLook look) {
        this.desk = desk;
        this.journey = journey;
        this.volume = desk.clinic().lobby().volume();
        List<String> steps = IntStream.rangeClosed(1, LobbySettings.LOUDEST)
                .mapToObj(String::valueOf)
                .toList();
        getChildren()
                .add(look.page(
                        look.of("staff.volume"),
                        new WrappedLabel(look.of("staff.volume.how")),
                        look.choice(steps, volume - 1, index -> choose(index + 1)),
                        problem,
                        look.rows(
                                2,
                                List.of(
                                        look.button(look.of("staff.save"), this::save, Styles.PRIMARY),
                                        look.button(look.of("staff.no"), journey::back)))));
    }

    private void choose(int step) {
        volume = step;
        desk.ring(step);
    }

    private void save() {
        Clinic before = desk.clinic();
        Clinic changed =
                new Clinic(before.values(), before.kiosk(), before.lobby().atVolume(volume));
        desk.change(changed, this::saved);
    }

    private void saved(List<String> refused) {
        if (getScene() == null) {
            // Whoever saved it has gone on.
            return;
        }
        if (refused.isEmpty()) {
            journey.back();
        } else {
            problem.setText(String.join("\n", refused));
        }
    }
}
