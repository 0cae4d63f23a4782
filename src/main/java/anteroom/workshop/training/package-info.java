/** Trains what the search by meaning reads: the tuned encoder of the build, and one model a pack and language. */
@NullMarked
package anteroom.workshop.training;

import org.jspecify.annotations.NullMarked;
