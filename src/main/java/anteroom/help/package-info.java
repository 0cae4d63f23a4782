/** Help now, and a calm minute. */
@NullMarked
package anteroom.help;

import org.jspecify.annotations.NullMarked;
