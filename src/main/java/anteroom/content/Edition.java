package anteroom.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that a pack says in one language.
 *
 * @param language its tag, such as {@code en}
 * @param name what its speakers call it
 * @param help ids of the urgent questions behind the help button, in order
 * @param strings the words of the screens around all this
 */
public record Edition(
        String language,
        String name,
        List<Topic> topics,
        List<Category> categories,
        List<GlossaryTerm> glossary,
        Visit visit,
        CalmExercise calm,
        TakeHome takeHome,
        List<String> help,
        InterfaceStrings strings) {
    public Edition {
        topics = List.copyOf(topics);
        categories = List.copyOf(categories);
        glossary = List.copyOf(glossary);
        help = List.copyOf(help);
    }

    public Stream<Card> cards() {
        return topics.stream().flatMap(topic -> topic.cards().stream());
    }

    public Stream<Question> questions() {
        return categories.stream().flatMap(category -> category.questions().stream());
    }

    public Optional<Topic> topic(String id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    public Optional<Question> question(String id) {
        return questions().filter(question -> question.id().equals(id)).findFirst();
    }
}
