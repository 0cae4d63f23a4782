/** What a kiosk says, gathered so that it can be recorded. */
@NullMarked
package anteroom.workshop.narrate;

import org.jspecify.annotations.NullMarked;
