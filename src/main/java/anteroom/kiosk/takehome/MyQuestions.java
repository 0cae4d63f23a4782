package anteroom.kiosk.takehome;

import anteroom.content.Edition;
import anteroom.kiosk.ui.InterfaceText;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What a patient wants to ask the nurse or the doctor: three at most, since more are not asked. Cards and questions of the
 * pack are kept by their ids, so that they follow a change of language.
 */
public final class MyQuestions {
    public static final int MOST = 3;

    private static final String CARD = "card:";
    private static final String QUESTION = "question:";
    private static final String TYPED = "typed:";

    private final ObservableList<String> kept = FXCollections.observableArrayList();

    public static String ofCard(String id) {
        return CARD + id;
    }

    public static String ofQuestion(String id) {
        return QUESTION + id;
    }

    /** The patient's own words. */
    public static String ofTyped(String words) {
        return TYPED + words.strip();
    }

    /** Ids in the order in which they were kept. */
    public ObservableList<String> kept() {
        return FXCollections.unmodifiableObservableList(kept);
    }

    public boolean isFull() {
        return kept.size() == MOST;
    }

    /** Keeps one, if there is room; once. */
    public void keep(String id) {
        if (!isFull() && !kept.contains(id)) {
            kept.add(id);
        }
    }

    public void letGo(String id) {
        kept.remove(id);
    }

    /** Keeps one in the place of another. */
    public void swap(String old, String id) {
        letGo(old);
        keep(id);
    }

    public void clear() {
        kept.clear();
    }

    /** As it is shown; empty if this edition has nothing of that id. */
    static Optional<String> words(String id, Edition edition, InterfaceText words) {
        if (id.startsWith(TYPED)) {
            return Optional.of(id.substring(TYPED.length()));
        }
        if (id.startsWith(QUESTION)) {
            return edition.question(id.substring(QUESTION.length())).map(question -> question.question());
        }
        return edition.cards()
                .filter(card -> id.equals(ofCard(card.id())))
                .findFirst()
                .map(card -> words.of("mine.about", card.title()));
    }

    List<String> words(Edition edition, InterfaceText words) {
        return kept.stream().flatMap(id -> words(id, edition, words).stream()).toList();
    }
}
