/** The words of a pack, out to those who edit or translate them, as a workbook or as XLIFF, and back. */
@NullMarked
package anteroom.workshop.words;

import org.jspecify.annotations.NullMarked;
