/** Reading aloud: what is said of a screen, when, and how one steers it. */
@NullMarked
package anteroom.kiosk.speech;

import org.jspecify.annotations.NullMarked;
