/** The commands for those who write, translate and measure, one class a command. */
@NullMarked
package anteroom.workshop.command;

import org.jspecify.annotations.NullMarked;
