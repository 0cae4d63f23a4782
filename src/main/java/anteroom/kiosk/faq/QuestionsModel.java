package anteroom.kiosk.faq;

import anteroom.content.Edition;
import anteroom.content.Question;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import anteroom.search.Search;
import anteroom.search.SearchFactory;
import anteroom.search.SearchResult;
import anteroom.search.WordCompletion;
import java.lang.ref.WeakReference;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * What is typed and what it finds. Searching happens elsewhere; only the answer to the latest words is ever shown, and
 * until it comes the last one stays, so that nothing flickers.
 */
public final class QuestionsModel {
    /** More is not read, and would only slow the search down. */
    public static final int LONGEST_QUERY = 200;

    /** From so many letters of a word on, the rest can be guessed. */
    private static final int BEGUN = 2;

    private final Supplier<Edition> edition;
    private final Supplier<Search> search;
    private final NavigationHistory navigation;
    private final Executor background;
    private final Executor urgent;
    private final Executor toolkit;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<SearchResult> found = new ReadOnlyObjectWrapper<>(SearchResult.nothing(""));
    private final ReadOnlyStringWrapper completion = new ReadOnlyStringWrapper("");
    private final AtomicLong latest = new AtomicLong();
    /** Of the latest words that were searched for; told and asked by the toolkit's thread. */
    private long answered;
    /** Made in the background with the first letters, since it reads every way of asking. */
    private volatile @Nullable WordCompletion suggestions;
    /** The search that is followed; told and asked in the background. */
    private @Nullable Search searched;
    /** Made with the first letters as well. */
    private volatile @Nullable Search rules;

    /**
     * @param edition the one that is shown
     * @param search the best search of that which is ready; it may grow better while the kiosk runs
     * @param background where to search
     * @param urgent where to listen for danger, a moment after the words came; its answer is shown while there is no other
     * @param toolkit where to show
     */
    public QuestionsModel(
            Supplier<Edition> edition,
            Supplier<Search> search,
            NavigationHistory navigation,
            Executor background,
            Executor urgent,
            Executor toolkit) {
        this.edition = edition;
        this.search = search;
        this.navigation = navigation;
        this.background = background;
        this.urgent = urgent;
        this.toolkit = toolkit;
        query.addListener((p, before, now) -> look(now));
    }

    // Properties

    /** The words in the field. */
    public StringProperty queryProperty() {
        return query;
    }

    public String query() {
        return query.get();
    }

    public ReadOnlyObjectProperty<SearchResult> foundProperty() {
        return found.getReadOnlyProperty();
    }

    public SearchResult found() {
        return found.get();
    }

    /** The likeliest word that begins as the last one in the field does; empty while there is none to offer. */
    ReadOnlyStringProperty completionProperty() {
        return completion.getReadOnlyProperty();
    }

    Optional<Question> question(String id) {
        return edition.get().question(id);
    }

    /** All that can be found. */
    Stream<Question> questions() {
        return edition.get().questions();
    }

    // Commands

    void type(String letter) {
        if (query().length() + letter.length() <= LONGEST_QUERY) {
            query.set(query() + letter);
        }
    }

    void deleteLast() {
        if (!query().isEmpty()) {
            query.set(query().substring(0, query().offsetByCodePoints(query().length(), -1)));
        }
    }

    /** Finishes the last word as offered. */
    void complete() {
        String whole = query().substring(0, begunAt(query())) + completion.get() + " ";
        if (!completion.get().isEmpty() && whole.length() <= LONGEST_QUERY) {
            query.set(whole);
        }
    }

    public void clear() {
        query.set("");
    }

    void open(String question) {
        navigation.open(new Screen.OnAnswer(question));
    }

    void browse() {
        navigation.open(new Screen.Browse());
    }

    void showStaff() {
        navigation.open(new Screen.ShowStaff());
    }

    /** Another edition is shown: whoever chose it begins anew. */
    public void editionChanged() {
        rules = null;
        suggestions = null;
        clear();
    }

    private void look(String words) {
        long turn = latest.incrementAndGet();
        String begun = words.substring(begunAt(words)).toLowerCase(Locale.ROOT);
        if (begun.length() < BEGUN || !completion.get().startsWith(begun)) {
            completion.set("");
        }
        if (words.isBlank()) {
            found.set(SearchResult.nothing(words));
            return;
        }
        background.execute(() -> {
            if (turn != latest.get()) {
                return;
            }
            Search best = search.get();
            SearchResult answer = best.find(words);
            if (best != searched) {
                searched = best;
                lookAgainWhenBetter(best);
            }
            // Nobody in danger is held up by a word to finish.
            boolean danger = answer.outcome() == SearchResult.Outcome.URGENT;
            String word = danger || begun.length() < BEGUN ? "" : completed(words);
            toolkit.execute(() -> {
                if (turn == latest.get()) {
                    answered = turn;
                    found.set(answer);
                    completion.set(word);
                }
            });
        });
        urgent.execute(() -> {
            if (turn == latest.get()) {
                listen(words, turn);
            }
        });
    }

    /** A search outlives its models, and may never grow better: it must not keep them. */
    private void lookAgainWhenBetter(Search best) {
        WeakReference<QuestionsModel> model = new WeakReference<>(this);
        Executor later = toolkit;
        best.whenBetter(() -> later.execute(() -> {
            QuestionsModel asking = model.get();
            if (asking != null) {
                asking.look(asking.query());
            }
        }));
    }

    /** Whoever is in danger does not wait for a search that hangs or is not yet ready. */
    private void listen(String words, long turn) {
        Search known = rules;
        if (known == null) {
            known = SearchFactory.urgent(edition.get());
            rules = known;
        }
        SearchResult danger = known.find(words);
        if (danger.outcome() == SearchResult.Outcome.URGENT) {
            toolkit.execute(() -> {
                if (turn == latest.get() && answered != turn) {
                    found.set(danger);
                }
            });
        }
    }

    private String completed(String words) {
        WordCompletion known = suggestions;
        if (known == null) {
            known = new WordCompletion(edition.get());
            suggestions = known;
        }
        return known.of(words, 1).stream().findFirst().orElse("");
    }

    private static int begunAt(String words) {
        int at = words.length();
        while (at > 0 && !Character.isWhitespace(words.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
