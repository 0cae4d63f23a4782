/** What must hold of the code as a whole: who may know whom, and what nobody may do. */
@NullMarked
package anteroom.architecture;

import org.jspecify.annotations.NullMarked;
