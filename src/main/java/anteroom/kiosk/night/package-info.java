/** When the clinic is closed: a dark screen that wakes at a touch, and a fresh start in the night. */
@NullMarked
package anteroom.kiosk.night;

import org.jspecify.annotations.NullMarked;
