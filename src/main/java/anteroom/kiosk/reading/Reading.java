package anteroom.kiosk.reading;

import anteroom.content.Term;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A page that is being read, and what the reader has opened in it. */
public final class Reading {
    /** What stands in the page's place for a moment. */
    public sealed interface Note {}

    /** Nothing: the page itself is read. */
    public record NoNote() implements Note {}

    /** Where the page comes from. */
    public record SourcesNote() implements Note {}

    /** What a hard word means. */
    public record MeaningNote(Term term) implements Note {}

    private final Page page;
    private final ReadOnlyObjectWrapper<Note> note = new ReadOnlyObjectWrapper<>(new NoNote());

    public Reading(Page page) {
        this.page = page;
    }

    // Properties

    public Page page() {
        return page;
    }

    public ReadOnlyObjectProperty<Note> noteProperty() {
        return note.getReadOnlyProperty();
    }

    // Commands

    public void openSources() {
        note.set(new SourcesNote());
    }

    public void openMeaning(Term term) {
        note.set(new MeaningNote(term));
    }

    public void close() {
        note.set(new NoNote());
    }
}
