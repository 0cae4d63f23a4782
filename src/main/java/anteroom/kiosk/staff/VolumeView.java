package anteroom.kiosk.staff;

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
    private int volume;

    VolumeView(StaffActions desk, NavigationHistory journey, StaffLook look) {
        this.desk = desk;
        this.volume = desk.clinic().lobby().volume();
        WrappedLabel problem = new WrappedLabel("", Styles.SMALL);
        ClinicEdit edit = new ClinicEdit(
                desk, journey, problem, clinic -> clinic.with(clinic.lobby().atVolume(volume)));
        List<String> steps = IntStream.rangeClosed(1, LobbySettings.LOUDEST)
                .mapToObj(String::valueOf)
                .toList();
        getChildren()
                .add(look.page(
                        look.of("staff.volume"),
                        new WrappedLabel(look.of("staff.volume.how")),
                        look.choice(steps, volume - 1, index -> choose(index + 1)),
                        problem,
                        edit.buttons(look)));
    }

    private void choose(int step) {
        volume = step;
        desk.ring(step);
    }
}
