/** What is opened how often, by the day: numbers and ids, never who and never words. */
@NullMarked
package anteroom.counts;

import org.jspecify.annotations.NullMarked;
