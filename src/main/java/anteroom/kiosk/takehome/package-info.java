/** What a patient takes along: a contact card with the rules for the phone's camera, and the questions they want to ask. */
@NullMarked
package anteroom.kiosk.takehome;

import org.jspecify.annotations.NullMarked;
