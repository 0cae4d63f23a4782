package anteroom.search;

import ai.onnxruntime.OrtException;
import anteroom.content.Edition;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/** Makes the search of an edition. */
public final class Searches {
    private Searches() {}

    /** A search by words alone: ready at once, with urgent phrases first. */
    public static Search words(Edition edition) {
        return words(edition, Examples.of(edition));
    }

    private static Search words(Edition edition, Examples examples) {
        Spelling spelling = examples.spelling(Set.of());
        return new QuestionSearch(edition, spelling, new LetterIndex(examples, spelling), Judge.OF_LETTERS);
    }

    /** A search by words at first, by meaning as soon as that is loaded in the background. */
    public static Search growing(Edition edition, Executor background) {
        AtomicReference<Search> best = new AtomicReference<>(words(edition));
        background.execute(() -> best.set(meaning(edition)));
        return query -> best.get().find(query);
    }

    /**
     * A search by meaning, which takes a second to load; much longer if nothing was learned from this wording when
     * the program was built. Where the model cannot run, for languages that it does not know, and where there is more to
     * learn than memory holds, a search by words.
     */
    public static Search meaning(Edition edition) {
        Examples examples = Examples.of(edition);
        Search words = words(edition, examples);
        if (!edition.language().equals(Encoder.LANGUAGE)) {
            return words;
        }
        try {
            Optional<Learned> kept = LearnedFile.read(edition.language(), Teacher.name(examples));
            if (kept.isEmpty() && !Teacher.fits(examples, Runtime.getRuntime().maxMemory())) {
                return words;
            }
            Search meaning = meaning(edition, examples, kept);
            return query -> {
                try {
                    return meaning.find(query);
                } catch (ModelFailed broken) {
                    return words.find(query);
                }
            };
        } catch (IOException | OrtException | ModelFailed | LinkageError modelCannotRun) {
            return words;
        }
    }

    private static Search meaning(Edition edition, Examples examples, Optional<Learned> kept)
            throws IOException, OrtException {
        Encoder encoder = Encoder.load();
        Learned learned = kept.isPresent() ? kept.get() : Teacher.learn(examples, encoder);
        Spelling spelling = examples.spelling(encoder.words());
        return new QuestionSearch(edition, spelling, new MeaningIndex(learned, encoder), Judge.OF_MEANING);
    }
}
