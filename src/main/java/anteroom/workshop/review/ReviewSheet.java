package anteroom.workshop.review;

import anteroom.content.LoadedPack;
import anteroom.content.Resource;
import anteroom.content.SignedWording;
import java.util.Base64;

/**
 * The sheet on which a clinician checks every line of an edition against its sources: one HTML page that needs
 * nothing else and is made to be printed. What matters most comes first, so that somebody who is called away
 * has seen it.
 */
public final class ReviewSheet {
    private static final int SHORT_HASH = 8;

    private ReviewSheet() {}

    /** The sheet for one language of a pack, as it reads in a clinic. */
    public static String of(LoadedPack loaded, SignedWording wording) {
        var edition = wording.edition();
        var review = Review.of(loaded, edition, wording.clinic());
        var hash = wording.hash();
        var frame = TemplateTranslation.in(edition.language());
        var originals = loaded.pack().isTranslation(edition)
                ? OriginalTexts.of(review, Review.of(loaded, loaded.pack().original(), wording.clinic()))
                : OriginalTexts.none();
        return new ReviewPage(review, frame, originals, hash, style(frame, edition.language() + " " + shortened(hash)))
                .html(frame.translate(Resource.text("/anteroom/review/review.mustache")));
    }

    /** Enough of a hash to tell one print from another at a glance. */
    static String shortened(String hash) {
        int start = hash.indexOf(':') + 1;
        return hash.substring(start, start + SHORT_HASH);
    }

    /** The page carries the kiosk's own letters with it, so that it looks the same on every machine. */
    private static String style(TemplateTranslation frame, String edition) {
        return frame.style(Resource.text("/anteroom/review/review.css"))
                .replace("REGULAR", letters("400Regular"))
                .replace("SEMIBOLD", letters("600SemiBold"))
                .replace("EDITION", edition);
    }

    private static String letters(String weight) {
        var file = Resource.bytes("/anteroom/fonts/AtkinsonHyperlegibleNext_" + weight + ".ttf");
        return "data:font/ttf;base64," + Base64.getEncoder().encodeToString(file);
    }
}
