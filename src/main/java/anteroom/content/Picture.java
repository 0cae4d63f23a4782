package anteroom.content;

/**
 * A picture of the pack.
 *
 * @param art the name of its file, without the ending
 * @param alt what is said of it to those who do not see it
 */
public record Picture(String art, String alt) {}
