package anteroom.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import anteroom.testkit.Bundled;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPieceTokenizerTest {
    private final WordPieceTokenizer pieces = new WordPieceTokenizer(Map.of(
            "[CLS]", 1, "[SEP]", 2, "[UNK]", 3, "in", 10, "fuse", 11, "##fu", 12, "##sion", 13, "##s", 14, "infus",
            15));

    @ParameterizedTest
    @CsvSource({
        "in, 1 10 2",
        "infusion, 1 3 2",
        "infusions, 1 3 2",
        "infuss, 1 15 14 2",
        "in fuse, 1 10 11 2",
        "xyz in, 1 3 10 2",
        "in in in in in in in in in, 1 10 10 10 10 10 10 2"
    })
    void cutsTheLongestPiecesFirst(String words, String numbers) {
        long[] cut = pieces.numbers(List.of(words.split(" ")), 8);
        assertEquals(
                numbers,
                String.join(" ", Arrays.stream(cut).mapToObj(Long::toString).toList()));
    }

    @Test
    void cutsAsTheModelsOwnTokenizerDoes(@TempDir Path cache) throws IOException {
        System.setProperty("DJL_CACHE_DIR", cache.toString());
        System.setProperty("ai.djl.offline", "true");
        WordPieceTokenizer ours = read();
        try (InputStream file = open();
                HuggingFaceTokenizer theirs = HuggingFaceTokenizer.newInstance(file, Map.of("truncation", "false"))) {
            for (Examples.Example example : Examples.of(Bundled.english()).all()) {
                String sentence = String.join(" ", example.words());
                if (sentence.codePoints().anyMatch(Character::isIdeographic)) {
                    continue; // which theirs parts letter by letter, and the model does not understand anyhow
                }
                assertArrayEquals(theirs.encode(sentence).getIds(), ours.numbers(example.words(), 512), sentence);
            }
        }
    }

    @Test
    void refusesAFileWithoutAVocabulary() {
        InputStream other = new ByteArrayInputStream("{\"vocab\":{\"a\":1}}".getBytes(StandardCharsets.UTF_8));
        assertThrows(IOException.class, () -> WordPieceTokenizer.read(other));
    }

    private static WordPieceTokenizer read() throws IOException {
        try (InputStream file = open()) {
            return WordPieceTokenizer.read(file);
        }
    }

    private static InputStream open() {
        return WordPieceTokenizerTest.class.getResourceAsStream(Encoder.TOKENIZER);
    }
}
