package anteroom.content;

import anteroom.content.json.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Content is invalid; carries every problem. */
public abstract sealed class ContentRefused extends Exception permits PackRefused, ClinicRefused {
    private static final long serialVersionUID = 1;
    private final transient List<Problem> problems;

    ContentRefused(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
