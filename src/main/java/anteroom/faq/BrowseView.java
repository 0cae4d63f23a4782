package anteroom.faq;

import anteroom.content.Category;
import anteroom.session.Journey;
import anteroom.session.Place;
import anteroom.ui.Headed;
import anteroom.ui.Prose;
import anteroom.ui.Rows;
import anteroom.ui.Scale;
import anteroom.ui.Scroller;
import anteroom.ui.Styles;
import anteroom.ui.TapButton;
import anteroom.ui.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The categories of questions. */
public final class BrowseView extends StackPane implements Headed {
    private final Words words;
    private final Scale scale;

    public BrowseView(List<Category> categories, Journey journey, Words words, Scale scale) {
        this.words = words;
        this.scale = scale;
        double gap = scale.px(Scale.GAP);
        List<TapButton> buttons = categories.stream()
                .map(category -> new TapButton(
                        category.title(),
                        () -> journey.open(new Place.InCategory(category.id())),
                        Styles.MAIN,
                        "category"))
                .toList();
        Rows rows = new Rows(scale.portrait() ? 2 : 3, true, gap, buttons);
        VBox box = new VBox(rows);
        if (!scale.headerInBand()) {
            box.getChildren().add(0, new Prose(words.of("browse.title"), Styles.TITLE));
        }
        box.setSpacing(gap);
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().add(new Scroller(box, words));
    }

    @Override
    public Optional<Region> header() {
        return scale.headerInBand() ? Optional.of(new Prose(words.of("browse.title"), Styles.TITLE)) : Optional.empty();
    }
}
