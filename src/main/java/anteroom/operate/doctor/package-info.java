/** What the machine gives to a kiosk, and what of it is not locked. */
@NullMarked
package anteroom.operate.doctor;

import org.jspecify.annotations.NullMarked;
