package anteroom.content.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** What a pack holds, in figures: how much, how hard to read, and how much of its sources it uses. */
record PackStatistics(List<Group> groups, List<Article> articles) {

    /** The entries of one topic or category. */
    record Group(String name, int entries, int words, double meanGrade, double hardestGrade, String hardest) {}

    /** How many of the facts that may reach a patient do. */
    record Article(String id, long cited, long available) {}

    static PackStatistics of(ReadableEdition reading) {
        var byGroup = new LinkedHashMap<String, List<PatientText>>();
        for (var entry : reading.entries()) {
            byGroup.computeIfAbsent(entry.kind() + " " + entry.group(), key -> new ArrayList<>())
                    .add(entry);
        }
        var groups = new ArrayList<Group>();
        byGroup.values().forEach(entries -> groups.add(group(entries.get(0).group(), entries)));
        groups.add(group("all", reading.entries()));

        var cited = FactCoverageRule.citedIn(reading);
        var articles = reading.sheets().stream()
                .map(sheet -> new Article(
                        sheet.id(),
                        sheet.facts().stream()
                                .filter(fact -> cited.contains(fact.id()))
                                .count(),
                        sheet.facts().stream()
                                .filter(FactCoverageRule::isAvailable)
                                .count()))
                .toList();
        return new PackStatistics(List.copyOf(groups), articles);
    }

    private static Group group(String name, List<PatientText> entries) {
        var hardest = entries.stream()
                .max(Comparator.comparingDouble(PatientText::grade))
                .orElseThrow();
        return new Group(
                name,
                entries.size(),
                entries.stream().mapToInt(PatientText::words).sum(),
                entries.stream().mapToDouble(PatientText::grade).average().orElseThrow(),
                hardest.grade(),
                hardest.id());
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(String.format(Locale.ROOT, "%-20s %7s %6s %6s %8s", "", "entries", "words", "grade", "hardest"));
        for (var group : groups) {
            lines.add(String.format(
                            Locale.ROOT,
                            "%-20s %7d %6d %6.1f %8.1f  %s",
                            group.name(),
                            group.entries(),
                            group.words(),
                            group.meanGrade(),
                            group.hardestGrade(),
                            group.hardest())
                    .stripTrailing());
        }
        lines.add("");
        lines.add("facts cited of those available");
        for (var article : articles) {
            lines.add(
                    String.format(Locale.ROOT, "%-20s %3d of %3d", article.id(), article.cited(), article.available()));
        }
        return lines;
    }
}
