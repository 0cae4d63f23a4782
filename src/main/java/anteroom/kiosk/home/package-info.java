/** The topics, what has been seen of each, and the way to ask a question. */
@NullMarked
package anteroom.kiosk.home;

import org.jspecify.annotations.NullMarked;
