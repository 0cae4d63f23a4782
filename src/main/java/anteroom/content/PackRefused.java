package anteroom.content;

import anteroom.content.json.Problem;
import java.util.List;

/** A pack is refused as a whole, however small the mistake: half of a leaflet can hurt. */
public final class PackRefused extends ContentRefused {
    private static final long serialVersionUID = 1;

    public PackRefused(List<Problem> problems) {
        super(problems);
    }
}
