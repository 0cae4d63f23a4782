/** A month of one kiosk on one page, from counts alone. */
@NullMarked
package anteroom.operate.report;

import org.jspecify.annotations.NullMarked;
