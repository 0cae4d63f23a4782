/** Anteroom, a touch kiosk for a clinic's waiting room: the composition root and the program's entry. */
@NullMarked
package anteroom;

import org.jspecify.annotations.NullMarked;
