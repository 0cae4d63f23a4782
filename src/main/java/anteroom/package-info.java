/** Anteroom, a touch kiosk for a clinic's waiting room: the program's entry. */
@NullMarked
package anteroom;

import org.jspecify.annotations.NullMarked;
