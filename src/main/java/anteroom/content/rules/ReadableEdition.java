package anteroom.content.rules;

import anteroom.content.CitedLine;
import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.content.LoadedPack;
import anteroom.content.SourceSheet;
import anteroom.content.Sources;
import anteroom.content.json.Problem;
import anteroom.content.language.LanguageRules;
import anteroom.content.rules.PatientText.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One language of a pack as its readers meet it; what every rule looks at. */
public final class ReadableEdition {
    private final LoadedPack loaded;
    private final Edition edition;
    private final Sources sources;
    private final LanguageRules rules;
    private final Clinic example;
    private final List<PatientText> entries = new ArrayList<>();
    private final @Nullable ReadableEdition original;

    public ReadableEdition(LoadedPack loaded, Edition edition) {
        this.loaded = loaded;
        this.edition = edition;
        this.rules = loaded.rules(edition);
        this.example = Clinic.example(rules.examples());
        this.original = loaded.pack().isTranslation(edition)
                ? new ReadableEdition(loaded, loaded.pack().original())
                : null;
        this.sources = new Sources(sheets());
        addEntries();
    }

    public Edition edition() {
        return edition;
    }

    public List<SourceSheet> sheets() {
        return loaded.pack().sheets();
    }

    public Sources sources() {
        return sources;
    }

    public List<PatientText> entries() {
        return Collections.unmodifiableList(entries);
    }

    Problem problem(Object owner, String field, String message) {
        return loaded.locations().problem(owner, field, message);
    }

    Problem problem(PatientText entry, String message) {
        return problem(entry.owner(), entry.field(), message);
    }

    Problem problem(TextFragment fragment, String message) {
        return problem(fragment.owner(), fragment.field(), message);
    }

    LanguageRules rules() {
        return rules;
    }

    /** The edition of which this is a translation. */
    Optional<ReadableEdition> original() {
        return Optional.ofNullable(original);
    }

    /** A made-up clinic that has set everything. */
    Clinic example() {
        return example;
    }

    TextFragment fragment(Object owner, String field, String text) {
        return TextFragment.of(example, owner, field, text);
    }

    /** Every text of ours that a patient reads or hears; questions are left out, as they are the patient's own words. */
    Stream<TextFragment> said() {
        var titles = Stream.of(
                edition.topics().stream()
                        .flatMap(topic -> Stream.of(
                                fragment(topic, "title", topic.title()),
                                fragment(topic, "summary", topic.summary()),
                                fragment(topic, "alt", topic.alt()))),
                edition.cards()
                        .flatMap(card ->
                                Stream.of(fragment(card, "title", card.title()), fragment(card, "alt", card.alt()))),
                edition.categories().stream().map(category -> fragment(category, "title", category.title())),
                edition.visit().stages().stream()
                        .flatMap(stage -> Stream.of(
                                fragment(stage, "title", stage.title()), fragment(stage, "alt", stage.alt()))),
                edition.questions()
                        .map(question -> fragment(
                                question.brief(), "text", question.brief().text())),
                edition.questions()
                        .flatMap(question ->
                                question.picture().stream().map(own -> fragment(question, "alt", own.alt()))),
                edition.glossary().stream().map(term -> fragment(term, "meaning", term.meaning())));
        return Stream.concat(titles.flatMap(texts -> texts), entries.stream().flatMap(PatientText::said));
    }

    private void addEntries() {
        for (var topic : edition.topics()) {
            topic.cards()
                    .forEach(card -> add(Kind.CARD, topic.id(), card.id(), card.title(), card, "lines", card.lines()));
        }
        for (var category : edition.categories()) {
            for (var one : category.questions()) {
                add(Kind.ANSWER, category.id(), one.id(), one.question(), one, "answer", one.answer());
            }
        }
        for (var stage : edition.visit().stages()) {
            var lines = new ArrayList<>(stage.lines());
            lines.add(0, stage.when());
            add(Kind.STAGE, "visit", stage.id(), stage.title(), stage, "lines", lines);
        }
        var calm = edition.calm();
        add(Kind.CALM, "calm", "calm", calm.title(), calm, "lines", calm.lines());
        var takeHome = edition.takeHome();
        add(Kind.TAKE_HOME, "take-home", "take-home", "Take this home", takeHome, "rules", takeHome.rules());
        for (var recall : takeHome.recalls()) {
            add(
                    Kind.TAKE_HOME,
                    "take-home",
                    recall.id(),
                    recall.question(),
                    recall,
                    "answer",
                    List.of(recall.answer()));
        }
    }

    private void add(
            Kind kind, String group, String id, String title, Object owner, String field, List<CitedLine> lines) {
        entries.add(new PatientText(rules, kind, group, id, title, owner, field, lines));
    }
}
