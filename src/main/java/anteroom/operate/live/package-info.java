/** What the clinic may change while the kiosk runs: checked whole, shown at the next reset, or refused. */
@NullMarked
package anteroom.operate.live;

import org.jspecify.annotations.NullMarked;
