/** The commands of an installed kiosk, one class a command. */
@NullMarked
package anteroom.kiosk.command;

import org.jspecify.annotations.NullMarked;
