package anteroom.content;

import anteroom.content.json.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A pack or a clinic's file is invalid; one mistake refuses all of a pack, as half of its advice could do harm. */
public final class InvalidContentException extends Exception {
    private static final long serialVersionUID = 1;
    private final transient List<Problem> problems;

    public InvalidContentException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
