package anteroom.search;

import ai.onnxruntime.OrtException;
import anteroom.content.Edition;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/** Makes the search of an edition. */
public final class SearchFactory {
    private SearchFactory() {}

    /** A search by words alone: ready at once, with urgent phrases first. */
    public static Search words(Edition edition) {
        return words(edition, Examples.of(edition));
    }

    private static Search words(Edition edition, Examples examples) {
        Spelling spelling = examples.spelling(Set.of());
        return new QuestionSearch(
                edition, spelling, new LexicalIndex(examples, spelling), DecisionThresholds.OF_LETTERS);
    }

    /** Knows danger by rules alone, and answers nothing else: ready when no index is. */
    public static Search urgent(Edition edition) {
        return new UrgentSearch(edition);
    }

    /**
     * A search by words at first, by meaning as soon as that is loaded in the background. Nothing is made before it is
     * first asked, by whoever asks: so nobody can wait for a thread that waits for them.
     */
    public static Search growing(Edition edition, SharedEncoder encoder, Executor background) {
        return new GrowingSearch(() -> words(edition), () -> meaning(edition, encoder), background);
    }

    /**
     * A search by meaning, which takes a second to load; much longer if nothing was learned from this wording when
     * the program was built. Where the model cannot run, for languages that it does not know, and where there is more to
     * learn than memory holds, a search by words.
     */
    public static Search meaning(Edition edition) {
        return meaning(edition, new SharedEncoder());
    }

    private static Search meaning(Edition edition, SharedEncoder encoder) {
        Examples examples = Examples.of(edition);
        Search words = words(edition, examples);
        if (!edition.language().equals(Encoder.LANGUAGE)) {
            return words;
        }
        try {
            Optional<TrainedModel> kept = TrainedModelFile.read(edition.language(), RidgeTrainer.name(examples));
            if (kept.isEmpty()
                    && !RidgeTrainer.fits(examples, Runtime.getRuntime().maxMemory())) {
                return words;
            }
            Search meaning = meaning(edition, examples, kept, encoder.get());
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

    private static Search meaning(Edition edition, Examples examples, Optional<TrainedModel> kept, Encoder encoder)
            throws IOException, OrtException {
        TrainedModel learned = kept.isPresent() ? kept.get() : RidgeTrainer.learn(examples, encoder);
        Spelling spelling = examples.spelling(encoder.words());
        return new QuestionSearch(edition, spelling, new MeaningIndex(learned, encoder), DecisionThresholds.OF_MEANING);
    }
}
