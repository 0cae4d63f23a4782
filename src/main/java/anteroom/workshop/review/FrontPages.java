package anteroom.workshop.review;

import static anteroom.workshop.review.Html.fill;
import static anteroom.workshop.review.Html.raw;

import anteroom.content.ClinicValue;
import anteroom.content.rules.Contradiction;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What comes before the items: how to read the sheet, what is on it, and what only a clinician can decide. */
final class FrontPages {
    private final Review review;

    FrontPages(Review review) {
        this.review = review;
    }

    String html() {
        return cover() + openQuestions() + beginHere() + values() + contradictions();
    }

    private String cover() {
        return fill(
                """
                <section class="cover">
                <p class="kicker">Anteroom · %s · pack %s %s</p>
                <h1>Wording for review</h1>
                <p class="lead">What the kiosk in the waiting room says to people who are about to have a ketamine infusion. As it
                ships, no clinician has reviewed it.</p>
                %s
                <div class="columns">
                <section class="how">
                <h2>How to read it</h2>
                <p>What a patient reads stands in large type, line by line. Below it, in small type, stand the facts that bear it out;
                the small number before a fact says for which lines. Tick a line that may stay. Strike out one that may not, and
                write what it should say beside it or at the foot of the column.</p>
                <dl>
                <div><dt><span class="badge">urgent</span> <span class="badge">critical</span></dt><dd>A mistake here could hurt somebody. Short of time? Begin with these: all of their facts stand beside them.</dd></div>
                <div><dt><span class="value">phone</span></dt><dd>Your clinic fills this in. Behind it stands what is shown until then.</dd></div>
                <div><dt><span class="reword">R</span></dt><dd>Told to patients only as this note rewords the fact.</dd></div>
                <div><dt><span class="check">to be checked</span></dt><dd>General knowledge that nobody has yet read in its source.</dd></div>
                <div><dt><b>X-46</b> at 12</dt><dd>The fact stands in full beside number 12.</dd></div>
                <div><dt><span class="settles">C1</span></dt><dd>The sources disagree on this. What was settled stands after page 3.</dd></div>
                <div><dt>grade 3.1</dt><dd>Years of school that it takes to read it; %s on average, %s at most.</dd></div>
                </dl>
                <p>Facts of S0 to S4 come from five articles by or for ketamine clinics, those of X from labels, studies, guidelines and
                hospitals: each names its works by the keys of the list at the end.</p>
                </section>
                <section class="contents">
                <h2>What is on it</h2>
                %s
                </section>
                </div>
                </section>
                """,
                review.edition().name(),
                review.pack().id(),
                review.pack().version(),
                raw(plan()),
                Review.grade(review.graded().average().orElse(0)),
                Review.grade(review.graded().max().orElse(0)),
                raw(contents()));
    }

    /** An hour, spent where it matters most. */
    private String plan() {
        long flagged = review.items().filter(Item::isFlagged).count();
        return fill(
                """
                <ol class="plan">
                <li><b>First</b> answer the seven questions on page 2.</li>
                <li><b>Then</b> read the %s marked items that page 3 lists.</li>
                <li><b>Then</b> the rest: %s items in all, %s lines.</li>
                <li><b>Last</b> sign on the last page.</li>
                </ol>""",
                flagged,
                review.items().count(),
                review.sections().stream().mapToInt(Section::lines).sum());
    }

    private String contents() {
        var html =
                new StringBuilder("<table><thead><tr><th></th><th>numbers</th><th>lines</th><th></th></tr></thead>\n");
        for (var part : Section.Part.values()) {
            var sections = review.sections().stream()
                    .filter(section -> section.part() == part)
                    .toList();
            html.append(fill("<tbody><tr><th colspan=\"4\">%s</th></tr>\n", part.title()));
            for (var section : sections) {
                html.append(fill(
                        "<tr><td><a href=\"#n%s\">%s</a></td><td>%s</td><td>%s</td><td>%s</td></tr>\n",
                        section.first(),
                        section.title(),
                        section.first() == section.last() ? section.first() : section.first() + "–" + section.last(),
                        section.lines(),
                        raw(PageSigns.TICK)));
            }
            html.append("</tbody>\n");
        }
        return html.append("</table>").toString();
    }

