/** What is measured and not held: times, which differ from machine to machine. */
@NullMarked
package anteroom.bench;

import org.jspecify.annotations.NullMarked;
