/** What every screen is made of: words, buttons, pictures, sizes in millimetres, and the names of style classes. */
@NullMarked
package anteroom.ui;

import org.jspecify.annotations.NullMarked;
