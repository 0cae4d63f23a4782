package anteroom.workshop.review;

import static anteroom.workshop.review.Html.fill;
import static anteroom.workshop.review.Html.raw;

import anteroom.content.PublishedWork;
import java.util.stream.Collectors;

/** What stands at the end: the works behind the facts, and room to sign. */
final class BackPages {
    private static final int ROOM_FOR_NOTES = 7;

    private final Review review;
    private final String hash;

    BackPages(Review review, String hash) {
        this.review = review;
        this.hash = hash;
    }

    String html() {
        return sources() + signature();
    }

    private String sources() {
        return fill("""
                <section class="sources">
                <h2>The sources</h2>
                <p class="lead">S0 to S4 are five articles by or for ketamine clinics, with which this pack began. The others are named by
                these keys at each fact that comes from them.</p>
                <dl>
                %s</dl>
                </section>
                """, raw(review.works().stream().map(BackPages::source).collect(Collectors.joining())));
    }

    private static String source(PublishedWork work) {
        return fill(
                "<div><dt>%s</dt><dd>%s. %s, %s%s. <span>%s</span></dd></div>\n",
                work.id(),
                work.title(),
                work.publisher(),
                work.kind(),
                work.year() == null ? "" : " " + work.year(),
                work.locator());
    }

    private String signature() {
        var language = review.edition().language();
        return fill(
                """
                <section class="signature">
                <h2>Sign-off</h2>
                <p class="lead">I have read the wording on these pages against the facts beside it.</p>
                <ul class="verdict">
                <li>%s It may be shown to the patients of this clinic as it is printed.</li>
                <li>%s It may be shown once the changes are made that I have written on pages %s</li>
                <li>%s It may not be shown, for the reasons below.</li>
                </ul>
                %s
                <p class="second">For the words about suicide, read by somebody trained in suicide prevention:</p>
                %s
                <div class="notes"><p>Notes</p>%s</div>
                <p class="how">This sheet is about the wording <code>%s</code>. Once every change is made and a new sheet shows nothing
                left to change, record the sign-off with <code>anteroom sign-off --role "…" --date …%s</code>. It lapses as soon as a
                word changes.</p>
                </section>
                """,
                raw(PageSigns.TICK),
                raw(PageSigns.TICK),
                raw(PageSigns.RULE),
                raw(PageSigns.TICK),
                raw(fields()),
                raw(fields()),
                raw("<span></span>".repeat(ROOM_FOR_NOTES)),
                hash,
                language.equals("en") ? "" : " --language " + language);
    }

    private static String fields() {
        return """
                <div class="fields">
                <p>Name<span class="rule"></span></p>
                <p>Role<span class="rule"></span></p>
                <p>Signature<span class="rule"></span></p>
                <p>Date<span class="rule"></span></p>
                </div>""";
    }
}
