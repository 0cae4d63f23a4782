package anteroom.content;

import anteroom.content.json.Problem;
import java.util.List;

/** The clinic's own file is invalid. */
public final class ClinicRefused extends ContentRefused {
    private static final long serialVersionUID = 1;

    public ClinicRefused(List<Problem> problems) {
        super(problems);
    }
}
