package anteroom.content;

import anteroom.content.json.Problem;
import java.util.List;

/** A pack is invalid; one mistake refuses all of it, as half of its advice could do harm. */
public final class PackRefused extends ContentRefused {
    private static final long serialVersionUID = 1;

    public PackRefused(List<Problem> problems) {
        super(problems);
    }
}
