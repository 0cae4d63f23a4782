package anteroom.content.language;

/** The words, sentences and syllables of a text. Names that nothing can replace are left out; every line ends a sentence. */
public record Readability(int words, int sentences, int syllables) {}
