package anteroom.content.rules;

import anteroom.content.CitedLine;
import anteroom.content.json.Problem;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where danger and the office are both named, the number for danger comes first. */
final class DangerFirstRule implements Rule {
    static final Pattern DANGER = Pattern.compile("\\{clinic\\.(?:emergencyNumber|crisisLine)}");
    private static final Pattern OFFICE = Pattern.compile("\\{clinic\\.(?:phone|afterHours)}");

    @Override
    public Stream<Problem> problems(ReadableEdition reading) {
        return reading.entries().stream()
                .filter(entry -> first(OFFICE, entry.lines()) < last(DANGER, entry.lines()))
                .map(entry -> reading.problem(
                        entry, "names the clinic's number before one for danger; put the danger first"));
    }

    private static int first(Pattern pattern, List<CitedLine> lines) {
        return where(pattern, lines).min().orElse(Integer.MAX_VALUE);
    }

    private static int last(Pattern pattern, List<CitedLine> lines) {
        return where(pattern, lines).max().orElse(-1);
    }

    private static IntStream where(Pattern pattern, List<CitedLine> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> pattern.matcher(lines.get(i).text()).find());
    }
}
