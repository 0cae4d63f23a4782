package anteroom.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers "where does this come from?" for facts by their ids. */
public final class Sources {
    /** Kinds of those who have to answer for what they say: they come first. */
    private static final Set<String> OFFICIAL = Set.of(
            "government notice",
            "government page",
            "government release",
            "guideline",
            "label",
            "label summary",
            "law",
            "official finding",
            "professional statement",
            "public health page",
            "safety alert",
            "statement");

    /** Kinds of those who sell the treatment or tell of others' work, and our own: they come last. */
    private static final Set<String> LEAST =
            Set.of("clinic article", "clinic instructions", "clinic page", "house rule", "news report");

    private final Map<String, Fact> facts = new HashMap<>();
    private final Map<String, List<Citation>> citations = new HashMap<>();

    public Sources(Collection<SourceSheet> sheets) {
        sheets.forEach(this::add);
    }

    /**
     * The sources behind the facts, each once: offices and guidelines first, then studies and hospitals, clinics' articles
     * last; among their like in the order in which the facts name them.
     */
    public List<Citation> of(Collection<String> factIds) {
        return factIds.stream()
                .flatMap(id -> citations.getOrDefault(id, List.of()).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Sources::place))
                .toList();
    }

    private static int place(Citation source) {
        if (OFFICIAL.contains(source.kind())) {
            return 0;
        }
        return LEAST.contains(source.kind()) ? 2 : 1;
    }

    public Optional<Fact> fact(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    private void add(SourceSheet sheet) {
        var works = new HashMap<String, Citation>();
        for (var work : sheet.works()) {
            works.put(work.id(), citation(work));
        }
        var itself = List.of(citation(sheet.itself()));
        for (var fact : sheet.facts()) {
            facts.put(fact.id(), fact);
            citations.put(
                    fact.id(),
                    fact.works().isEmpty()
                            ? itself
                            : fact.works().stream().map(works::get).toList());
        }
    }

    private static Citation citation(PublishedWork work) {
        return new Citation(work.title(), work.publisher(), work.kind(), work.year());
    }
}
