package anteroom.workshop.review;

import anteroom.content.CitedLine;
import anteroom.content.Sources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides where facts stand in full: beside the item that first leans on them, and again when that is so many items
 * back that nobody would leaf there. In between a reader is sent back by its number.
 */
final class CitationLayout {
    static final int FAR = 50;

    private final Sources sources;
    private final Map<String, Integer> toldAt = new HashMap<>();

    CitationLayout(Sources sources) {
        this.sources = sources;
    }

    /** The facts behind an item, each once, in the order in which its lines lean on them. */
    List<CitedFact> of(int number, boolean inFull, List<CitedLine> lines) {
        var leaning = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < lines.size(); i++) {
            for (var fact : lines.get(i).facts()) {
                leaning.computeIfAbsent(fact, id -> new ArrayList<>()).add(i + 1);
            }
        }
        leaning.keySet()
                .forEach(fact ->
                        toldAt.merge(fact, number, (before, now) -> inFull || now - before > FAR ? now : before));
        return leaning.entrySet().stream()
                .map(each -> new CitedFact(
                        sources.fact(each.getKey()).orElseThrow(), each.getValue(), toldAt.get(each.getKey())))
                .toList();
    }
}
