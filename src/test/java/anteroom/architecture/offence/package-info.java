/** Small classes that break each rule of {@link anteroom.architecture} once, to see that it notices. */
@NullMarked
package anteroom.architecture.offence;

import org.jspecify.annotations.NullMarked;
