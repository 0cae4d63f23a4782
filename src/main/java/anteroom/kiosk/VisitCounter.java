package anteroom.kiosk;

import anteroom.content.Edition;
import anteroom.content.Question;
import anteroom.kiosk.faq.QuestionsModel;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.Session;
import anteroom.kiosk.speech.ReadAloud;
import anteroom.operate.counts.CountKind;
import anteroom.operate.counts.Counts;
import anteroom.search.SearchResult;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Follows a visit and has counted what is opened in it, each thing once. */
public final class VisitCounter {
    private final Supplier<Counts> counts;
    private final Edition edition;
    private final Supplier<String> language;
    private final Set<Screen> opened = new HashSet<>();
    /** What the words in the field came to so far; the words themselves are never kept. */
    private Optional<SearchResult.Outcome> searching = Optional.empty();

    private boolean heard;

    private VisitCounter(Supplier<Counts> counts, Edition edition, Supplier<String> language) {
        this.counts = counts;
        this.language = language;
        this.edition = edition;
    }

    /**
     * Follows all visits of a kiosk from now on.
     *
     * @param edition in the clinic's own language; ids are the same in all
     * @param counts where to count; asked each time, as staff can turn it off
     */
    public static void follow(
            Session session, QuestionsModel questions, ReadAloud aloud, Edition edition, Supplier<Counts> counts) {
        VisitCounter counter = new VisitCounter(
                counts,
                edition,
                () -> Optional.of(session.preferences().languageProperty().get())
                        .filter(chosen -> !chosen.isEmpty())
                        .orElse(edition.language()));
        session.navigation().screenProperty().addListener((p, from, to) -> counter.went(from, to));
        questions.foundProperty().addListener((p, before, now) -> counter.found(now));
        aloud.stateProperty().addListener((p, before, now) -> counter.spoke(now));
    }

    private void went(Screen from, Screen to) {
        if (from instanceof Screen.Ask) {
            countSearch();
        }
        if (to instanceof Screen.Attract) {
            counts.get().add(CountKind.RESET, "start-over");
            counts.get().save();
            opened.clear();
            heard = false;
        } else if (from instanceof Screen.Attract) {
            counts.get().add(CountKind.LANGUAGE, language.get());
        }
        if (opened.add(to)) {
            open(to);
        }
    }

    /** Once a visit, however often it is paused. */
    private void spoke(ReadAloud.State now) {
        if (now == ReadAloud.State.SPEAKING && !heard) {
            heard = true;
            counts.get().add(CountKind.ALOUD, language.get());
        }
    }

    private void open(Screen screen) {
        if (screen instanceof Screen.OnAnswer answer) {
            // Who asked about harming themselves is nobody's business, however often it was asked.
            if (edition.question(answer.question()).filter(Question::urgent).isEmpty()) {
                counts.get().add(CountKind.ANSWER, answer.question());
            }
        } else if (screen instanceof Screen.TopicEnd end) {
            counts.get().add(CountKind.TOPIC, end.topic());
        } else if (screen instanceof Screen.TakeAlong along) {
            taken(along).ifPresent(what -> counts.get().add(CountKind.TAKE, what));
        } else if (screen instanceof Screen.OnCard card) {
            counts.get().add(CountKind.CARD, cardId(card));
        }
    }

    /** The kinds of what is taken along; which questions, and what was answered, is nobody's business. */
    private static Optional<String> taken(Screen.TakeAlong screen) {
        if (screen instanceof Screen.TakeCode at) {
            return Optional.of("code-" + at.code().name().toLowerCase(Locale.ROOT));
        }
        if (screen instanceof Screen.ShowQuestions) {
            return Optional.of("questions");
        }
        if (screen instanceof Screen.Companion) {
            return Optional.of("companion");
        }
        return screen instanceof Screen.Recall at && at.index() == 0 && at.chosen() < 0
                ? Optional.of("recall")
                : Optional.empty();
    }

    /** Words are searched for with every letter; one search is what has been found when they are left or cleared. */
    private void found(SearchResult now) {
        if (now.query().isBlank()) {
            countSearch();
        } else {
            searching = Optional.of(now.outcome()).filter(outcome -> outcome != SearchResult.Outcome.URGENT);
        }
    }

    private void countSearch() {
        searching.ifPresent(
                outcome -> counts.get().add(CountKind.SEARCH, outcome.name().toLowerCase(Locale.ROOT)));
        searching = Optional.empty();
    }

    private String cardId(Screen.OnCard card) {
        return edition.topic(card.topic())
                .orElseThrow()
                .cards()
                .get(card.index())
                .id();
    }
}
