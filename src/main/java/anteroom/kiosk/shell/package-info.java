/** The three bands around every screen, the way between screens, and the warning before the kiosk forgets. */
@NullMarked
package anteroom.kiosk.shell;

import org.jspecify.annotations.NullMarked;
