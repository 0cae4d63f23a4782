/** What every word must pass before it ships: reading grade, sources, wording, and the clinician's sheet. */
@NullMarked
package anteroom.content.rules;

import org.jspecify.annotations.NullMarked;
