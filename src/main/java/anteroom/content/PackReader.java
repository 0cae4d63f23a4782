package anteroom.content;

import anteroom.content.json.Fields;
import anteroom.content.json.Problem;
import anteroom.content.language.LanguageRules;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the files of a pack into records, a method for each record. Checks syntax; {@link PackValidator} checks references. */
final class PackReader {
    static final String MANIFEST = "pack.json";
    static final String RULES = "rules.json";
    static final List<String> SHEETS = List.of("s0", "s1", "s2", "s3", "s4", "x");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final int FORMAT = 1;

    /** The content of pack.json: languages and files, in reading order. */
    private record Manifest(
            String id,
            String version,
            List<Language> languages,
            List<String> topics,
            List<String> categories,
            List<String> help) {}

    private record Language(String tag, String name) {}

    private final PackSource source;
    private final Consumer<Problem> problems;
    private final SourceLocations locations = new SourceLocations();

    PackReader(PackSource source, Consumer<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    SourceLocations locations() {
        return locations;
    }

    Optional<Pack> pack() {
        return file(MANIFEST, this::pack);
    }

    /** The rules of languages for which none are built in. Those that are cannot be replaced by laxer ones. */
    Map<String, LanguageRules> ownRules(Pack pack) {
        var rules = new HashMap<String, LanguageRules>();
        for (var edition : pack.editions()) {
            var language = edition.language();
            var file = language + "/" + RULES;
            var builtIn = LanguageRules.builtInFor(language);
            if (builtIn.isEmpty()) {
                file(file, in -> LanguageRules.read(in, wordings())).ifPresent(read -> rules.put(language, read));
            } else if (source.has(file)) {
                problems.accept(Problem.ofFile(
                        file,
                        "the rules of " + builtIn.get() + " are built in and cannot be replaced; remove this file"));
            }
        }
        return rules;
    }

    private static List<String> wordings() {
        return Arrays.stream(ClinicValue.values())
                .filter(ClinicValue::isWording)
                .map(ClinicValue::key)
                .toList();
    }

    private Pack pack(Fields in) {
        var manifest = manifest(in);
        var editions = manifest.languages().stream()
                .map(language -> edition(language, manifest))
                .toList();
        var sheets = SHEETS.stream()
                .flatMap(id -> file("seeds/" + id + ".json", this::sheet).stream())
                .toList();
        return new Pack(manifest.id(), manifest.version(), editions, sheets);
    }

    private Manifest manifest(Fields in) {
        if (!in.has("format")) {
            in.note("format", "is missing; it must be " + FORMAT);
        }
        in.wholeNumber("format")
                .filter(format -> format != FORMAT)
                .ifPresent(
                        format -> in.note("format", "must be " + FORMAT + "; this kiosk cannot read format " + format));
        return new Manifest(
                id(in),
                in.title("version"),
                all(in, "languages", "tag", PackReader::language),
                ids(in, "topics"),
                ids(in, "categories"),
                ids(in, "help"));
    }

    private static Language language(Fields in) {
        var tag = in.title("tag");
        if (!TAG.matcher(tag).matches()) {
            in.note("tag", "must be a language tag such as en or pt-BR, not " + Problem.quote(tag));
        }
        return new Language(tag, in.title("name"));
    }

    private Edition edition(Language language, Manifest manifest) {
        var folder = language.tag() + "/";
        return new Edition(
                language.tag(),
                language.name(),
                files(folder + "topics/", manifest.topics(), this::topic, Topic::id),
                files(folder + "faq/", manifest.categories(), this::category, Category::id),
                file(folder + "glossary.json", this::glossary).orElse(List.of()),
                file(folder + "visit.json", this::visit).orElse(new Visit("", List.of())),
                file(folder + "calm.json", this::calm).orElse(new CalmExercise("", "", "", List.of())),
                file(folder + "take-home.json", this::takeHome).orElse(TakeHome.none()),
                manifest.help(),
                InterfaceStrings.read(source, language.tag(), problems));
    }

    private Topic topic(Fields in) {
        return new Topic(
                id(in),
                in.title("title"),
                in.title("summary"),
                in.title("art"),
                in.text("alt"),
                all(in, "cards", "id", this::card));
    }

    private Card card(Fields in) {
        return new Card(
                id(in),
                in.title("title"),
                in.title("art"),
                in.text("alt"),
                in.flag("critical"),
                lines(in, "lines"),
                in.texts("questions"));
    }

    private Category category(Fields in) {
        return new Category(id(in), in.title("title"), all(in, "questions", "id", this::question));
    }

    private Question question(Fields in) {
        return new Question(
                id(in),
                in.title("question"),
                line(in, "short"),
                lines(in, "answer"),
                in.texts("alsoAsked"),
                in.texts("related"),
                in.has("art") || in.has("alt") ? Optional.of(shown(in)) : Optional.empty(),
                in.flag("urgent"),
                in.flag("critical"));
    }

    private List<GlossaryTerm> glossary(Fields in) {
        return all(in, "words", "word", PackReader::term);
    }

    private static GlossaryTerm term(Fields in) {
        return new GlossaryTerm(in.title("word"), in.texts("also"), in.text("meaning"), in.texts("facts"));
    }

    private Visit visit(Fields in) {
        return new Visit(in.title("title"), all(in, "stages", "id", this::stage));
    }

    private VisitStage stage(Fields in) {
        return new VisitStage(
                id(in), in.title("title"), in.title("art"), in.text("alt"), line(in, "when"), lines(in, "lines"));
    }

    private CalmExercise calm(Fields in) {
        return new CalmExercise(in.title("title"), in.title("art"), in.text("alt"), lines(in, "lines"));
    }

    private TakeHome takeHome(Fields in) {
        return new TakeHome(lines(in, "rules"), allIfAny(in, "recalls", this::recall));
    }

    private TakeHome.Recall recall(Fields in) {
        var others = all(in, "others", "art", other -> new TakeHome.Other(other.title("text"), shown(other)));
        int place = in.wholeNumber("place", 0, 0, others.size());
        return new TakeHome.Recall(
                id(in), in.title("question"), in.title("card"), line(in, "answer"), shown(in), place, others);
    }

    private static Picture shown(Fields in) {
        return new Picture(in.title("art"), in.text("alt"));
    }

    private List<CitedLine> lines(Fields in, String name) {
        return all(in, name, "id", PackReader::line);
    }

    private CitedLine line(Fields in, String name) {
        return one(in.object(name), PackReader::line);
    }

    private static CitedLine line(Fields in) {
        return new CitedLine(in.text("text"), in.texts("facts"), in.textOrNull("otherwise"), in.flag("item"));
    }

    private SourceSheet sheet(Fields in) {
        return new SourceSheet(
                work(in), allIfAny(in, "works", PackReader::work), all(in, "facts", "id", PackReader::fact));
    }

    private static PublishedWork work(Fields in) {
        return new PublishedWork(
                in.text("id"),
                in.title("title"),
                in.text("publisher"),
                in.text("kind"),
                in.wholeNumber("year").orElse(null),
                in.text("locator"));
    }

    private static Fact fact(Fields in) {
        return new Fact(
                in.text("id"),
                in.text("text"),
                in.text("topic"),
                use(in),
                in.textOrEmpty("note"),
                in.has("works") ? in.texts("works") : List.of(),
                in.textOrNull("status"));
    }

    private static Fact.Use use(Fields in) {
        var use = in.text("use");
        try {
            return Fact.Use.valueOf(use);
        } catch (IllegalArgumentException e) {
            if (!use.isEmpty()) {
                in.note("use", "must be Y, R or N, not " + Problem.quote(use));
            }
            return Fact.Use.N;
        }
    }

    private static String id(Fields in) {
        var id = in.title("id");
        plain(in, "id", id);
        return id;
    }

    /** Ids that are used as file names; invalid ones are reported and left out. */
    private static List<String> ids(Fields in, String name) {
        var ids = in.texts(name);
        for (int i = 0; i < ids.size(); i++) {
            plain(in, name + "[" + i + "]", ids.get(i));
        }
        return ids.stream().filter(id -> ID.matcher(id).matches()).toList();
    }

    private static void plain(Fields in, String field, String id) {
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            in.note(field, "must be small letters, digits and hyphens, not " + Problem.quote(id));
        }
    }

