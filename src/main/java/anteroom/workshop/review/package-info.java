/** The sheet on which a clinician checks the wording with a pen: what is on it, and how it is set on paper. */
@NullMarked
package anteroom.workshop.review;

import org.jspecify.annotations.NullMarked;
