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

    String key(String detail) {
        return key() + ":" + detail;
    }

    static StaffPage of(String key) {
        return valueOf(key.split(":", 2)[0].toUpperCase(Locale.ROOT));
    }

    static String detail(String key) {
        int colon = key.indexOf(':');
        return colon < 0 ? "" : key.substring(colon + 1);
    }
}
