package anteroom.architecture.offence.kiosk.session;

import anteroom.architecture.offence.workshop.Sheet;

/** A part of the kiosk that needs the workshop. */
interface Printed {
    Sheet sheet();
}
