package anteroom.kiosk.staff;

import anteroom.content.Clinic;
import anteroom.content.LobbySettings;
import anteroom.content.OpeningHours;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.WrappedLabel;
import anteroom.kiosk.ui.WrappingRows;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** When the screen is dark, when it starts afresh, and whether the digits of the pad change places. */
final class HoursView extends StackPane {
    private static final int STEP_MINUTES = 30;
    private static final OpeningHours USUAL = new OpeningHours(
            LocalTime.of(7, 30), LocalTime.of(18, 0), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    private static final LocalTime USUAL_RESTART = LocalTime.of(3, 30);

    private final StaffControls controls;
    private final Set<DayOfWeek> days;
    private boolean dark;
    private LocalTime opens;
    private LocalTime closes;
    private boolean restarts;
    private LocalTime restartAt;
    private boolean shuffles;

    HoursView(StaffActions actions, NavigationHistory navigation, StaffControls controls) {
        this.controls = controls;
        WrappedLabel problem = new WrappedLabel("", Styles.SMALL);
        LobbySettings lobby = actions.clinic().lobby();
        OpeningHours hours = lobby.hours().orElse(USUAL);
        dark = lobby.hours().isPresent();
        opens = hours.opens();
        closes = hours.closes();
        days = EnumSet.noneOf(DayOfWeek.class);
        days.addAll(hours.days());
        restarts = lobby.restartAt().isPresent();
        restartAt = lobby.restartAt().orElse(USUAL_RESTART);
        shuffles = lobby.shuffleDigits();
        getChildren()
                .add(controls.page(
                        "staff.hours",
                        controls.line("staff.hours.dark", controls.onOff(dark, on -> dark = on)),
                        controls.line("staff.hours.opens", time(() -> opens, time -> opens = time)),
                        controls.line("staff.hours.closes", time(() -> closes, time -> closes = time)),
                        controls.line("staff.hours.days", week()),
                        controls.line("staff.hours.restarts", controls.onOff(restarts, on -> restarts = on)),
                        controls.line("staff.hours.restart-at", time(() -> restartAt, time -> restartAt = time)),
                        controls.line("staff.hours.shuffles", controls.onOff(shuffles, on -> shuffles = on)),
                        problem,
                        new ClinicEdit(actions, navigation, problem, this::changed).buttons(controls)));
    }

    private Region time(Supplier<LocalTime> get, Consumer<LocalTime> set) {
        WrappedLabel shown = new WrappedLabel(get.get().toString(), "time");
        shown.setMinWidth(controls.scale().body() * 3);
        shown.setPrefWidth(controls.scale().body() * 3);
        shown.setAlignment(Pos.CENTER);
        Consumer<Integer> move = minutes -> {
            set.accept(get.get().plusMinutes(minutes));
            shown.setText(get.get().toString());
        };
        return new WrappingRows(
                3,
                false,
                controls.gap(),
                List.of(
                        controls.button("staff.hours.earlier", () -> move.accept(-STEP_MINUTES)),
                        shown,
                        controls.button("staff.hours.later", () -> move.accept(STEP_MINUTES))));
    }

    private Region week() {
        List<ToggleButton> buttons = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            ToggleButton toggle = controls.segment(
                    day.getDisplayName(TextStyle.FULL, controls.words().locale()));
            toggle.setSelected(days.contains(day));
            toggle.setOnAction(event -> {
                if (!days.remove(day)) {
                    days.add(day);
                }
            });
            buttons.add(toggle);
        }
        return new WrappingRows(buttons.size(), false, controls.gap(), buttons);
    }

    private Clinic changed(Clinic clinic) {
        LobbySettings before = clinic.lobby();
        return clinic.with(new LobbySettings(
                before.display(),
                dark ? Optional.of(new OpeningHours(opens, closes, days)) : Optional.empty(),
                restarts ? Optional.of(restartAt) : Optional.empty(),
                before.counts(),
                shuffles,
                before.volume(),
                before.language(),
                before.printer()));
    }
}
