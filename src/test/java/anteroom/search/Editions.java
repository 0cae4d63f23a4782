package anteroom.search;

import anteroom.content.CalmExercise;
import anteroom.content.Category;
import anteroom.content.CitedLine;
import anteroom.content.Edition;
import anteroom.content.InterfaceStrings;
import anteroom.content.Question;
import anteroom.content.TakeHome;
import anteroom.content.Visit;
import java.util.List;
import java.util.Optional;

/** Small editions for tests. */
final class Editions {
    private static final CitedLine BRIEF = new CitedLine("In short.", List.of(), null, false);

    private Editions() {}

    static Edition of(Question... questions) {
        return of("en", List.of(new Category("all", "All", List.of(questions))));
    }

    static Edition of(String language, List<Category> categories) {
        Visit visit = new Visit("", List.of());
        CalmExercise calm = new CalmExercise("", "", "", List.of());
        return new Edition(
                language,
                language,
                List.of(),
                categories,
                List.of(),
                visit,
                calm,
                TakeHome.none(),
                List.of(),
                InterfaceStrings.builtIn(language));
    }

    static Question urgent(String id, String question, String... alsoAsked) {
        return new Question(
                id, question, BRIEF, List.of(), List.of(alsoAsked), List.of(), Optional.empty(), true, false);
    }

    static Question question(String id, String question, String... alsoAsked) {
        return new Question(
                id, question, BRIEF, List.of(), List.of(alsoAsked), List.of(), Optional.empty(), false, false);
    }
}
