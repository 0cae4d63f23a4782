/** Measures a search against queries whose answers are known. */
@NullMarked
package anteroom.workshop.evaluation;

import org.jspecify.annotations.NullMarked;
