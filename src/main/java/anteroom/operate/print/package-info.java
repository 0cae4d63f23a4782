/** Hands a page to the printer of the clinic, and leaves nothing of it behind. */
@NullMarked
package anteroom.operate.print;

import org.jspecify.annotations.NullMarked;
