package anteroom.workshop.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Edition;
import anteroom.testkit.Bundled;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TourStopTest {
    private final Edition english = Bundled.english();
    private final List<String> names =
            TourStop.all(english).stream().map(TourStop::name).toList();

    @Test
    void speaksForItselfAsAFileName() {
        assertEquals(
                List.of(),
                names.stream()
                        .filter(name -> !name.matches("[a-z0-9]+(-[a-z0-9]+)+|[a-z]+"))
                        .toList());
    }

    @Test
    void hasANameOfItsOwn() {
        assertEquals(names.size(), new HashSet<>(names).size());
    }

    @Test
    void isThereForEverythingThatThePackHolds() {
        Set<String> wanted = new HashSet<>();
        english.topics().forEach(topic -> {
            topic.cards().forEach(card -> wanted.add(topic.id() + "-" + card.id()));
            wanted.add(topic.id() + "-end");
        });
        english.visit().stages().forEach(stage -> wanted.add("visit-" + stage.id()));
        english.categories().forEach(category -> wanted.add("category-" + category.id()));
        english.questions().forEach(question -> wanted.add("answer-" + question.id()));
        Stream.of(
                        "attract",
                        "home",
                        "ask",
                        "browse",
                        "help",
                        "calm-minute",
                        "idle-warning",
                        "show-staff",
                        "note-sources")
                .forEach(wanted::add);
        wanted.removeAll(names);

        assertEquals(Set.of(), wanted);
    }

    @Test
    void beginsWhereAPatientBegins() {
        assertTrue(names.get(0).equals("attract"), () -> "it begins with " + names.get(0));
    }
}
