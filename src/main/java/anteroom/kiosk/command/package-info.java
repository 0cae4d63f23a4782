/** The command line: one class a command. */
@NullMarked
package anteroom.kiosk.command;

import org.jspecify.annotations.NullMarked;
