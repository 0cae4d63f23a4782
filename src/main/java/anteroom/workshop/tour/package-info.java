/** Draws every screen and state to picture files, without a display. */
@NullMarked
package anteroom.workshop.tour;

import org.jspecify.annotations.NullMarked;
