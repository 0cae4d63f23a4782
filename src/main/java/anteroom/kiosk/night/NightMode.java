package anteroom.kiosk.night;

import anteroom.content.OpeningHours;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Whether the screen is dark: when the clinic is closed and nobody is there. It only ever covers the waiting picture, so a
 * clock that is wrong can take nothing from a patient.
 */
public final class NightMode {
    private final Optional<OpeningHours> hours;
    private final Supplier<LocalDateTime> wallClock;
    private final NavigationHistory navigation;
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(false);

    /** @param hours empty when it is never dark */
    public NightMode(Optional<OpeningHours> hours, Supplier<LocalDateTime> wallClock, NavigationHistory navigation) {
        this.hours = hours;
        this.wallClock = wallClock;
        this.navigation = navigation;
        navigation.screenProperty().addListener((p, from, to) -> tick());
    }

    // Properties

    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    public boolean dark() {
        return dark.get();
    }

    // Commands

    /** Looks at the clock; to be called now and then. */
    public void tick() {
        boolean waiting = navigation.screen() instanceof Screen.Attract;
        dark.set(waiting && hours.isPresent() && !hours.get().open(wallClock.get()));
    }
}
