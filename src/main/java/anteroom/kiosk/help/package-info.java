/** Help now, and a calm minute. */
@NullMarked
package anteroom.kiosk.help;

import org.jspecify.annotations.NullMarked;
