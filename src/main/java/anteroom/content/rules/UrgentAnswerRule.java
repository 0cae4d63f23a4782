package anteroom.content.rules;

import anteroom.content.Clinic;
import anteroom.content.Question;
import anteroom.content.json.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An urgent answer sends to a person first, to a number next, and talks of nothing that it might do for you. Whatever the
 * clinic sets, it tells those who cannot walk to call out.
 */
final class UrgentAnswerRule implements Rule {
    /** The line that names a number at the latest, counted from 1. */
    private static final int LATEST_NUMBER = 3;

    /** That thoughts of suicide can return is filed under results, and is a warning. */
    private static final String WARNING_AMONG_RESULTS = "X-69";

    @Override
    public Stream<Problem> problems(ReadableEdition reading) {
        return reading.edition()
                .questions()
                .filter(Question::urgent)
                .flatMap(question -> problems(reading, question).stream());
    }

    private static List<Problem> problems(ReadableEdition reading, Question question) {
        var problems = new ArrayList<Problem>();
        var answer = question.answer();
        var person = reading.rules().person();
        if (!person.isIn(answer.get(0).text())) {
            problems.add(reading.problem(
                    question, "answer[0].text", "is urgent and must begin with whom to tell: " + person.say()));
        }
        var callOut = reading.rules().callOut();
        if (Stream.of(Clinic.unset(), reading.example())
                .anyMatch(clinic -> answer.stream()
                        .flatMap(line -> clinic.render(line).stream())
                        .noneMatch(callOut::isIn))) {
            problems.add(reading.problem(
                    question,
                    "answer",
                    "is urgent and must say " + callOut.say() + ", in a line that no value of the clinic replaces"));
        }
        if (answer.stream()
                .limit(LATEST_NUMBER)
                .noneMatch(line -> DangerFirstRule.DANGER.matcher(line.text()).find())) {
            problems.add(
                    reading.problem(
                            question,
                            "answer",
                            "is urgent and must name {clinic.emergencyNumber} or {clinic.crisisLine} in its first three lines"));
        }
        for (int i = 0; i < answer.size(); i++) {
            for (var id : answer.get(i).facts()) {
                if (!id.equals(WARNING_AMONG_RESULTS)
                        && reading.sources()
                                .fact(id)
                                .filter(fact -> fact.topic().equals("results"))
                                .isPresent()) {
                    problems.add(reading.problem(
                            question,
                            "answer[" + i + "].facts",
                            "is urgent and must not speak of results; " + id + " does"));
                }
            }
        }
        return problems;
    }
}
