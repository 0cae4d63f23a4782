package anteroom.gate;

import anteroom.content.Edition;
import anteroom.content.LoadedPack;
import anteroom.content.Places;
import anteroom.content.Sheet;
import anteroom.content.Sources;
import anteroom.json.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One language of a pack as its readers meet it; what every rule looks at. */
public final class Reading {
    private final Edition edition;
    private final List<Sheet> sheets;
    private final Sources sources;
    private final Places places;
    private final List<Entry> entries;

    public Reading(LoadedPack loaded, Edition edition) {
        this.edition = edition;
        this.sheets = loaded.pack().sheets();
        this.sources = new Sources(sheets);
        this.places = loaded.places();
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

    public List<Entry> entries() {
        return entries;
    }

    Problem problem(Object owner, String field, String message) {
        return places.problem(owner, field, message);
    }

    /** Grades and wordings are those of one language; in another they would mean nothing. */
    boolean isEnglish() {
        return edition.language().equals("en") || edition.language().startsWith("en-");
    }

    /** Every text of ours that a patient reads or hears; questions are left out, as they are the patient's own words. */
    Stream<Said> said() {
        var titles = Stream.of(
                edition.topics().stream()
                        .flatMap(topic -> Stream.of(
                                Said.of(topic, "title", topic.title()),
                                Said.of(topic, "summary", topic.summary()),
                                Said.of(topic, "alt", topic.alt()))),
                edition.cards()
                        .flatMap(card ->
                                Stream.of(Said.of(card, "title", card.title()), Said.of(card, "alt", card.alt()))),
                edition.categories().stream().map(category -> Said.of(category, "title", category.title())),
                edition.visit().stages().stream()
                        .flatMap(stage ->
                                Stream.of(Said.of(stage, "title", stage.title()), Said.of(stage, "alt", stage.alt()))),
                edition.questions()
                        .map(question -> Said.of(
                                question.brief(), "text", question.brief().text())),
                edition.glossary().stream().map(term -> Said.of(term, "meaning", term.meaning())));
        return Stream.concat(titles.flatMap(texts -> texts), entries.stream().flatMap(Entry::said));
    }

    private static List<Entry> entriesOf(Edition edition) {
        var entries = new ArrayList<Entry>();
        for (var topic : edition.topics()) {
            for (var card : topic.cards()) {
                entries.add(
                        new Entry(Entry.Kind.CARD, topic.id(), card.id(), card.title(), card, "lines", card.lines()));
            }
        }
        for (var category : edition.categories()) {
            for (var question : category.questions()) {
                entries.add(new Entry(
                        Entry.Kind.ANSWER,
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
            entries.add(new Entry(Entry.Kind.STAGE, "visit", stage.id(), stage.title(), stage, "lines", lines));
        }
        var calm = edition.calm();
        entries.add(new Entry(Entry.Kind.CALM, "calm", "calm", calm.title(), calm, "lines", calm.lines()));
        return List.copyOf(entries);
    }
}
