/** What may happen to a kiosk that nobody watches. */
@NullMarked
package anteroom.faults;

import org.jspecify.annotations.NullMarked;
