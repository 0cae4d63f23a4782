/** What tests of several packages share. */
@NullMarked
package anteroom.testkit;

import org.jspecify.annotations.NullMarked;
