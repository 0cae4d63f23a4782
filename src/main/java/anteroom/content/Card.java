package anteroom.content;

import java.util.List;

/**
 * One illustrated card: one message, a few lines, one picture.
 *
 * @param id permanent; also names the picture's card
 * @param art the picture's name in the pack, without its ending
 * @param alt what the picture shows, in words
 * @param critical whether a mistake in its wording could hurt somebody
 * @param questions ids of the questions that belong to it
 */
public record Card(
        String id,
        String title,
        String art,
        String alt,
        boolean critical,
        List<CitedLine> lines,
        List<String> questions) {
    public Card {
        lines = List.copyOf(lines);
        questions = List.copyOf(questions);
    }
}
