package anteroom.content.rules;

import anteroom.content.Question;
import anteroom.content.json.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Every question can be found in many ways, and no way leads to two. */
final class SearchPhrasesRule implements Rule {
    static final int FEWEST = 20;

    @Override
    public Stream<Problem> problems(ReadableEdition reading) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Question> owners = new HashMap<>();
        var questions = reading.edition().questions().toList();
        questions.forEach(question -> owners.put(plain(question.question()), question));
        for (var question : questions) {
            var asked = question.alsoAsked();
            if (asked.size() < FEWEST) {
                problems.add(reading.problem(
                        question,
                        "alsoAsked",
                        "has " + asked.size() + " ways of asking, and " + FEWEST + " is the fewest"));
            }
            for (int i = 0; i < asked.size(); i++) {
                var other = owners.putIfAbsent(plain(asked.get(i)), question);
                if (other != null) {
                    problems.add(reading.problem(
                            question,
                            "alsoAsked[" + i + "]",
                            Problem.quote(asked.get(i)) + " leads to " + other.id() + " already"));
                }
            }
        }
        return problems.stream();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
