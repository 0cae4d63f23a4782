/** Reads JSON files strictly: every value knows its line, and every mistake becomes one clear line of text. */
@NullMarked
package anteroom.content.json;

import org.jspecify.annotations.NullMarked;
