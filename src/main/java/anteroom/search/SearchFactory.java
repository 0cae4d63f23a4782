package anteroom.search;

import ai.onnxruntime.OrtException;
import anteroom.content.Edition;
import anteroom.content.Pack;
import anteroom.content.PackSource;
import anteroom.search.SearchResult.Method;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the search of an edition. */
public final class SearchFactory {
    private SearchFactory() {}

    /** A search by words alone: ready at once, with urgent phrases first. */
    public static Search words(Edition edition) {
        return words(edition, Examples.of(edition));
    }

    private static Search words(Edition edition, Examples examples) {
        SpellingCorrector spelling = examples.spelling(Set.of(), Gloss.of(edition.language()));
        return new QuestionSearch(
                edition, spelling, new LexicalIndex(examples, spelling), DecisionThresholds.OF_LETTERS, Method.WORDS);
    }

    /** Knows danger in every language, by rules alone, and answers nothing else: ready when no index is. */
    public static Search urgent(Edition edition) {
        return new UrgentSearch(edition, LanguageFile.languages());
    }

    /**
     * A search by words at first, by meaning as soon as that is loaded in the background. Nothing is made before it is
     * first asked, by whoever asks: so nobody can wait for a thread that waits for them.
     *
     * @param pack in which the model of the edition is, if it brings one
     */
    public static Search growing(Edition edition, PackSource pack, SharedEncoder encoder, Executor background) {
        return new GrowingSearch(() -> words(edition), () -> meaning(edition, pack, encoder), background);
    }

    /** A search by meaning, with the model that the edition's pack brings, if it brings one, else the built-in one. */
    public static Search meaning(Edition edition, PackSource pack) {
        return meaning(edition, pack, new SharedEncoder());
    }

    /**
     * Answers as a kiosk with a pack's languages does while one of them is shown: what is typed in another is understood,
     * and danger is heard in all. Takes a second a language to load.
     */
    public static Search allLanguages(Pack pack, Edition shown, PackSource files) {
        SharedEncoder encoder = new SharedEncoder();
        Map<Edition, Search> each = pack.editions().stream()
                .collect(Collectors.toMap(Function.identity(), edition -> meaning(edition, files, encoder)));
        return new MultilingualSearch(each).shownIn(shown.language());
    }

    /**
     * A search by meaning, which takes a second to load. Where the encoder cannot run, for languages that it does not
     * know, and where no model was trained for this wording, a search by words.
     */
    private static Search meaning(Edition edition, PackSource pack, SharedEncoder shared) {
        Examples examples = Examples.of(edition);
        if (!Encoder.reads(edition.language())) {
            return words(edition, examples);
        }
        try {
            Optional<TrainedModel> model = model(examples, pack);
            if (model.isEmpty()) {
                return words(edition, examples);
            }
            Encoder encoder = shared.get();
            Gloss gloss = Gloss.of(edition.language());
            return new FallbackSearch(
                    new QuestionSearch(
                            edition,
                            examples.spelling(encoder.words(), gloss),
                            new SemanticIndex(model.get(), encoder, gloss),
                            gloss.isEmpty() ? DecisionThresholds.OF_MEANING : DecisionThresholds.OF_GLOSS,
                            Method.MEANING),
                    () -> words(edition));
        } catch (IOException | OrtException | ModelException | LinkageError | IllegalStateException modelCannotRun) {
            return words(edition, examples);
        }
    }

    /** The pack's own model, or the built-in one where the clinic's pack asks in the same words. */
    private static Optional<TrainedModel> model(Examples examples, PackSource pack) throws IOException {
        String file = TrainedModel.file(examples.language());
        for (PackSource source : List.of(pack, PackSource.builtIn())) {
            Optional<TrainedModel> model =
                    source.has(file) ? TrainedModel.read(source.open(file), examples) : Optional.empty();
            if (model.isPresent()) {
                return model;
            }
        }
        return Optional.empty();
    }
}
