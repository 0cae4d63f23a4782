package anteroom.kiosk.faq;

import anteroom.content.Category;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.ui.HasHeader;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.Scroller;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.WrappedLabel;
import anteroom.kiosk.ui.WrappingRows;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The categories of questions. */
public final class BrowseView extends StackPane implements HasHeader {
    private final InterfaceText words;
    private final Scale scale;

    public BrowseView(List<Category> categories, NavigationHistory journey, InterfaceText words, Scale scale) {
        this.words = words;
        this.scale = scale;
        double gap = scale.px(Scale.GAP);
        List<TapButton> buttons = categories.stream()
                .map(category -> new TapButton(
                        category.title(),
                        () -> journey.open(new Screen.InCategory(category.id())),
                        Styles.MAIN,
                        "category"))
                .toList();
        WrappingRows rows = new WrappingRows(scale.portrait() ? 2 : 3, true, gap, buttons);
        VBox box = new VBox(rows);
        if (!scale.headerInBand()) {
            box.getChildren().add(0, new WrappedLabel(words.of("browse.title"), Styles.TITLE));
        }
        box.setSpacing(gap);
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().add(new Scroller(box, words));
    }

    @Override
    public Optional<Region> header() {
        return scale.headerInBand()
                ? Optional.of(new WrappedLabel(words.of("browse.title"), Styles.TITLE))
                : Optional.empty();
    }
}
