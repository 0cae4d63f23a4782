package anteroom.content;

import org.jspecify.annotations.Nullable;

/**
 * A published work that facts come from.
 *
 * @param kind what sort of source it is, in a word or two that a patient may read
 * @param year of publication, null when it is not known
 */
public record PublishedWork(
        String id,
        String title,
        String publisher,
        String kind,
        @Nullable Integer year,
        String locator) {}
