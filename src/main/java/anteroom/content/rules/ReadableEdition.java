package anteroom.content.rules;

import anteroom.content.Edition;
import anteroom.content.LoadedPack;
import anteroom.content.Sheet;
import anteroom.content.SourceLocations;
import anteroom.content.Sources;
import anteroom.content.json.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One language of a pack as its readers meet it; what every rule looks at. */
public final class ReadableEdition {
    private final Edition edition;
    private final List<Sheet> sheets;
    private final Sources sources;
    private final SourceLocations locations;
    private final List<PatientText> entries;

    public ReadableEdition(LoadedPack loaded, Edition edition) {
        this.edition = edition;
        this.sheets = loaded.pack().sheets();
        this.sources = new Sources(sheets);
        this.locations = loaded.locations();
        this.entries = entriesOf(edition);
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

    /** Grades and wordings are those of one language; in another they would mean nothing. */
    boolean isEnglish() {
        return edition.language().equals("en") || edition.language().startsWith("en-");
    }

    /** Every text of ours that a patient reads or hears; questions are left out, as they are the patient's own words. */
    Stream<TextFragment> said() {
        var titles = Stream.of(
                edition.topics().stream()
                        .flatMap(topic -> Stream.of(
                                TextFragment.of(topic, "title", topic.title()),
                                TextFragment.of(topic, "summary", topic.summary()),
                                TextFragment.of(topic, "alt", topic.alt()))),
                edition.cards()
                        .flatMap(card -> Stream.of(
                                TextFragment.of(card, "title", card.title()),
                                TextFragment.of(card, "alt", card.alt()))),
                edition.categories().stream().map(category -> TextFragment.of(category, "title", category.title())),
                edition.visit().stages().stream()
                        .flatMap(stage -> Stream.of(
                                TextFragment.of(stage, "title", stage.title()),
                                TextFragment.of(stage, "alt", stage.alt()))),
                edition.questions()
                        .map(question -> TextFragment.of(
                                question.brief(), "text", question.brief().text())),
                edition.glossary().stream().map(term -> TextFragment.of(term, "meaning", term.meaning())));
        return Stream.concat(titles.flatMap(texts -> texts), entries.stream().flatMap(PatientText::said));
    }

    private static List<PatientText> entriesOf(Edition edition) {
        var entries = new ArrayList<PatientText>();
        for (var topic : edition.topics()) {
            for (var card : topic.cards()) {
                entries.add(new PatientText(
                        PatientText.Kind.CARD, topic.id(), card.id(), card.title(), card, "lines", card.lines()));
            }
        }
        for (var category : edition.categories()) {
            for (var question : category.questions()) {
                entries.add(new PatientText(
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
            entries.add(
                    new PatientText(PatientText.Kind.STAGE, "visit", stage.id(), stage.title(), stage, "lines", lines));
        }
        var calm = edition.calm();
        entries.add(new PatientText(PatientText.Kind.CALM, "calm", "calm", calm.title(), calm, "lines", calm.lines()));
        var takeHome = edition.takeHome();
        entries.add(new PatientText(
                PatientText.Kind.TAKE_HOME,
                "take-home",
                "take-home",
                "Take this home",
                takeHome,
                "rules",
                takeHome.rules()));
        return List.copyOf(entries);
    }
}
