package anteroom.gate;

import static anteroom.gate.Html.fill;
import static anteroom.gate.Html.raw;

import anteroom.content.Card;
import anteroom.content.Clinic;
import anteroom.content.ClinicValue;
import anteroom.content.Edition;
import anteroom.content.Fact;
import anteroom.content.Line;
import anteroom.content.LoadedPack;
import anteroom.content.Pack;
import anteroom.content.Question;
import anteroom.content.Sources;
import anteroom.content.Term;
import anteroom.content.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sheet on which a clinician checks every line of an edition against its sources: one HTML page that needs
 * nothing else and is made to be printed. What matters most comes first, so that somebody who is called away
 * has seen it.
 */
public final class ReviewSheet {
    private static final Pattern VALUE = Pattern.compile("\\{clinic\\.(\\w+)}");

    private final Pack pack;
    private final Edition edition;
    private final Clinic clinic;
    private final Reading reading;
    private final Sources sources;
    private final StringBuilder html = new StringBuilder();

    private ReviewSheet(LoadedPack loaded, Edition edition, Clinic clinic) {
        this.pack = loaded.pack();
        this.edition = edition;
        this.clinic = clinic;
        this.reading = new Reading(loaded, edition);
        this.sources = new Sources(pack.sheets());
    }

    /** The sheet for one language of a pack, as it reads in a clinic. */
    public static String of(LoadedPack loaded, Edition edition, Clinic clinic) {
        return new ReviewSheet(loaded, edition, clinic).page();
    }

    private String page() {
        html.append(fill("""
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <title>Wording for review: %s</title>
                <style>
                %s
                </style>
                </head>
                <body>
                """, edition.language(), edition.name(), raw(style())));
        front();
        openQuestions();
        criticalEntries();
        contradictions();
        topics();
        categories();
        visitAndCalm();
        glossary();
        worksBehindIt();
        signature();
        return html.append("</body>\n</html>\n").toString();
    }

    private void front() {
        var entries = reading.entries();
        html.append(fill(
                """
                <header class="front">
                <h1>Wording for review</h1>
                <p class="lead">What the kiosk in the waiting room says to people who are about to have a ketamine infusion.
                As it ships, no clinician has reviewed it.</p>
                <dl class="figures">
                <div><dt>Language</dt><dd>%s</dd></div>
                <div><dt>Pack</dt><dd>%s %s</dd></div>
                <div><dt>Cards</dt><dd>%s</dd></div>
                <div><dt>Answers</dt><dd>%s</dd></div>
                <div><dt>Reading grade</dt><dd>%s on average, %s at most</dd></div>
                </dl>
                <section class="how">
                <h2>How to use this sheet</h2>
                <p>On the left stands what a patient reads, on the right what bears it out. Tick a line that may stay.
                Write over one that may not, and say why at the foot of its entry.</p>
                <ul>
                <li><span class="value">phone</span> is filled in by your clinic. What stands under <em>if not set</em> is
                shown until it is; a line without it is then left out.</li>
                <li>Facts have a use: <b>Y</b> may be told as it stands, <b>R</b> only as its note rewords it. Facts of use
                N reach nobody and are not printed here.</li>
                <li><span class="check">to be checked</span> marks a fact that is general knowledge: nobody has read it in its
                source yet.</li>
                <li>C1 to C16 are matters on which the sources disagree. They are settled on the pages to come.</li>
                </ul>
                </section>
                </header>
                """,
                edition.name(),
                pack.id(),
                pack.version(),
                count(entries, Entry.Kind.CARD),
                count(entries, Entry.Kind.ANSWER),
                GradeRule.shown(
                        entries.stream().mapToDouble(Entry::grade).average().orElse(0)),
                GradeRule.shown(entries.stream().mapToDouble(Entry::grade).max().orElse(0))));
    }

