/** What is opened how often, by the day: numbers and ids, never who and never words. */
@NullMarked
package anteroom.operate.counts;

import org.jspecify.annotations.NullMarked;
