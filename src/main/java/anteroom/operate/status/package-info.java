/** The status file: how a kiosk fares, as a text that any collector of metrics reads. */
@NullMarked
package anteroom.operate.status;

import org.jspecify.annotations.NullMarked;
