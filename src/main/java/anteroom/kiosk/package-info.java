/** The kiosk that patients and staff see: its composition root, and the application that shows it. */
@NullMarked
package anteroom.kiosk;

import org.jspecify.annotations.NullMarked;
