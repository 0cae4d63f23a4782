package anteroom.content.rules;

import anteroom.content.Clinic;
import anteroom.content.Fact;
import anteroom.content.Question;
import anteroom.content.json.Problem;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An urgent answer sends to a person first, to a number next, and talks of nothing that it might do for you. Whatever the
 * clinic sets, it tells those who cannot walk to call out.
 */
final class UrgentAnswerRule implements Rule {
    private static final Pattern NUMBER = Pattern.compile("\\{clinic\\.(?:emergencyNumber|crisisLine)}");
    private static final int LATEST_NUMBER = 2;

    /** That thoughts of suicide can return is filed under results, and is a warning. */
    private static final String WARNING_AMONG_RESULTS = "X-69";

    @Override
    public Stream<Problem> problems(ReadableEdition reading) {
        return reading.edition()
                .questions()
                .filter(Question::urgent)
                .flatMap(question -> Stream.of(
                                person(reading, question),
                                callOut(reading, question),
                                number(reading, question),
                                results(reading, question))
                        .flatMap(problems -> problems));
    }

    private static Stream<Problem> person(ReadableEdition reading, Question question) {
        var first = question.answer().get(0);
        var person = reading.rules().person();
        return person.isIn(first.text())
                ? Stream.empty()
                : Stream.of(reading.problem(
                        question, "answer[0].text", "is urgent and must begin with whom to tell: " + person.say()));
    }

    private static Stream<Problem> callOut(ReadableEdition reading, Question question) {
        var callOut = reading.rules().callOut();
        var always = Stream.of(Clinic.unset(), reading.example())
                .allMatch(clinic -> question.answer().stream()
                        .flatMap(line -> clinic.render(line).stream())
                        .anyMatch(callOut::isIn));
        return always
                ? Stream.empty()
                : Stream.of(reading.problem(
                        question,
                        "answer",
                        "is urgent and must say " + callOut.say()
                                + ", in a line that no value of the clinic replaces"));
    }

    private static Stream<Problem> number(ReadableEdition reading, Question question) {
        var firstNumber = IntStream.range(0, question.answer().size())
                .filter(i -> NUMBER.matcher(question.answer().get(i).text()).find())
                .findFirst();
        if (firstNumber.isPresent() && firstNumber.getAsInt() <= LATEST_NUMBER) {
            return Stream.empty();
        }
        return Stream.of(reading.problem(
                question,
                "answer",
                "is urgent and must name {clinic.emergencyNumber} or {clinic.crisisLine} in its first three lines"));
    }

    private static Stream<Problem> results(ReadableEdition reading, Question question) {
        return IntStream.range(0, question.answer().size()).boxed().flatMap(i -> {
            List<String> facts = question.answer().get(i).facts();
            return facts.stream()
                    .filter(id -> !id.equals(WARNING_AMONG_RESULTS))
                    .filter(id -> reading.sources()
                            .fact(id)
                            .map(Fact::topic)
                            .orElse("")
                            .equals("results"))
                    .map(id -> reading.problem(
                            question,
                            "answer[" + i + "].facts",
                            "is urgent and must not speak of results; " + id + " does"));
        });
    }
}
