/** The kiosk's own files: written whole or not at all, and never a reason to stop. */
@NullMarked
package anteroom.operate.files;

import org.jspecify.annotations.NullMarked;
