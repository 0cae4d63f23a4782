/** The picture that waits for somebody to touch it. */
@NullMarked
package anteroom.kiosk.attract;

import org.jspecify.annotations.NullMarked;
