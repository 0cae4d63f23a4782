package anteroom.content;

import anteroom.content.json.Problem;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Checks that a translation is the original in everything but its words. Its topics, categories and help are those of the
 * manifest, as are the original's.
 */
record EditionParity(Edition original, Edition translation, SourceLocations locations, Consumer<Problem> problems) {
    void check() {
        pairs(original.topics(), translation.topics(), this::topic);
        pairs(original.categories(), translation.categories(), this::category);
        terms(original.glossary(), translation.glossary());
        var visit = translation.visit();
        matched("stages", original.visit().stages(), visit, visit.stages(), VisitStage::id, this::stage);
        var calm = translation.calm();
        same(calm, "art", original.calm().art(), calm.art());
        lines(original.calm().lines(), calm, "lines", calm.lines());
        var first = original.takeHome();
        var second = translation.takeHome();
        lines(first.rules(), second, "rules", second.rules());
        matched("recalls", first.recalls(), second, second.recalls(), TakeHome.Recall::id, this::recall);
    }

    private void recall(TakeHome.Recall first, TakeHome.Recall second) {
        same(second, "card", first.card(), second.card());
        same(second, "place", first.place(), second.place());
        same(second, "art", first.shown().art(), second.shown().art());
        line(first.answer(), second.answer());
        same(second, "others", others(first), others(second));
    }

    private static List<String> others(TakeHome.Recall recall) {
        return recall.others().stream().map(other -> other.shown().art()).toList();
    }

    private void topic(Topic first, Topic second) {
        same(second, "art", first.art(), second.art());
        matched("cards", first.cards(), second, second.cards(), Card::id, this::card);
    }

    private void card(Card first, Card second) {
        same(second, "art", first.art(), second.art());
        same(second, "critical", first.critical(), second.critical());
        same(second, "questions", first.questions(), second.questions());
        lines(first.lines(), second, "lines", second.lines());
    }

    private void category(Category first, Category second) {
        matched("questions", first.questions(), second, second.questions(), Question::id, this::question);
    }

    private void question(Question first, Question second) {
        same(second, "urgent", first.urgent(), second.urgent());
        same(second, "critical", first.critical(), second.critical());
        same(second, "related", first.related(), second.related());
        same(second, "art", art(first), art(second));
        line(first.brief(), second.brief());
        lines(first.answer(), second, "answer", second.answer());
    }

    private static List<String> art(Question question) {
        return question.picture().map(Picture::art).stream().toList();
    }

    private void terms(List<GlossaryTerm> first, List<GlossaryTerm> second) {
        if (first.size() != second.size()) {
            problems.accept(Problem.ofFile(
                    translation.language() + "/glossary.json",
                    "must explain " + first.size() + " words, as in " + original.language() + ", not "
                            + second.size()));
            return;
        }
        pairs(first, second, (one, other) -> {
            same(other, "facts", one.facts(), other.facts());
            same(other, "meaning", Placeholders.writtenIn(one.meaning()), Placeholders.writtenIn(other.meaning()));
        });
    }

    private void stage(VisitStage first, VisitStage second) {
        same(second, "art", first.art(), second.art());
        line(first.when(), second.when());
        lines(first.lines(), second, "lines", second.lines());
    }

    private void lines(List<CitedLine> first, Object owner, String field, List<CitedLine> second) {
        if (first.size() == second.size()) {
            pairs(first, second, this::line);
        } else {
            differs(owner, field, "have " + first.size() + " lines", String.valueOf(second.size()));
        }
    }

    private void line(CitedLine first, CitedLine second) {
        same(second, "facts", first.facts(), second.facts());
        same(second, "item", first.item(), second.item());
        same(second, "text", Placeholders.writtenIn(first.text()), Placeholders.writtenIn(second.text()));
        var otherwise = first.otherwise();
        var translated = second.otherwise();
        if (otherwise != null && translated != null) {
            same(second, "otherwise", Placeholders.writtenIn(otherwise), Placeholders.writtenIn(translated));
        } else if (otherwise != null || translated != null) {
            note(second, "otherwise", otherwise == null ? "is not in " + original.language() : missing());
        }
    }

    /** Compares two lists of entries, and each entry with the one of the same id. */
    private <T> void matched(
            String field,
            List<T> first,
            Object owner,
            List<T> second,
            Function<T, String> idOf,
            BiConsumer<T, T> compare) {
        var firstById = first.stream().collect(Collectors.toMap(idOf, Function.identity(), (a, b) -> a));
        var firstIds = first.stream().map(idOf).toList();
        var ids = second.stream().map(idOf).toList();
        firstIds.stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> note(owner, field, Problem.quote(id) + " " + missing()));
        for (var entry : second) {
            var counterpart = firstById.get(idOf.apply(entry));
            if (counterpart == null) {
                note(entry, "id", "is not in " + original.language());
            } else {
                compare.accept(counterpart, entry);
            }
        }
        var order = firstIds.stream().filter(ids::contains).toList();
        if (!order.equals(ids.stream().filter(firstById::containsKey).toList())) {
            note(owner, field, "must stand in the order of " + original.language() + ": " + String.join(", ", order));
        }
    }

    private static <T> void pairs(List<T> first, List<T> second, BiConsumer<T, T> compare) {
        IntStream.range(0, first.size()).forEach(i -> compare.accept(first.get(i), second.get(i)));
    }

    private void same(Object owner, String field, Object expected, Object found) {
        if (!Objects.equals(expected, found)) {
            differs(owner, field, "be " + shown(expected), shown(found));
        }
    }

    private void same(Object owner, String field, List<String> expected, List<String> found) {
        if (!expected.equals(found)) {
            differs(owner, field, "have " + shown(expected), shown(found));
        }
    }

    private void differs(Object owner, String field, String expected, String found) {
        note(owner, field, "must " + expected + ", as in " + original.language() + ", not " + found);
    }

    private static String shown(List<String> texts) {
        return texts.isEmpty() ? "none" : String.join(", ", texts);
    }

    private static String shown(Object value) {
        return value instanceof Boolean ? value.toString() : Problem.quote(value.toString());
    }

    private String missing() {
        return "is missing; " + original.language() + " has it";
    }

    private void note(Object owner, String field, String message) {
        problems.accept(locations.problem(owner, field, message));
    }
}
