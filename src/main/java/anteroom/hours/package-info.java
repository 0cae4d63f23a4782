/** When the clinic is closed: a dark screen that wakes at a touch, and a fresh start in the night. */
@NullMarked
package anteroom.hours;

import org.jspecify.annotations.NullMarked;
