/** What is peculiar to a language, read from its rules file: sentences, syllables, numbers, and wording that is required or forbidden. */
@NullMarked
package anteroom.content.language;

import org.jspecify.annotations.NullMarked;
