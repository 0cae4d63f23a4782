/** Reading aloud: what is said of a screen, when, and how one steers it. */
@NullMarked
package anteroom.speech;

import org.jspecify.annotations.NullMarked;
