@NullMarked
package anteroom.doctor;

import org.jspecify.annotations.NullMarked;
