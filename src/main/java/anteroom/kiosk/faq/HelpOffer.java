package anteroom.kiosk.faq;

import anteroom.kiosk.ui.AdaptiveLabel;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.Tile;
import anteroom.search.SearchResult;
import java.util.Optional;
import java.util.Set;

/**
 * A calm offer of help next to what was found, for words that may have been written in danger but hardly were.
 *
 * @param words that say for whom it is
 */
record HelpOffer(String words, Tile tile) {
    /** The urgent questions with words of their own here; a pack may have others. */
    private static final Set<String> KINDS = Set.of(
            "suicidal-thoughts", "chest-pain-or-trouble-breathing", "feeling-very-unwell-now", "feeling-frightened");

    /** The offer that a search calls for; empty if it calls for none, or puts help first. */
    static Optional<HelpOffer> of(SearchResult.Help help, QuestionsModel model, InterfaceText words, Scale scale) {
        if (help.place() != SearchResult.Help.Place.BESIDE) {
            return Optional.empty();
        }
        return help.question().map(question -> {
            String kind = "ask.beside." + (KINDS.contains(question) ? question : "other");
            String said = words.of(kind);
            AdaptiveLabel body =
                    new AdaptiveLabel(scale, said, words.of(kind + ".shorter"), words.of(kind + ".shortest"));
            Tile tile = new Tile(said, body, () -> model.open(question), Styles.MAIN, "help-beside");
            return new HelpOffer(said, tile);
        });
    }
}
