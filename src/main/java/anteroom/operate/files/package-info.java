/** The kiosk's own files and folders. */
@NullMarked
package anteroom.operate.files;

import org.jspecify.annotations.NullMarked;
