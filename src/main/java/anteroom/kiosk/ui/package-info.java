/** What every screen is made of: words, buttons, pictures, sizes in millimetres, and the names of style classes. */
@NullMarked
package anteroom.kiosk.ui;

import org.jspecify.annotations.NullMarked;
