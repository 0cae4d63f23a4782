/** Draws every screen and state to picture files, without a display. */
@NullMarked
package anteroom.tour;

import org.jspecify.annotations.NullMarked;
