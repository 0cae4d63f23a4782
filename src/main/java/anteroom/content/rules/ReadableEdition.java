package anteroom.content.rules;

import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.content.LoadedPack;
import anteroom.content.Sheet;
import anteroom.content.SourceLocations;
import anteroom.content.Sources;
import anteroom.content.json.Problem;
import anteroom.content.language.LanguageRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One language of a pack as its readers meet it; what every rule looks at. */
public final class ReadableEdition {
    private final Edition edition;
    private final List<Sheet> sheets;
    private final Sources sources;
    private final SourceLocations locations;
    private final LanguageRules rules;
    private final Clinic example;
    private final List<PatientText> entries;
    private final @Nullable ReadableEdition original;

    public ReadableEdition(LoadedPack loaded, Edition edition) {
        this.edition = edition;
        this.rules = loaded.rules(edition);
        this.example = Clinic.example(rules.examples());
        this.original = loaded.pack().isTranslation(edition)
                ? new ReadableEdition(loaded, loaded.pack().original())
                : null;
        this.sheets = loaded.pack().sheets();
        this.sources = new Sources(sheets);
        this.locations = loaded.locations();
        this.entries = entriesOf(edition, rules);
    }

    public Edition edition() {
        return edition;
    }

    public List<Sheet> sheets() {
        return sheets;
    }

    public Sources sources() {
        return sources;
    }

    public List<PatientText> entries() {
        return entries;
    }

    Problem problem(Object owner, String field, String message) {
        return locations.problem(owner, field, message);
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
                edition.glossary().stream().map(term -> fragment(term, "meaning", term.meaning())));
        return Stream.concat(titles.flatMap(texts -> texts), entries.stream().flatMap(PatientText::said));
    }

    private static List<PatientText> entriesOf(Edition edition, LanguageRules rules) {
        var entries = new ArrayList<PatientText>();
        for (var topic : edition.topics()) {
            for (var card : topic.cards()) {
                entries.add(new PatientText(
                        rules,
                        PatientText.Kind.CARD,
                        topic.id(),
                        card.id(),
                        card.title(),
                        card,
                        "lines",
                        card.lines()));
            }
        }
        for (var category : edition.categories()) {
            for (var question : category.questions()) {
                entries.add(new PatientText(
                        rules,
                        PatientText.Kind.ANSWER,
                        category.id(),
                        question.id(),
                        question.question(),
                        question,
                        "answer",
                        question.answer()));
            }
        }
        for (var stage : edition.visit().stages()) {
            var lines = new ArrayList<>(stage.lines());
            lines.add(0, stage.when());
            entries.add(new PatientText(
                    rules, PatientText.Kind.STAGE, "visit", stage.id(), stage.title(), stage, "lines", lines));
        }
        var calm = edition.calm();
        entries.add(new PatientText(
                rules, PatientText.Kind.CALM, "calm", "calm", calm.title(), calm, "lines", calm.lines()));
        var takeHome = edition.takeHome();
        entries.add(new PatientText(
                rules,
                PatientText.Kind.TAKE_HOME,
                "take-home",
                "take-home",
                "Take this home",
                takeHome,
                "rules",
                takeHome.rules()));
        for (var recall : takeHome.recalls()) {
            var others = recall.others().stream().map(other -> other.text()).collect(Collectors.joining(" / "));
            entries.add(new PatientText(
                    rules,
                    PatientText.Kind.TAKE_HOME,
                    "take-home",
                    recall.id(),
                    recall.question() + " (not: " + others + ")",
                    recall,
                    "answer",
                    List.of(recall.answer())));
        }
        return List.copyOf(entries);
    }
}
