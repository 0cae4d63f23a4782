package anteroom.counts;

import anteroom.content.Edition;
import anteroom.faq.QuestionsModel;
import anteroom.search.Found;
import anteroom.session.Place;
import anteroom.session.Session;
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

    private VisitCounter(Supplier<Counts> counts, Edition edition) {
        this.counts = counts;
        this.edition = edition;
    }

    /**
     * Follows all visits of a kiosk from now on.
     *
     * @param counts where to count; asked each time, as staff can turn it off
     */
    public static void follow(Session session, QuestionsModel questions, Edition edition, Supplier<Counts> counts) {
        VisitCounter counter = new VisitCounter(counts, edition);
        session.journey().placeProperty().addListener((p, from, to) -> counter.went(from, to));
        questions.foundProperty().addListener((p, before, now) -> counter.found(now));
    }

    private void went(Place from, Place to) {
        if (from instanceof Place.Ask) {
            countSearch();
        }
        if (to instanceof Place.Attract) {
            counts.get().add(What.RESET, "start-over");
            counts.get().save();
            opened.clear();
        } else if (from instanceof Place.Attract) {
            counts.get().add(What.LANGUAGE, edition.language());
        }
        if (opened.add(to)) {
            open(to);
        }
    }

    private void open(Place place) {
        if (place instanceof Place.OnAnswer answer) {
            counts.get().add(What.ANSWER, answer.question());
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
            searching = Optional.of(now.outcome());
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
