package anteroom.kiosk.faq;

import anteroom.content.Question;
import anteroom.kiosk.reading.Page;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.RichText;
import anteroom.kiosk.ui.RightToLeft;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.ScreenAnnouncement;
import anteroom.kiosk.ui.Scroller;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.Tile;
import anteroom.kiosk.ui.WrappedLabel;
import anteroom.kiosk.ui.WrappingRows;
import anteroom.search.Hit;
import anteroom.search.SearchResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** What the words in the field found; the categories while there are none; a way on when nothing fits. */
final class ResultsView extends StackPane {
    /** One row of answers on a low screen, more where there is height for it. */
    private static final int FEW = 3;

    private static final int MANY = 6;

    /** The height of a lying screen above which more than one row of answers stands above the keyboard, in mm. */
    private static final double ROOMY = 160;

    private final QuestionsModel model;
    private final Function<Question, Page> pages;
    private final InterfaceText words;
    private final Scale scale;
    private final boolean roomy;
    /** The model lives longer than this view, and must not keep it and the words in it. */
    private final ChangeListener<SearchResult> follow = (p, before, found) -> show(found);

    ResultsView(QuestionsModel model, Function<Question, Page> pages, InterfaceText words, Scale scale) {
        this.model = model;
        this.pages = pages;
        this.words = words;
        this.scale = scale;
        this.roomy = scale.portrait() || scale.scarce() || scale.mm(scale.height()) > ROOMY;
        getStyleClass().add("results");
        setMinHeight(0);
        model.foundProperty().addListener(new WeakChangeListener<>(follow));
        show(model.found());
    }

    private void show(SearchResult found) {
        List<Node> shown = new ArrayList<>();
        boolean narrow = scale.portrait() && scale.scarce();
        boolean answers = !model.query().isBlank() && !found.hits().isEmpty();
        if (answers) {
            shown.addAll(answers(found));
        } else if (model.query().isBlank()) {
            if (!narrow) {
                shown.add(new WrappedLabel(words.of("ask.hint")));
            }
            shown.add(browse());
        } else {
            shown.add(new WrappedLabel(words.of("ask.none")));
            shown.add(
                    new TapButton(words.of("ask.show-staff"), model::showStaff, Styles.MAIN, Styles.PRIMARY, "staff"));
            shown.add(browse());
        }
        int across = narrow || answers && (scale.portrait() || scale.scarce()) ? 1 : 3;
        VBox box = new VBox();
        box.setSpacing(scale.px(Scale.GAP));
        if (answers && roomy && found.sure()) {
            // What is sure is told at once, in its own words, above what else it may have been.
            box.getChildren().add(shown.remove(0));
        }
        box.getChildren().add(new WrappingRows(across, answers, scale.px(Scale.GAP), shown));
        getChildren().setAll(new Scroller(box, words));
        tell(found);
    }

    /** For those who listen: how many there are and the first of them, or that there are none. */
    private void tell(SearchResult found) {
        if (model.query().isBlank()) {
            setAccessibleText(null);
            return;
        }
        Optional<Question> first = found.hits().stream().findFirst().flatMap(hit -> model.question(hit.id()));
        int count = Math.min(roomy ? MANY : FEW, found.hits().size());
        setAccessibleText(first.map(question -> words.of("ask.told", count, question.question()))
                .orElse(words.of("ask.none")));
        ScreenAnnouncement.changed(this);
    }

    private TapButton browse() {
        return new TapButton(words.of("ask.browse"), model::browse, Styles.MAIN, "browse");
    }

    private List<Node> answers(SearchResult found) {
        List<Node> tiles = new ArrayList<>();
        int most = roomy ? MANY : FEW;
        for (Hit hit : found.hits().subList(0, Math.min(most, found.hits().size()))) {
            Optional<Question> question = model.question(hit.id());
            question.ifPresent(asked -> {
                TextFlow flow = marked(asked.question(), hit.marks());
                flow.setMinHeight(0);
                boolean told = roomy && found.sure() && tiles.isEmpty();
                VBox body = new VBox(flow);
                body.getStyleClass().add("answer-words");
                if (told) {
                    body.getChildren().add(new WrappedLabel(beginning(asked), "told"));
                }
                Tile tile = new Tile(asked.question(), body, () -> model.open(asked.id()), Styles.MAIN, "answer");
                if (told) {
                    tile.setAccessibleHelp(beginning(asked));
                }
                if (asked.urgent()) {
                    tile.getStyleClass().add(Styles.URGENT);
                }
                tiles.add(tile);
            });
        }
        return tiles;
    }

    /** The first line of an answer, which is the answer itself; more would push the others out of sight. */
    private String beginning(Question question) {
        return pages.apply(question).paragraphs().stream()
                .limit(1)
                .map(Page.Paragraph::text)
                .collect(Collectors.joining(" "));
    }

    /** The question's words, those that were typed in a style of their own (heavier and underlined, not only coloured). */
    private static TextFlow marked(String text, List<Hit.Mark> marks) {
        TextFlow flow = new RichText();
        int from = 0;
        for (Hit.Mark mark : marks) {
            if (mark.start() < from || mark.end() > text.length()) {
                continue;
            }
            if (mark.start() > from) {
                flow.getChildren().add(RightToLeft.text(text.substring(from, mark.start())));
            }
            Text hit = RightToLeft.text(text.substring(mark.start(), mark.end()));
            hit.getStyleClass().add("hit");
            flow.getChildren().add(hit);
            from = mark.end();
        }
        if (from < text.length()) {
            flow.getChildren().add(RightToLeft.text(text.substring(from)));
        }
        return flow;
    }
}
