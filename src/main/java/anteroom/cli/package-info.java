/** The command line: one class a command. */
@NullMarked
package anteroom.cli;

import org.jspecify.annotations.NullMarked;
