/** Measures what stands on a screen, and holds it against the accessibility standards. */
@NullMarked
package anteroom.workshop.access;

import org.jspecify.annotations.NullMarked;
