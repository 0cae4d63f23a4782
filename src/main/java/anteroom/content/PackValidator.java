package anteroom.content;

import static anteroom.content.json.Problem.quote;

import anteroom.content.json.Limits;
import anteroom.content.json.Problem;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks a pack that was read: ids are unique, references resolve, and each translation is whole. */
final class PackValidator {
    private final Pack pack;
    private final SourceLocations locations;
    private final PackSource source;
    private final Consumer<Problem> problems;
    private final Map<String, Fact> facts = new HashMap<>();

    PackValidator(LoadedPack loaded, PackSource source, Consumer<Problem> problems) {
        this.pack = loaded.pack();
        this.locations = loaded.locations();
        this.source = source;
        this.problems = problems;
    }

    void check() {
        pack.sheets().forEach(this::sheet);
        filled(pack, "languages", pack.editions());
        unique(pack.editions(), Edition::language, "tag", edition -> pack);
        pack.editions().forEach(this::edition);
        together("cards", Edition::cards, Limits.CARDS);
        together("questions", Edition::questions, Limits.QUESTIONS);
        together("alsoAsked", one -> one.questions().flatMap(question -> question.alsoAsked().stream()), Limits.WAYS);
        pack.editions().stream()
                .skip(1)
                .forEach(translation -> new EditionParity(pack.original(), translation, locations, problems).check());
        try {
            source.files();
        } catch (IOException e) {
            problems.accept(Problem.ofFile(PackReader.MANIFEST, UntrustedFile.reason(e)));
        }
    }

    private void sheet(SourceSheet sheet) {
        unique(sheet.works(), PublishedWork::id, "id", work -> work);
        var works = sheet.works().stream().map(PublishedWork::id).collect(Collectors.toSet());
        for (var fact : sheet.facts()) {
            if (facts.put(fact.id(), fact) != null) {
                note(fact, "id", "stands twice; fact ids are unique and permanent");
            }
            if (!fact.id().startsWith(sheet.id() + "-")) {
                note(fact, "id", "must begin with " + quote(sheet.id() + "-") + ", as its sheet is called");
            }
            each(fact.works(), (work, at) -> {
                if (!works.contains(work)) {
                    note(fact, "works" + at, quote(work) + " is none of the works of this sheet");
                }
            });
        }
    }

    private void edition(Edition edition) {
        filled(pack, "topics", edition.topics());
        unique(edition.topics(), Topic::id, "id", topic -> topic);
        unique(edition.cards().toList(), Card::id, "id", card -> card);
        unique(edition.categories(), Category::id, "id", category -> category);
        unique(edition.questions().toList(), Question::id, "id", question -> question);
        unique(edition.glossary(), GlossaryTerm::word, "word", term -> term);
        unique(edition.visit().stages(), VisitStage::id, "id", stage -> stage);

        notMore(edition.language(), "topics", edition.topics().size(), Limits.TOPICS);

        var questions = edition.questions().collect(Collectors.toMap(Question::id, Function.identity(), (a, b) -> a));
        each(edition.help(), (id, at) -> {
            if (!questions.containsKey(id)) {
                note(pack, "help" + at, quote(id) + " is no question");
            } else if (!questions.get(id).urgent()) {
                note(pack, "help" + at, quote(id) + " is not urgent; help shows urgent questions only");
            }
        });
        edition.topics().forEach(topic -> topic(topic, questions.keySet()));
        edition.categories().forEach(category -> category(category, questions.keySet()));
        edition.glossary().forEach(this::term);
        edition.visit().stages().forEach(this::stage);
        picture(edition.calm(), edition.calm().art());
        lines(edition.calm(), "lines", edition.calm().lines());
        lines(edition.takeHome(), "rules", edition.takeHome().rules());
        for (var recall : edition.takeHome().recalls()) {
            picture(recall, recall.shown().art());
            recall.others().forEach(other -> picture(other, other.shown().art()));
            line(recall.answer());
            if (edition.cards().noneMatch(card -> card.id().equals(recall.card()))) {
                note(recall, "card", quote(recall.card()) + " is no card");
            }
        }
        if (edition.takeHome().rules().size() > TakeHome.MOST) {
            note(edition.takeHome(), "rules", "are more than " + TakeHome.MOST + ", and nobody keeps so many");
        }
    }

    private void topic(Topic topic, Set<String> questions) {
        picture(topic, topic.art());
        filled(topic, "cards", topic.cards());
        for (var card : topic.cards()) {
            picture(card, card.art());
            lines(card, "lines", card.lines());
            references(card, "questions", card.questions(), questions);
        }
    }

