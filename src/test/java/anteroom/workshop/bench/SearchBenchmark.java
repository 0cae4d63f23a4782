package anteroom.workshop.bench;

import anteroom.content.CalmExercise;
import anteroom.content.Category;
import anteroom.content.CitedLine;
import anteroom.content.Edition;
import anteroom.content.InterfaceStrings;
import anteroom.content.InvalidContentException;
import anteroom.content.PackLoader;
import anteroom.content.PackSource;
import anteroom.content.Question;
import anteroom.content.TakeHome;
import anteroom.content.Visit;
import anteroom.search.Hit;
import anteroom.search.Search;
import anteroom.search.SearchFactory;
import anteroom.search.SearchResult;
import anteroom.workshop.evaluation.Evaluation;
import anteroom.workshop.evaluation.Evaluation.Expected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Times the search beside plain Lucene on the same entries, in the same run. The queries are those to tune on: only
 * times are of interest here, and the gate's stay unseen.
 */
public final class SearchBenchmark {
    private static final Path SETS = Path.of("src/test/resources/anteroom/search");
    private static final int ROUNDS = 5;
    private static final int MANY = 10_000;
    private static final CitedLine BRIEF = new CitedLine("In short.", List.of(), null, false);

    private SearchBenchmark() {}

    public static void main(String[] args) throws InvalidContentException, IOException {
        Edition english = PackLoader.load(PackSource.builtIn()).editions().get(0);
        List<Expected> queries = new ArrayList<>();
        for (String set : List.of("answers", "urgent", "none", "harmless")) {
            queries.addAll(Evaluation.parse(Files.readAllLines(SETS.resolve(set + "-tune.tsv")), english));
        }
        measure("words", () -> SearchFactory.words(english), english, queries);
        measure("meaning", () -> SearchFactory.meaning(english, PackSource.builtIn()), english, queries);
        measure("Lucene", () -> lucene(english), english, queries);

        Edition large = madeUp(english);
        measure("words, 10,000 entries", () -> SearchFactory.words(large), large, queries);
        measure("Lucene, 10,000 entries", () -> lucene(large), large, queries);
    }

    private static void measure(String name, Supplier<Search> maker, Edition edition, List<Expected> queries) {
        long start = System.nanoTime();
        Search search = maker.get();
        long ready = (System.nanoTime() - start) / 1_000_000;
        for (int round = 1; round < ROUNDS; round++) {
            Evaluation.of(search, edition, queries);
        }
        Evaluation last = Evaluation.of(search, edition, queries);
        System.out.printf(
                "%-24s ready %5d ms, query %6d µs, 99 in 100 %6d µs, first %.2f, in three %.2f%n",
                name, ready, last.micros(0.5), last.micros(0.99), last.hitAt(1), last.hitAt(3));
    }

    /** As many entries as asked for: the real ones, and others of words drawn from them. */
    private static Edition madeUp(Edition real) {
        List<String> words = real.questions()
                .flatMap(question -> question.alsoAsked().stream())
                .flatMap(text -> Stream.of(text.split(" ")))
                .toList();
        Random random = new Random(1);
        List<Question> questions = new ArrayList<>(real.questions().toList());
        while (questions.size() < MANY) {
            String id = "made-up-" + questions.size();
            String text = sentence(words, random);
            questions.add(new Question(
                    id,
                    text,
                    BRIEF,
                    List.of(),
                    List.of(sentence(words, random)),
                    List.of(),
                    Optional.empty(),
                    false,
                    false));
        }
        return new Edition(
                "en",
                "English",
                List.of(),
                List.of(new Category("all", "All", questions)),
                List.of(),
                new Visit("", List.of()),
                new CalmExercise("", "", "", List.of()),
                TakeHome.none(),
                List.of(),
                InterfaceStrings.builtIn("en"));
    }

    private static String sentence(List<String> words, Random random) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            sentence.append(words.get(random.nextInt(words.size()))).append(' ');
        }
        return sentence.toString();
    }

    /** BM25 over question, answer and ways of asking, each word also as a beginning and with a slip. */
    private static Search lucene(Edition edition) {
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new EnglishAnalyzer()))) {
                for (Question question : edition.questions().toList()) {
                    Document document = new Document();
                    document.add(new StringField("id", question.id(), Field.Store.YES));
                    document.add(new TextField("text", question.question(), Field.Store.NO));
                    question.alsoAsked().forEach(text -> document.add(new TextField("text", text, Field.Store.NO)));
                    question.answer().forEach(line -> document.add(new TextField("text", line.text(), Field.Store.NO)));
                    writer.addDocument(document);
                }
            }
            IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
            return query -> find(searcher, query);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SearchResult find(IndexSearcher searcher, String query) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String word : query.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                Term term = new Term("text", word);
                any.add(new TermQuery(term), Occur.SHOULD);
                any.add(new PrefixQuery(term), Occur.SHOULD);
                any.add(new FuzzyQuery(term, word.length() < 5 ? 1 : 2, 1), Occur.SHOULD);
            }
        }
        try {
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc found : searcher.search(any.build(), 8).scoreDocs) {
                hits.add(new Hit(searcher.storedFields().document(found.doc).get("id"), found.score, List.of()));
            }
            return new SearchResult(
                    query,
                    hits.isEmpty() ? SearchResult.Outcome.NONE : SearchResult.Outcome.ANSWERS,
                    hits,
                    false,
                    SearchResult.Help.NONE,
                    SearchResult.Method.WORDS);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
