package anteroom.content.rules;

import anteroom.content.InvalidContentException;
import anteroom.content.LoadedPack;
import anteroom.content.PackLoader;
import anteroom.content.PackSource;
import anteroom.content.PictureCheck;
import anteroom.content.json.Problem;
import anteroom.content.json.Problems;
import java.util.ArrayList;
import java.util.List;

/** Lets a pack through only if every word of it is fit for patients. */
public final class QualityGate {
    private static final List<Rule> RULES = List.of(
            new ReadingGradeRule(),
            new LengthRule(),
            new WordingRule(),
            new ContradictionRule(),
            new BalancedClaimRule(),
            new UrgentAnswerRule(),
            new DangerFirstRule(),
            new AnswerReasonRule(),
            new SearchPhrasesRule(),
            new FactCoverageRule(),
            new CitationSupportRule(),
            new TranslationRule());

    private QualityGate() {}

    /**
     * What was found.
     *
     * @param problems empty when the pack may pass
     * @param warnings what is odd and no reason to stop it
     */
    public record Findings(LoadedPack loaded, List<Problem> problems, List<Problem> warnings) {
        public Findings {
            problems = List.copyOf(problems);
            warnings = List.copyOf(warnings);
        }

        /** Figures of each language, as lines of text. */
        public List<String> table() {
            var table = new ArrayList<String>();
            for (var edition : loaded.pack().editions()) {
                table.add(edition.name());
                table.addAll(PackStatistics.lines(new ReadableEdition(loaded, edition)));
                table.add("");
            }
            return table;
        }
    }

    /**
     * Checks the wording of a pack.
     *
     * @throws InvalidContentException if it cannot be read, or makes no sense, so that there is no wording to check
     */
    public static Findings check(PackSource source) throws InvalidContentException {
        return check(source, PackLoader.open(source));
    }

    /**
     * Lets a pack pass that {@link #check} finds nothing wrong with.
     *
     * @return what is odd about it
     * @throws InvalidContentException with all that is wrong
     */
    public static List<Problem> pass(PackSource source, LoadedPack loaded) throws InvalidContentException {
        var findings = check(source, loaded);
        if (!findings.problems().isEmpty()) {
            throw new InvalidContentException(findings.problems());
        }
        return findings.warnings();
    }

    private static Findings check(PackSource source, LoadedPack loaded) {
        var problems = new Problems();
        for (var edition : loaded.pack().editions()) {
            var reading = new ReadableEdition(loaded, edition);
            RULES.forEach(rule -> problems(rule, reading).forEach(problems));
        }
        PictureCheck.problems(source, loaded.pack()).forEach(problems);
        return new Findings(loaded, problems.list(), PackLoader.warnings(source, loaded.pack()));
    }

    /** A rule that cannot cope with a pack has not let it through. */
    private static List<Problem> problems(Rule rule, ReadableEdition reading) {
        try {
            return rule.problems(reading).toList();
        } catch (RuntimeException | Error e) {
            return List.of(Problem.ofFile(
                    reading.edition().language(),
                    "cannot be checked by " + rule.getClass().getSimpleName() + " ("
                            + e.getClass().getSimpleName() + ")"));
        }
    }
}
