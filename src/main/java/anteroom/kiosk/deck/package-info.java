/** The cards of a topic, one after another, and what comes after the last. */
@NullMarked
package anteroom.kiosk.deck;

import org.jspecify.annotations.NullMarked;
