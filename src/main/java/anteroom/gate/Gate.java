package anteroom.gate;

import anteroom.content.LoadedPack;
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
     * @param table figures of each language, as lines of text; empty when the pack could not be read
     */
    public record Findings(List<Problem> problems, List<String> table) {
        public Findings {
            problems = List.copyOf(problems);
            table = List.copyOf(table);
        }
    }

    /** Checks a pack from its files on. */
    public static Findings check(PackSource source) {
        LoadedPack loaded;
        try {
            loaded = PackLoader.open(source);
        } catch (PackRefused refused) {
            return new Findings(refused.problems(), List.of());
        }
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