    private String openQuestions() {
        return fill("""
                <section class="open">
                <h2>Seven questions to answer first</h2>
                <p class="lead">The wording takes a side on each. It needs yours.</p>
                <ol>
                %s</ol>
                </section>
                """, raw(OpenQuestion.ALL.stream().map(this::openQuestion).collect(Collectors.joining())));
    }

    private String openQuestion(OpenQuestion question) {
        return fill(
                """
                <li><h3>%s</h3><p>%s</p>%s
                <p class="answer">%s as it stands</p><p class="answer">%s otherwise: %s</p></li>
                """,
                question.title(),
                question.text(),
                raw(asked(question)),
                raw(PageSigns.TICK),
                raw(PageSigns.TICK),
                raw(PageSigns.RULE));
    }

    private String asked(OpenQuestion question) {
        var where = review.items()
                .filter(item -> question.items().contains(item.id()))
                .map(FrontPages::named)
                .toList();
        return where.isEmpty() ? "" : "<p class=\"where\">See " + String.join(" · ", where) + "</p>";
    }

    private static String named(Item item) {
        return fill("%s <span>%s</span>", raw(PageSigns.number(item.number())), item.title());
    }

    private String beginHere() {
        var flagged = review.items().filter(Item::isFlagged).toList();
        if (flagged.isEmpty()) {
            return "";
        }
        return fill(
                """
                <section class="begin">
                <h2>If there is little time, begin with these</h2>
                <p class="lead">A mistake in one of them could hurt somebody. On their pages they bear a bar.</p>
                <ul>
                %s</ul>
                </section>
                """,
                raw(flagged.stream()
                        .map(item -> fill(
                                "<li>%s%s%s</li>\n", raw(PageSigns.TICK), raw(named(item)), raw(PageSigns.flag(item))))
                        .collect(Collectors.joining())));
    }

    private String values() {
        return fill(
                """
                <section class="values">
                <h2>What your clinic fills in</h2>
                <p class="lead">Patients read it as you write it. It is your own to change, and no part of the sign-off.</p>
                <table>
                <thead><tr><th></th><th>Now</th><th>If that is to change</th><th>Stands in</th></tr></thead>
                <tbody>
                %s</tbody></table>
                </section>
                """, raw(Arrays.stream(ClinicValue.values()).map(this::value).collect(Collectors.joining())));
    }

    private String value(ClinicValue value) {
        var now = review.clinic().value(value);
        return fill(
                "<tr><th>%s</th><td>%s</td><td></td><td class=\"where\">%s</td></tr>\n",
                PageSigns.inWords(value),
                raw(now.map(Html::escape)
                        .orElseGet(
                                () -> fill("<span class=\"none\">not set; for example: %s</span>", value.example()))),
                NumberRanges.of(review.where(item -> item.names(value))));
    }

    private String contradictions() {
        return fill(
                """
                <section class="matters">
                <h2>Where the sources disagree</h2>
                <p class="lead">The safest reading was taken, and it is the same everywhere.</p>
                <table>
                <thead><tr><th></th><th>Matter</th><th>What is said</th><th>Stands in</th><th></th></tr></thead>
                <tbody>
                %s</tbody></table>
                </section>
                """, raw(Arrays.stream(Contradiction.values()).map(this::matter).collect(Collectors.joining())));
    }

    private String matter(Contradiction matter) {
        return fill(
                "<tr id=\"%s\"><th>%s</th><td>%s</td><td>%s</td><td class=\"where\">%s</td><td>%s</td></tr>\n",
                matter,
                matter,
                matter.matter(),
                matter.resolution(),
                NumberRanges.of(review.where(item -> item.settles().contains(matter))),
                raw(PageSigns.TICK));
    }
}
