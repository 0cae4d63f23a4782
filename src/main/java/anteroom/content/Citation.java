package anteroom.content;

import org.jspecify.annotations.Nullable;

/**
 * A source as a patient may read it.
 *
 * @param kind what sort of source it is, in a word or two
 * @param year of publication, null when it is not known
 */
public record Citation(
        String title,
        String publisher,
        String kind,
        @Nullable Integer year) {}
