/** What staff see behind their PIN, and the pad in front of it. */
@NullMarked
package anteroom.kiosk.staff;

import org.jspecify.annotations.NullMarked;
