/** The picture that waits for somebody to touch it. */
@NullMarked
package anteroom.attract;

import org.jspecify.annotations.NullMarked;
