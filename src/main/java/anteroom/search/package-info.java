/** Finds the question that a patient means, from the words that they type. */
@NullMarked
package anteroom.search;

import org.jspecify.annotations.NullMarked;
