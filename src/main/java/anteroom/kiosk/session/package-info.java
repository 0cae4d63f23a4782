/** Where the patient is, how they like the kiosk, and when they have gone; time comes from outside. */
@NullMarked
package anteroom.kiosk.session;

import org.jspecify.annotations.NullMarked;
