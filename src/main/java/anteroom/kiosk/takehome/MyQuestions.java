package anteroom.kiosk.takehome;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What a patient wants to ask the nurse or the doctor: three at most, since more are not asked. */
public final class MyQuestions {
    public static final int MOST = 3;

    /**
     * One of them.
     *
     * @param id of the card or the question
     * @param words as it is shown
     */
    public record Kept(String id, String words) {}

    private final ObservableList<Kept> kept = FXCollections.observableArrayList();

    /** In the order in which they were kept. */
    public ObservableList<Kept> kept() {
        return FXCollections.unmodifiableObservableList(kept);
    }

    public boolean has(String id) {
        return kept.stream().anyMatch(one -> one.id().equals(id));
    }

    public boolean full() {
        return kept.size() == MOST;
    }

    /** Keeps one, if there is room; once. */
    public void keep(Kept one) {
        if (!full() && !has(one.id())) {
            kept.add(one);
        }
    }

    public void letGo(String id) {
        kept.removeIf(one -> one.id().equals(id));
    }

    /** Keeps one in the place of another. */
    public void swap(String old, Kept one) {
        letGo(old);
        keep(one);
    }

    public void clear() {
        kept.clear();
    }

    List<String> words() {
        return kept.stream().map(Kept::words).toList();
    }
}
