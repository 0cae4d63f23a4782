package anteroom.content.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** What a pack holds, in figures: how much, how hard to read, and how much of its sources it uses. */
final class PackStatistics {
    private PackStatistics() {}

    /** A line for each topic and category, then one for each sheet: how many of the facts that may reach a patient do. */
    static List<String> lines(ReadableEdition reading) {
        var byGroup = new LinkedHashMap<String, List<PatientText>>();
        for (var entry : reading.entries()) {
            byGroup.computeIfAbsent(entry.kind() + " " + entry.group(), key -> new ArrayList<>())
                    .add(entry);
        }
        var lines = new ArrayList<String>();
        lines.add(String.format(Locale.ROOT, "%-20s %7s %6s %6s %8s", "", "entries", "words", "grade", "hardest"));
        byGroup.values().forEach(entries -> lines.add(line(entries.get(0).group(), entries)));
        lines.add(line("all", reading.entries()));
        lines.add("");
        lines.add("facts cited of those available");
        var cited = FactCoverageRule.citedIn(reading);
        for (var sheet : reading.sheets()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-20s %3d of %3d",
                    sheet.id(),
                    sheet.facts().stream()
                            .filter(fact -> cited.contains(fact.id()))
                            .count(),
                    sheet.facts().stream().filter(FactCoverageRule::isAvailable).count()));
        }
        return lines;
    }

    private static String line(String name, List<PatientText> entries) {
        var hardest = entries.stream()
                .max(Comparator.comparingDouble(PatientText::grade))
                .orElseThrow();
        return String.format(
                        Locale.ROOT,
                        "%-20s %7d %6d %6.1f %8.1f  %s",
                        name,
                        entries.size(),
                        entries.stream().mapToInt(PatientText::words).sum(),
                        entries.stream()
                                .mapToDouble(PatientText::grade)
                                .average()
                                .orElseThrow(),
                        hardest.grade(),
                        hardest.id())
                .stripTrailing();
    }
}
