/** A pack as a Debian package. */
@NullMarked
package anteroom.workshop.deb;

import org.jspecify.annotations.NullMarked;
