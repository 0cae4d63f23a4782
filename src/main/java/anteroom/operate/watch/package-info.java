/** How the kiosk notices that it is not well, and ends so that whoever started it can start it again. */
@NullMarked
package anteroom.operate.watch;

import org.jspecify.annotations.NullMarked;