    private static long count(List<Entry> entries, Entry.Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).count();
    }

    private void openQuestions() {
        html.append("""
                <section class="part">
                <h2>Seven questions to answer first</h2>
                <p class="lead">The wording takes a side on each. It needs yours.</p>
                <ol class="open">
                """);
        for (var question : OpenQuestion.ALL) {
            html.append(fill("""
                    <li><h3>%s</h3><p>%s</p>%s
                    <p class="answer"><span class="tick"></span> as it stands <span class="tick"></span> otherwise: <span class="rule"></span></p></li>
                    """, question.title(), question.text(), raw(links("See ", question.entries()))));
        }
        html.append("</ol>\n</section>\n");
    }

    private void criticalEntries() {
        var critical =
                reading.entries().stream().filter(ReviewSheet::isCritical).toList();
        if (critical.isEmpty()) {
            return;
        }
        html.append(fill(
                """
                <section class="part">
                <h2>If there is little time</h2>
                <p class="lead">A mistake in one of these %s entries could hurt somebody. They are marked with a bar.</p>
                <p class="links">%s</p>
                </section>
                """,
                critical.size(), raw(critical.stream().map(ReviewSheet::link).collect(Collectors.joining(" · ")))));
    }

    private void contradictions() {
        html.append("""
                <section class="part">
                <h2>Where the sources disagree</h2>
                <p class="lead">The safest reading was taken, and it is the same everywhere.</p>
                <table class="matters">
                <thead><tr><th></th><th>Matter</th><th>What is said</th><th>Where</th><th class="tickhead"></th></tr></thead>
                <tbody>
                """);
        for (var contradiction : Contradiction.values()) {
            var where = reading.entries().stream()
                    .filter(entry -> settledIn(entry.lines()).contains(contradiction))
                    .map(ReviewSheet::link)
                    .collect(Collectors.joining(" · "));
            html.append(fill(
                    """
                    <tr id="%s"><td class="code">%s</td><td>%s</td><td>%s</td><td class="where">%s</td><td><span class="tick"></span></td></tr>
                    """, contradiction, contradiction, contradiction.matter(), contradiction.resolution(), raw(where)));
        }
        html.append("</tbody>\n</table>\n</section>\n");
    }

    private void topics() {
        for (var topic : edition.topics()) {
            html.append(fill(
                    "<section class=\"part group\">\n<h2><small>Cards</small>%s</h2>\n<p class=\"lead\">%s</p>\n",
                    topic.title(), topic.summary()));
            group(Entry.Kind.CARD, topic.id());
            html.append("</section>\n");
        }
    }

    private void categories() {
        for (var category : edition.categories()) {
            html.append(fill(
                    "<section class=\"part group\">\n<h2><small>Questions and answers</small>%s</h2>\n",
                    category.title()));
            group(Entry.Kind.ANSWER, category.id());
            html.append("</section>\n");
        }
    }

    private void visitAndCalm() {
        html.append(fill(
                "<section class=\"part group\">\n<h2><small>Stages</small>%s</h2>\n",
                edition.visit().title()));
        group(Entry.Kind.STAGE, "visit");
        group(Entry.Kind.CALM, "calm");
        html.append("</section>\n");
    }

    private void group(Entry.Kind kind, String group) {
        var told = new HashSet<String>();
        reading.entries().stream()
                .filter(entry -> entry.kind() == kind && entry.group().equals(group))
                .forEach(entry -> entry(entry, told));
    }

    private void entry(Entry entry, Set<String> told) {
        html.append(fill(
                """
                <article class="entry%s" id="%s">
                <header><h3>%s</h3><p class="meta">%s<span class="id">%s</span> grade %s · %s words</p></header>
                <table class="lines"><tbody>
                """,
                isCritical(entry) ? " critical" : "",
                anchor(entry),
                entry.title(),
                raw(badges(entry)),
                entry.id(),
                GradeRule.shown(entry.grade()),
                entry.words()));
        for (var line : entry.lines()) {
            html.append(fill(
                    "<tr><td class=\"box\"><span class=\"tick\"></span></td><td class=\"said%s\">%s</td><td class=\"facts\">%s</td></tr>\n",
                    line.item() ? " item" : "", raw(said(line)), raw(facts(line.facts(), told))));
        }
        html.append("""
                </tbody></table>
                <p class="answer">Change <span class="rule"></span></p>
                </article>
                """);
    }

    private String badges(Entry entry) {
        var badges = new StringBuilder();
        if (entry.owner() instanceof Question question && question.urgent()) {
            badges.append("<span class=\"badge\">urgent</span> ");
        } else if (isCritical(entry)) {
            badges.append("<span class=\"badge\">critical</span> ");
        }
        for (var contradiction : settledIn(entry.lines())) {
            badges.append(fill("<a class=\"settles\" href=\"#%s\">%s</a> ", contradiction, contradiction));
        }
        return badges.toString();
    }

    private String said(Line line) {
        var text = withValues(line.text());
        return line.otherwise() == null
                ? text
                : text + "<span class=\"otherwise\"><em>if not set</em> " + withValues(line.otherwise()) + "</span>";
    }

    /** The text with what the clinic has set in place, and with the name of what it has not. */
    private String withValues(String text) {
        return VALUE.matcher(Html.escape(text)).replaceAll(found -> {
            var key = found.group(1);
            var shown = clinic.value(key)
                    .map(value -> fill("<span class=\"value set\">%s</span>", value))
                    .orElseGet(() -> fill("<span class=\"value\">%s</span>", ReviewSheet.inWords(key)));
            return Matcher.quoteReplacement(shown);
        });
    }

    private static String inWords(String key) {
        return Arrays.stream(ClinicValue.values())
                .filter(value -> value.key().equals(key))
                .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .findFirst()
                .orElse(key);
    }

    /** Each fact in full where a topic or category first leans on it, and by its id from there on. */
    private String facts(List<String> ids, Set<String> told) {
        var before = ids.stream().filter(told::contains).collect(Collectors.joining(", "));
        var now = ids.stream().filter(told::add).map(this::fact).collect(Collectors.joining());
        return now + (before.isEmpty() ? "" : fill("<p>As above: <b>%s</b></p>", before));
    }

    private String fact(String id) {
        var fact = sources.fact(id).orElseThrow();
        return fill(
                "<p><b>%s</b> <i class=\"use\">%s</i> %s%s%s%s</p>",
                id,
                fact.use(),
                fact.text(),
                raw(fact.note().isEmpty() ? "" : fill(" <span class=\"note\">%s</span>", fact.note())),
                raw(isChecked(fact) ? "" : " <span class=\"check\">to be checked</span>"),
                raw(fill(" <span class=\"works\">%s</span>", works(fact))));
    }

    private static boolean isChecked(Fact fact) {
        return fact.status() == null || fact.status().equals("verified");
    }

    private static String works(Fact fact) {
        return fact.works().isEmpty()
                ? "article " + fact.id().substring(0, fact.id().indexOf('-'))
                : String.join(", ", fact.works());
    }

    private void glossary() {
        html.append("""
                <section class="part group">
                <h2><small>Glossary</small>Hard words</h2>
                <article class="entry"><table class="lines"><tbody>
                """);
        var told = new HashSet<String>();
        for (Term term : edition.glossary()) {
            html.append(fill(
                    "<tr><td class=\"box\"><span class=\"tick\"></span></td><td class=\"said\"><b>%s</b> %s</td><td class=\"facts\">%s</td></tr>\n",
                    term.word(), term.meaning(), raw(facts(term.facts(), told))));
        }
        html.append("</tbody></table></article>\n</section>\n");
    }

    private void worksBehindIt() {
        var cited = CitedRule.citedIn(reading);
        var used = pack.sheets().stream()
                .flatMap(sheet -> sheet.facts().stream())
                .filter(fact -> cited.contains(fact.id()))
                .flatMap(fact -> fact.works().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        html.append("<section class=\"part\">\n<h2>The sources</h2>\n<table class=\"sources\"><tbody>\n");
        for (var sheet : pack.sheets()) {
            if (CitedRule.isArticle(sheet)) {
                source(
                        "article " + sheet.id(),
                        sheet.title(),
                        sheet.publisher(),
                        sheet.kind(),
                        sheet.year(),
                        sheet.locator());
            }
            sheet.works().stream()
                    .filter(work -> used.contains(work.id()))
                    .forEach(work -> source(
                            work.id(), work.title(), work.publisher(), work.kind(), work.year(), work.locator()));
        }
        html.append("</tbody></table>\n</section>\n");
    }

    private void source(String key, String title, String publisher, String kind, Integer year, String locator) {
        html.append(fill(
                "<tr><td class=\"works\">%s</td><td>%s. %s, %s%s. <span class=\"note\">%s</span></td></tr>\n",
                key, title, publisher, kind, year == null ? "" : ", " + year, locator));
    }

    private void signature() {
        html.append(fill(
                """
                <section class="part signature">
                <h2>Sign-off</h2>
                <p>I have read the wording on these pages. With the changes that I have written on them, it may be shown to
                the patients of this clinic.</p>
                <div class="fields">
                <p>Role<span class="rule"></span></p>
                <p>Date<span class="rule"></span></p>
                <p>Name<span class="rule"></span></p>
                <p>Signature<span class="rule"></span></p>
                </div>
                <p class="note">This sheet is about the wording <code>%s</code>. Once every change is made and a new sheet shows
                nothing left to change, record the sign-off with <code>anteroom sign-off --role "…" --date …%s</code>. It lapses as
                soon as a word changes.</p>
                </section>
                """,
                Wording.hash(edition), edition.language().equals("en") ? "" : " --language " + edition.language()));
    }

    private Set<Contradiction> settledIn(List<Line> lines) {
        var settled = EnumSet.noneOf(Contradiction.class);
        lines.stream()
                .flatMap(line -> line.facts().stream())
                .flatMap(id -> sources.fact(id).stream())
                .forEach(fact -> settled.addAll(Contradiction.namedBy(fact)));
        return settled;
    }

    private String links(String before, List<String> ids) {
        var there = ids.stream()
                .flatMap(id ->
                        reading.entries().stream().filter(entry -> entry.id().equals(id)))
                .map(ReviewSheet::link)
                .toList();
        return there.isEmpty() ? "" : "<p class=\"links\">" + before + String.join(" · ", there) + "</p>";
    }

    private static String link(Entry entry) {
        return fill("<a href=\"#%s\">%s</a>", anchor(entry), entry.title());
    }

    /** Cards and questions may share an id. */
    private static String anchor(Entry entry) {
        return entry.kind().name().toLowerCase(Locale.ROOT) + "-" + entry.id();
    }

    private static boolean isCritical(Entry entry) {
        return entry.owner() instanceof Card card && card.critical()
                || entry.owner() instanceof Question question && (question.critical() || question.urgent());
    }

    private static String style() {
        try (var in = ReviewSheet.class.getResourceAsStream("/anteroom/review/review.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What only a clinician can decide. */
    private record OpenQuestion(String title, String text, List<String> entries) {
        static final List<OpenQuestion> ALL = Stream.of(
                        new OpenQuestion(
                                "Driving",
                                "Nobody drives for 24 hours, nor before a full night's sleep, nor while anything still feels odd"
                                        + " (C1). Is that your rule?",
                                List.of("no-driving", "driving-after")),
                        new OpenQuestion(
                                "Figures",
                                "No percentage is named anywhere; it says \"about half\" and \"some people\". Should any be?",
                                List.of("helps-some", "does-it-work-for-everyone")),
                        new OpenQuestion(
                                "Wearing off",
                                "The strongest feelings are said to fade in an hour or two (C3). The fact behind it, X-41, is"
                                        + " still to be checked. Does it hold in your clinic?",
                                List.of("wearing-off", "how-long-side-effects-last")),
                        new OpenQuestion(
                                "Benzodiazepines",
                                "People are told to take none the night before or that day unless their doctor said to carry on,"
                                        + " and never to stop one by themselves (X-27). Is that what you want?",
                                List.of("list-of-medicines", "usual-medicines-before")),
                        new OpenQuestion(
                                "Studies that found no clear advantage",
                                "Two small, careful trials did (X-63, X-64). They are told on a card as well as in an answer. Is a"
                                        + " card the right place?",
                                List.of("still-learning", "does-it-work-for-everyone")),
                        new OpenQuestion(
                                "Who must tell you what",
                                "The list on the card \"Tell us about you\" was gathered from several clinics and labels. Is it"
                                        + " yours?",
                                List.of("tell-us-about-you", "what-to-tell-the-team", "who-should-not-have-it")),
                        new OpenQuestion(
                                "Thoughts of suicide",
                                "These words should be read by somebody trained in suicide prevention. Has that happened?",
                                List.of("thoughts-of-suicide", "suicidal-thoughts", "mood-worse-after")))
                .toList();
    }
}