    private void category(Category category, Set<String> questions) {
        filled(category, "questions", category.questions());
        for (var question : category.questions()) {
            question.picture().ifPresent(own -> picture(question, own.art()));
            line(question.brief());
            lines(question, "answer", question.answer());
            references(question, "related", question.related(), questions);
            each(question.related(), (id, at) -> {
                if (id.equals(question.id())) {
                    note(question, "related" + at, "is the question itself");
                }
            });
            noneTwice(question, "alsoAsked", question.alsoAsked());
        }
    }

    private void term(GlossaryTerm term) {
        cites(term, term.facts());
        braces(term, "meaning", term.meaning());
    }

    private void stage(VisitStage stage) {
        picture(stage, stage.art());
        line(stage.when());
        lines(stage, "lines", stage.lines());
    }

    private void lines(Object owner, String field, List<CitedLine> lines) {
        filled(owner, field, lines);
        lines.forEach(this::line);
        if (!lines.isEmpty()
                && lines.stream().allMatch(line -> Clinic.unset().render(line).isEmpty())) {
            note(owner, field, "says nothing in a clinic that has set no values; give a line an otherwise");
        }
    }

    private void line(CitedLine line) {
        cites(line, line.facts());
        braces(line, "text", line.text());
        if (line.otherwise() != null) {
            braces(line, "otherwise", line.otherwise());
            if (Clinic.unset().fill(line.text()).isPresent()) {
                note(line, "otherwise", "is never shown, as every value in the text is always set; remove it");
            }
            if (Clinic.unset().fill(line.otherwise()).isEmpty()) {
                note(line, "otherwise", "must not need a value that may not be set");
            }
        }
    }

    private void cites(Object owner, List<String> cited) {
        if (cited.isEmpty()) {
            note(owner, "facts", "cites nothing; every sentence cites a fact from seeds/");
        }
        noneTwice(owner, "facts", cited);
        each(cited, (id, at) -> {
            var fact = facts.get(id);
            if (fact == null) {
                note(owner, "facts" + at, quote(id) + " is in no source sheet; cite a fact from seeds/");
            } else if (fact.use() == Fact.Use.N) {
                note(owner, "facts" + at, quote(id) + " may never reach a patient; its note says why");
            }
        });
    }

    private void braces(Object owner, String field, String text) {
        Placeholders.unknownIn(text)
                .forEach(unknown -> note(
                        owner,
                        field,
                        quote(unknown) + " is no clinic value; in braces stands clinic. and one of "
                                + ClinicValue.known()));
    }

    private void references(Object owner, String field, List<String> ids, Set<String> questions) {
        noneTwice(owner, field, ids);
        each(ids, (id, at) -> {
            if (!questions.contains(id)) {
                note(owner, field + at, quote(id) + " is no question");
            }
        });
    }

    private void picture(Object owner, String art) {
        if (!source.has("art/" + art + ".svg") && !source.has("art/" + art + ".png")) {
            note(owner, "art", "there is no picture art/" + art + ".svg or art/" + art + ".png");
        }
    }

    /** All languages are in memory at once. */
    private void together(String what, Function<Edition, Stream<?>> of, int most) {
        notMore(PackReader.MANIFEST, what, pack.editions().stream().flatMap(of).count(), most);
    }

    private void notMore(String file, String what, long count, int most) {
        if (count > most) {
            problems.accept(Problem.ofFile(
                    file, String.format(Locale.ROOT, "has %d %s in all, and %d is the most", count, what, most)));
        }
    }

    private void filled(Object owner, String field, Collection<?> items) {
        if (items.isEmpty()) {
            note(owner, field, "is empty");
        }
    }

    private void noneTwice(Object owner, String field, List<String> texts) {
        var seen = new HashSet<String>();
        each(texts, (text, at) -> {
            if (!seen.add(text)) {
                note(owner, field + at, quote(text) + " stands twice");
            }
        });
    }

    private <T> void unique(List<T> all, Function<T, String> idOf, String field, Function<T, Object> owner) {
        var seen = new HashSet<String>();
        for (var one : all) {
            if (!seen.add(idOf.apply(one))) {
                note(owner.apply(one), field, quote(idOf.apply(one)) + " stands twice");
            }
        }
    }

    private static void each(List<String> items, BiConsumer<String, String> action) {
        for (int i = 0; i < items.size(); i++) {
            action.accept(items.get(i), "[" + i + "]");
        }
    }

    private void note(Object owner, String field, String message) {
        problems.accept(locations.problem(owner, field, message));
    }
}
