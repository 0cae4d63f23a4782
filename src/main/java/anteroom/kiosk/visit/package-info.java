/** The whole visit as one drawn line, from the door to the next morning. */
@NullMarked
package anteroom.kiosk.visit;

import org.jspecify.annotations.NullMarked;
