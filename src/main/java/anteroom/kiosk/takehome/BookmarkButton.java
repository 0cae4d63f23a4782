package anteroom.kiosk.takehome;

import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.ui.Icons;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.TapButton;
import javafx.css.PseudoClass;

/** Keeps what a screen is about to be asked later; once it is kept, leads to what has been kept. */
public final class BookmarkButton {
    private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");

    private BookmarkButton() {}

    /** @param id in {@link MyQuestions} */
    public static TapButton of(String id, MyQuestions mine, NavigationHistory navigation, InterfaceText words) {
        TapButton star = new TapButton("", () -> {}, "star");
        star.setOnAction(event -> {
            if (mine.kept().contains(id)) {
                navigation.open(new Screen.MyQuestions());
            } else if (mine.isFull()) {
                navigation.open(new Screen.LetGo(id));
            } else {
                mine.keep(id);
                show(star, true, words);
            }
        });
        show(star, mine.kept().contains(id), words);
        return star;
    }

    private static void show(TapButton star, boolean kept, InterfaceText words) {
        star.setText(words.of(kept ? "mine.kept" : "mine.star"));
        star.setAccessibleText(words.of(kept ? "mine.kept.spoken" : "mine.star.spoken"));
        star.setGraphic((kept ? Icons.STAR_FULL : Icons.STAR).node());
        star.pseudoClassStateChanged(KEPT, kept);
    }
}
