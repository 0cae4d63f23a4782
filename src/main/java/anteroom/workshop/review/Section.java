package anteroom.workshop.review;

import java.util.List;

/**
 * Items that belong together, as a patient meets them: a topic, a category of answers, the visit, the glossary.
 *
 * @param summary what stands below its title; empty when nothing does
 * @param picture what its picture shows, as it is read aloud; empty when it has none
 */
record Section(Part part, String title, String summary, String picture, List<Item> items) {

    /** What the sheet is made of, in order. */
    enum Part {
        CARDS("Cards"),
        VISIT("The visit"),
        ANSWERS("Answers"),
        WORDS("Hard words");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    Section {
        items = List.copyOf(items);
    }

    int first() {
        return items.get(0).number();
    }

    String range() {
        return items.size() == 1
                ? String.valueOf(first())
                : first() + "–" + items.get(items.size() - 1).number();
    }

    int lines() {
        return items.stream().mapToInt(item -> item.lines().size()).sum();
    }
}
