package anteroom.gate;

import anteroom.content.PackLoader;
import anteroom.content.PackRefused;
import anteroom.content.PackSource;
import anteroom.json.Problem;
import java.util.ArrayList;
import java.util.List;

/** Lets a pack through only if every word of it is fit for patients. */
public final class Gate {
    private static final List<Rule> RULES = List.of(
            new GradeRule(),
            new LengthRule(),
            new WordingRule(),
            new ContradictionRule(),
            new ClaimRule(),
            new UrgentRule(),
            new AskedRule(),
            new CitedRule());

    private Gate() {}

    /**
     * What was found.
     *
     * @param problems empty when the pack may pass
     * @param table figures of each language, as lines of text
     */
    public record Findings(List<Problem> problems, List<String> table) {
        public Findings {
            problems = List.copyOf(problems);
            table = List.copyOf(table);
        }
    }

    /**
     * Checks the wording of a pack.
     *
     * @throws PackRefused if it cannot be read, or makes no sense, so that there is no wording to check
     */
    public static Findings check(PackSource source) throws PackRefused {
        var loaded = PackLoader.open(source);
        var problems = new ArrayList<>(Schemas.problems(source, loaded.pack()));
        var table = new ArrayList<String>();
        for (var edition : loaded.pack().editions()) {
            var reading = new Reading(loaded, edition);
            RULES.forEach(rule -> rule.problems(reading).forEach(problems::add));
            table.add(edition.name());
            table.addAll(Tally.of(reading).lines());
            table.add("");
        }
        return new Findings(problems, table);
    }
}
