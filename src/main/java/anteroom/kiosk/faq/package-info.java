/** Questions: asked in the patient's own words, or looked up by category, and their answers. */
@NullMarked
package anteroom.kiosk.faq;

import org.jspecify.annotations.NullMarked;
