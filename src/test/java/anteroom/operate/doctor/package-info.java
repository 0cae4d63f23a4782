@NullMarked
package anteroom.operate.doctor;

import org.jspecify.annotations.NullMarked;
