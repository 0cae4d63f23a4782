package anteroom.counts;

import anteroom.content.Edition;
import anteroom.content.Question;
import anteroom.faq.QuestionsModel;
import anteroom.search.Found;
import anteroom.session.Place;
import anteroom.session.Session;
import anteroom.speech.ReadAloud;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Follows a visit and has counted what is opened in it, each thing once. */
public final class VisitCounter {
    private final Supplier<Counts> counts;
    private final Edition edition;
    private final Set<Place> opened = new HashSet<>();
    /** What the words in the field came to so far; the words themselves are never kept. */
    private Optional<Found.Outcome> searching = Optional.empty();

    private boolean heard;

    private VisitCounter(Supplier<Counts> counts, Edition edition) {
        this.counts = counts;
        this.edition = edition;
    }

    /**
     * Follows all visits of a kiosk from now on.
     *
     * @param counts where to count; asked each time, as staff can turn it off
     */
    public static void follow(
            Session session, QuestionsModel questions, ReadAloud aloud, Edition edition, Supplier<Counts> counts) {
        VisitCounter counter = new VisitCounter(counts, edition);
        session.journey().placeProperty().addListener((p, from, to) -> counter.went(from, to));
        questions.foundProperty().addListener((p, before, now) -> counter.found(now));
        aloud.stateProperty().addListener((p, before, now) -> counter.spoke(now));
    }

    private void went(Place from, Place to) {
        if (from instanceof Place.Ask) {
            countSearch();
        }
        if (to instanceof Place.Attract) {
            counts.get().add(What.RESET, "start-over");
            counts.get().save();
            opened.clear();
            heard = false;
        } else if (from instanceof Place.Attract) {
            counts.get().add(What.LANGUAGE, edition.language());
        }
        if (opened.add(to)) {
            open(to);
        }
    }

    /** Once a visit, however often it is paused. */
    private void spoke(ReadAloud.State now) {
        if (now == ReadAloud.State.SPEAKING && !heard) {
            heard = true;
            counts.get().add(What.ALOUD, edition.language());
        }
    }

    private void open(Place place) {
        if (place instanceof Place.OnAnswer answer) {
            // Who asked about harming themselves is nobody's business, however often it was asked.
            if (edition.question(answer.question()).filter(Question::urgent).isEmpty()) {
                counts.get().add(What.ANSWER, answer.question());
            }
        } else if (place instanceof Place.TopicEnd end) {
            counts.get().add(What.TOPIC, end.topic());
        } else if (place instanceof Place.OnCard card) {
            counts.get().add(What.CARD, cardId(card));
        }
    }

    /** Words are searched for with every letter; one search is what has been found when they are left or cleared. */
    private void found(Found now) {
        if (now.query().isBlank()) {
            countSearch();
        } else {
            searching = Optional.of(now.outcome()).filter(outcome -> outcome != Found.Outcome.URGENT);
        }
    }

    private void countSearch() {
        searching.ifPresent(
                outcome -> counts.get().add(What.SEARCH, outcome.name().toLowerCase(Locale.ROOT)));
        searching = Optional.empty();
    }

    private String cardId(Place.OnCard card) {
        return edition.topic(card.topic())
                .orElseThrow()
                .cards()
                .get(card.index())
                .id();
    }
}
