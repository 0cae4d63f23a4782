/** Measures what people notice: how soon the picture stands, how soon something is found, how much memory it takes. */
@NullMarked
package anteroom.workshop.bench;

import org.jspecify.annotations.NullMarked;
