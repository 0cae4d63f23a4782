/** What makes the sound when the kiosk reads aloud: programs of the system, recorded clips, or nothing. */
@NullMarked
package anteroom.kiosk.voice;

import org.jspecify.annotations.NullMarked;
