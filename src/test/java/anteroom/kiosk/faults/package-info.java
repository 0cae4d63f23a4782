/** What may happen to a kiosk that nobody watches. */
@NullMarked
package anteroom.kiosk.faults;

import org.jspecify.annotations.NullMarked;
