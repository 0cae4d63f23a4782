package anteroom.content.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Collects problems up to {@link Limits#PROBLEMS}, and counts the rest. */
public final class Problems implements Consumer<Problem> {
    private final List<Problem> found = new ArrayList<>();
    private int more;

    @Override
    public void accept(Problem problem) {
        if (found.size() < Limits.PROBLEMS) {
            found.add(problem);
        } else {
            more++;
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** The problems in the order in which they were found; the last one says how many are left out, if any are. */
    public List<Problem> list() {
        return more == 0
                ? List.copyOf(found)
                : Stream.concat(found.stream(), Stream.of(Problem.ofFile("", more(more))))
                        .toList();
    }

    /** As many lines as may be shown at once; the last one says how many are left out, if any are. */
    public static List<String> brief(List<String> lines) {
        return lines.size() <= Limits.NOTICES
                ? List.copyOf(lines)
                : Stream.concat(lines.stream().limit(Limits.NOTICES), Stream.of(more(lines.size() - Limits.NOTICES)))
                        .toList();
    }

    private static String more(int count) {
        return "and " + count + " more";
    }
}
