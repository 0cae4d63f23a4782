package anteroom.kiosk.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A dot for each card, the one on the screen larger. Only a sign: the words "2 of 6" stand below them. */
final class PageDots extends HBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    /** @param index of the card on the screen, from 0 */
    PageDots(int index, int count) {
        getStyleClass().add("dots");
        setAlignment(Pos.CENTER);
        for (int i = 0; i < count; i++) {
            Region dot = new Region();
            dot.getStyleClass().add("page-dot");
            dot.pseudoClassStateChanged(HERE, i == index);
            getChildren().add(dot);
        }
        setMouseTransparent(true);
    }
}
