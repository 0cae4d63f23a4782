/** A page of words to be read: its lines, the hard words in them, and where they come from. */
@NullMarked
package anteroom.kiosk.reading;

import org.jspecify.annotations.NullMarked;
