/** The one window, and how it is kept in its place. */
@NullMarked
package anteroom.operate.window;

import org.jspecify.annotations.NullMarked;
