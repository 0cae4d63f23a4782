package anteroom.content;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers "where does this come from?" for facts by their ids. */
public final class Sources {
    private final Map<String, Fact> facts = new HashMap<>();
    private final Map<String, List<Citation>> citations = new HashMap<>();

    public Sources(Collection<SourceSheet> sheets) {
        sheets.forEach(this::add);
    }

    /** The sources behind the facts, each once, in the order in which the facts name them. */
    public List<Citation> of(Collection<String> factIds) {
        return factIds.stream()
                .flatMap(id -> citations.getOrDefault(id, List.of()).stream())
                .distinct()
                .toList();
    }

    public Optional<Fact> fact(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    private void add(SourceSheet sheet) {
        var works = new HashMap<String, Citation>();
        for (var work : sheet.works()) {
            works.put(work.id(), new Citation(work.title(), work.publisher(), work.kind(), work.year()));
        }
        var itself = List.of(new Citation(sheet.title(), sheet.publisher(), sheet.kind(), sheet.year()));
        for (var fact : sheet.facts()) {
            facts.put(fact.id(), fact);
            citations.put(
                    fact.id(),
                    fact.works().isEmpty()
                            ? itself
                            : fact.works().stream().map(works::get).toList());
        }
    }
}