    private <T> List<T> files(String folder, List<String> ids, Function<Fields, T> read, Function<T, String> idOf) {
        var found = new ArrayList<T>();
        for (var id : ids) {
            file(folder + id + ".json", in -> {
                        var entry = read.apply(in);
                        if (!idOf.apply(entry).equals(id)) {
                            in.note("id", "must be " + Problem.quote(id) + ", as the file is called");
                        }
                        return entry;
                    })
                    .ifPresent(found::add);
        }
        return found;
    }

    private <T> Optional<T> file(String path, Function<Fields, T> read) {
        try {
            return Fields.read(path, source.read(path), problems).map(in -> one(in, read));
        } catch (IOException | RuntimeException | Error e) {
            // any failure is reported as a problem of the file; it must not end a kiosk
            problems.accept(Problem.ofFile(path, UntrustedFile.reason(e)));
            return Optional.empty();
        }
    }

    private <T> List<T> allIfAny(Fields in, String name, Function<Fields, T> read) {
        return in.has(name) ? all(in, name, "id", read) : List.of();
    }

    private <T> List<T> all(Fields in, String name, String idField, Function<Fields, T> read) {
        return in.objects(name, idField).stream().map(entry -> one(entry, read)).toList();
    }

    /** Reads an object, reports the fields that are left over, and notes where it was. */
    private <T> T one(Fields in, Function<Fields, T> read) {
        var found = read.apply(in);
        in.nothingElse();
        return locations.put(found, in.location());
    }
}
