package anteroom.kiosk.takehome;

import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.content.Picture;
import anteroom.content.Question;
import anteroom.content.TakeHome;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.ui.InterfaceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the edition that is shown, the clinic and the patient's own questions give to take along. */
record TakeHomeContent(Supplier<Edition> shown, Supplier<Clinic> clinic, MyQuestions mine, InterfaceText words) {
    /** A picture to touch, with what it says. */
    record Choice(String text, Picture shown) {}

    Edition edition() {
        return shown.get();
    }

    /** The rules for home, or the patient's questions. */
    List<String> lines(boolean questions) {
        return questions
                ? mine.words(edition(), words)
                : edition().takeHome().rules().stream()
                        .flatMap(rule -> clinic.get().render(rule).stream())
                        .toList();
    }

    ContactCard card(boolean questions) {
        return new ContactCard(
                name(),
                Stream.of("phone", "afterHours")
                        .flatMap(number -> clinic.get().value(number).stream())
                        .toList(),
                lines(questions));
    }

    /** The clinic's name, and its numbers with when to call them. */
    List<String> calls() {
        return Stream.of(
                        Optional.of(name()),
                        clinic.get().value("phone").map(number -> words.of("page.by-day", number)),
                        clinic.get().value("afterHours").map(number -> words.of("page.at-night", number)))
                .flatMap(Optional::stream)
                .toList();
    }

    private String name() {
        return clinic.get().value("name").orElse(words.of("take.clinic"));
    }

    Optional<String> webAddress() {
        return clinic.get().value("webAddress");
    }

    /** What a code says to a phone, as much of it as fits. */
    Optional<String> held(Screen.Code code, Predicate<String> fits) {
        return code == Screen.Code.ADDRESS
                ? webAddress().map(address -> "https://" + address).filter(fits)
                : card(code == Screen.Code.QUESTIONS).within(fits).map(ContactCard::text);
    }

    /** What people ask about a topic, in the order of its cards. */
    List<Question> common(String topic) {
        return edition().topic(topic).orElseThrow().cards().stream()
                .flatMap(card -> card.questions().stream())
                .distinct()
                .flatMap(id -> edition().question(id).stream())
                .filter(question -> !question.urgent())
                .toList();
    }

    List<TakeHome.Recall> recalls() {
        return edition().takeHome().recalls();
    }

    String answer(TakeHome.Recall asked) {
        return clinic.get().render(asked.answer()).orElse("");
    }

    /** The answer among the others, in the order in which they are shown. */
    List<Choice> choices(TakeHome.Recall asked) {
        List<Choice> choices = new ArrayList<>();
        asked.others().forEach(other -> choices.add(new Choice(other.text(), other.shown())));
        choices.add(asked.place(), new Choice(answer(asked), asked.shown()));
        return choices;
    }

    /** Where the card is that tells the answer. */
    Optional<Screen> tellingCard(TakeHome.Recall asked) {
        return edition().topics().stream()
                .flatMap(topic -> IntStream.range(0, topic.cards().size())
                        .filter(at -> topic.cards().get(at).id().equals(asked.card()))
                        .mapToObj(at -> (Screen) new Screen.OnCard(topic.id(), at)))
                .findFirst();
    }
}
