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
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final int FORMAT = 1;

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
        in.wholeNumber("format").ifPresentOrElse(format -> ours(format, in), () -> {
            if (!in.has("format")) {
                in.note("format", "is missing; it must be " + FORMAT);
            }
        });
        return new Manifest(
                id(in),
                in.title("version"),
                in.objects("languages", "tag").stream().map(this::language).toList(),
                ids(in, "topics"),
                ids(in, "categories"),
                ids(in, "help"));
    }

    private static void ours(int format, Fields in) {
        if (format != FORMAT) {
            in.note("format", "must be " + FORMAT + "; this kiosk cannot read format " + format);
        }
    }

    private Manifest.Language language(Fields in) {
        var tag = in.title("tag");
        if (!LANGUAGE.matcher(tag).matches()) {
            in.note("tag", "must be a language tag such as en or pt-BR, not " + Problem.quote(tag));
        }
        return done(in, new Manifest.Language(tag, in.title("name")));
    }

    private Edition edition(Manifest.Language language, Manifest manifest) {
        var folder = language.tag() + "/";
        return new Edition(
                language.tag(),
                language.name(),
                all(folder + "topics/", manifest.topics(), this::topic, Topic::id),
                all(folder + "faq/", manifest.categories(), this::category, Category::id),
                file(folder + "glossary.json", this::glossary).orElse(List.of()),
                file(folder + "visit.json", this::visit).orElse(new Visit("", List.of())),
                file(folder + "calm.json", this::calm).orElse(new Calm("", "", "", List.of())),
                file(folder + "take-home.json", this::takeHome).orElse(TakeHome.none()),
                manifest.help());
    }

    private Topic topic(Fields in) {
        return new Topic(
                id(in),
                in.title("title"),
                in.title("summary"),
                in.title("art"),
                in.text("alt"),
                in.objects("cards", "id").stream().map(this::card).toList());
    }

    private Card card(Fields in) {
        return done(
                in,
                new Card(
                        id(in),
                        in.title("title"),
                        in.title("art"),
                        in.text("alt"),
                        in.flag("critical"),
                        lines(in, "lines"),
                        in.texts("questions")));
    }

    private Category category(Fields in) {
        return new Category(
                id(in),
                in.title("title"),
                in.objects("questions", "id").stream().map(this::question).toList());
    }

    private Question question(Fields in) {
        return done(
                in,
                new Question(
                        id(in),
                        in.title("question"),
                        line(in.object("short")),
                        lines(in, "answer"),
                        in.texts("alsoAsked"),
                        in.texts("related"),
                        in.flag("urgent"),
                        in.flag("critical")));
    }

    private List<Term> glossary(Fields in) {
        return in.objects("words", "word").stream().map(this::term).toList();
    }

    private Term term(Fields in) {
        return done(in, new Term(in.title("word"), in.texts("also"), in.text("meaning"), in.texts("facts")));
    }

    private Visit visit(Fields in) {
        return new Visit(
                in.title("title"),
                in.objects("stages", "id").stream().map(this::stage).toList());
    }

    private Stage stage(Fields in) {
        return done(
                in,
                new Stage(
                        id(in),
                        in.title("title"),
                        in.title("art"),
                        in.text("alt"),
                        line(in.object("when")),
                        lines(in, "lines")));
    }

    private Calm calm(Fields in) {
        return new Calm(in.title("title"), in.title("art"), in.text("alt"), lines(in, "lines"));
    }

    private TakeHome takeHome(Fields in) {
        return new TakeHome(
                lines(in, "rules"),
                in.has("recalls")
                        ? in.objects("recalls", "id").stream().map(this::recall).toList()
                        : List.of());
    }

    private TakeHome.Recall recall(Fields in) {
        var others = in.objects("others", "art").stream()
                .map(other -> done(other, new TakeHome.Other(other.title("text"), shown(other))))
                .toList();
        long place = in.wholeNumber("place").orElse(0);
        if (place < 0 || place > others.size()) {
            in.note("place", "must be from 0 to " + others.size() + ", not " + place);
        }
        return done(
                in,
                new TakeHome.Recall(
                        id(in),
                        in.title("question"),
                        in.title("card"),
                        line(in.object("answer")),
                        shown(in),
                        (int) place,
                        others));
    }

    private static TakeHome.Shown shown(Fields in) {
        return new TakeHome.Shown(in.title("art"), in.text("alt"));
    }

    private List<Line> lines(Fields in, String name) {
        return in.objects(name, "id").stream().map(this::line).toList();
    }

    private Line line(Fields in) {
        return done(in, new Line(in.text("text"), in.texts("facts"), in.textOrNull("otherwise"), in.flag("item")));
    }

    private Sheet sheet(Fields in) {
        return new Sheet(
                in.text("id"),
                in.title("title"),
                in.text("publisher"),
                in.text("kind"),
                in.wholeNumber("year").orElse(null),
                in.text("locator"),
                in.has("works")
                        ? in.objects("works", "id").stream().map(this::work).toList()
                        : List.of(),
                in.objects("facts", "id").stream().map(this::fact).toList());
    }

    private PublishedWork work(Fields in) {
        return done(
                in,
                new PublishedWork(
                        in.text("id"),
                        in.title("title"),
                        in.text("publisher"),
                        in.text("kind"),
                        in.wholeNumber("year").orElse(null),
                        in.text("locator")));
    }

    private Fact fact(Fields in) {
        return done(
                in,
                new Fact(
                        in.text("id"),
                        in.text("text"),
                        in.text("topic"),
                        use(in),
                        in.textOrEmpty("note"),
                        in.has("works") ? in.texts("works") : List.of(),
                        in.textOrNull("status")));
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

    private <T> List<T> all(String folder, List<String> ids, Function<Fields, T> read, Function<T, String> idOf) {
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
            return Fields.read(path, source.read(path), problems).map(in -> done(in, read.apply(in)));
        } catch (IOException | RuntimeException | Error e) {
            // any failure is reported as a problem of the file; it must not end a kiosk
            problems.accept(Problem.ofFile(path, SmallFile.reason(e)));
            return Optional.empty();
        }
    }

    private <T> T done(Fields in, T read) {
        in.nothingElse();
        return locations.put(read, in.location());
    }
}
