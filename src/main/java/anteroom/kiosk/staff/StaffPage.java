package anteroom.kiosk.staff;

import java.util.Locale;

/** The pages behind the PIN. */
enum StaffPage {
    MENU,
    SHOWN,
    COUNTS,
    VALUES,
    VALUE,
    SCREEN,
    HOURS,
    VOLUME,
    LANGUAGE,
    PRINTER,
    PIN,
    LOCKS,
    RESTART,
    LEAVE;

    /** As it stands in a place; what belongs to it may follow after a colon. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static StaffPage of(String key) {
        return valueOf(key.split(":", 2)[0].toUpperCase(Locale.ROOT));
    }
}
