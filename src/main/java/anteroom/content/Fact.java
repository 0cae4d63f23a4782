package anteroom.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a source, in this project's own words.
 *
 * @param note for the writer: how to reword it, what contradicts it
 * @param works ids of the works behind it, for a sheet that gathers several
 * @param status whether the source was read: verified, known (to be checked) or mixed; null on a sheet of one article
 */
public record Fact(
        String id,
        String text,
        String topic,
        Use use,
        String note,
        List<String> works,
        @Nullable String status) {

    /** How a fact may reach a patient: as it stands, only as its note rewords it, or never. */
    public enum Use {
        Y,
        R,
        N
    }

    public Fact {
        works = List.copyOf(works);
    }
}
