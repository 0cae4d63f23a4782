/** What staff see behind their PIN, and the pad in front of it. */
@NullMarked
package anteroom.staff;

import org.jspecify.annotations.NullMarked;
