/** What the kiosk says: the pack's records, the strict loader, and the checks every word must pass. */
@NullMarked
package anteroom.content;

import org.jspecify.annotations.NullMarked;
