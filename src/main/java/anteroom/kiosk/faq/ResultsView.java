package anteroom.kiosk.faq;

import anteroom.content.Question;
import anteroom.kiosk.ui.AdaptiveLabel;
import anteroom.kiosk.ui.Icons;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Languages;
import anteroom.kiosk.ui.PageCursor;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.ScreenAnnouncement;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.Tile;
import anteroom.search.Hit;
import anteroom.search.SearchResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What the words in the field found: the best answer and two more, or a way on when nothing fits; and beside them help, if
 * there may be danger. Where they do not all have room, they take turns.
 */
final class ResultsView extends Region {
    static final int MOST = 3;

    private static final String BEST = "best";

    /** The urgent questions that the offer of help has words of their own for; a pack may have others. */
    private static final Set<String> HELP_KINDS = Set.of(
            "suicidal-thoughts", "chest-pain-or-trouble-breathing", "feeling-very-unwell-now", "feeling-frightened");

    /** The share of a pack's questions that may be too long for a place beside the best. */
    private static final double FEW = 0.08;

    /** The height of a single urgent answer, as a share of its width. */
    private static final double URGENT_ASPECT = 0.5;

    private final QuestionsModel model;
    private final Function<Question, String> briefs;
    private final Function<Question, StagedPicture> pictured;
    private final InterfaceText words;
    private final Languages languages;
    private final Scale scale;
    private final double gap;
    private final TapButton turn;
    private final AnswerLayout places;
    /** Whether the answers take turns. */
    private boolean single = true;

    private double formedFor = -1;
    private List<Region> mains = List.of();
    private List<Region> sides = List.of();
    private final PageCursor answer = new PageCursor();
    private double columnWidth;
    private double turnTop;
    /** The model lives longer than this view, and must not keep it and the words in it. */
    private final ChangeListener<SearchResult> follow = (p, before, found) -> show(found);

    /**
     * @param briefs the answer to a question in few words, as this clinic gives it
     * @param pictured the picture of an answer
     */
    ResultsView(
            QuestionsModel model,
            Function<Question, String> briefs,
            Function<Question, StagedPicture> pictured,
            InterfaceText words,
            Languages languages,
            Scale scale) {
        this.model = model;
        this.briefs = briefs;
        this.pictured = pictured;
        this.words = words;
        this.languages = languages;
        this.scale = scale;
        this.gap = scale.px(Scale.GAP);
        this.places = scale.portrait() ? AnswerLayout.STACKED : AnswerLayout.BESIDE;
        this.turn = TapButton.ofIcon("", Icons.NEXT.node(), this::turn, Styles.MAIN, "turn");
        getStyleClass().add("results");
        setMinHeight(0);
        answer.indexProperty().addListener((p, before, now) -> arrange());
        model.foundProperty().addListener(new WeakChangeListener<>(follow));
        show(model.found());
    }

    /** Which of them is shown where they take turns. */
    PageCursor answer() {
        return answer;
    }

    private void show(SearchResult found) {
        sides = new ArrayList<>();
        Optional<Region> help = helpBeside(found.help());
        help.ifPresent(sides::add);
        found.typedIn().flatMap(languages::of).map(this::offer).ifPresent(sides::add);
        if (model.query().isBlank()) {
            mains = List.of(new AdaptiveLabel(scale, words.of("ask.hint"), words.of("ask.hint.short")).plain());
        } else if (found.hits().isEmpty()) {
            mains = List.of(new AdaptiveLabel(scale, words.of("ask.none"), words.of("ask.none.short")).plain());
            sides.add(button(model::showStaff, "staff", words.of("ask.show-staff"), words.of("ask.show-staff.short")));
            sides.add(button(model::browse, "browse", words.of("ask.browse")));
        } else {
            mains = found.hits().stream()
                    .flatMap(hit -> model.question(hit.id()).map(asked -> tile(asked, hit)).stream())
                    .limit(MOST)
                    .toList();
        }
        answer.go(0);
        answer.resize(mains.size());
        arrange();
        tell(found, help);
    }

    /** Calm help for words that may have been written in danger but hardly were; empty for others, or where help comes first. */
    private Optional<Region> helpBeside(SearchResult.Help help) {
        return help.question()
                .filter(question -> help.place() == SearchResult.Help.Place.BESIDE)
                .map(question -> {
                    String kind = "ask.beside." + (HELP_KINDS.contains(question) ? question : "other");
                    String said = words.of(kind);
                    AdaptiveLabel body =
                            new AdaptiveLabel(scale, said, words.of(kind + ".shorter"), words.of(kind + ".shortest"));
                    return new Tile(said, body, () -> model.open(question), Styles.MAIN, "help-beside");
                });
    }

    /** The way to the language in which somebody types, named in that. */
    private Region offer(Languages.Language typed) {
        String name = typed.words().of("language.offer", typed.name());
        return Languages.speak(button(() -> chooseWithWords(typed), "language", name, typed.name()), typed);
    }

    /** It is offered for the words in the field, which are found in it. */
    private void chooseWithWords(Languages.Language typed) {
        String words = model.query();
        languages.choose(typed);
        model.queryProperty().set(words);
    }

    private Region button(Runnable act, String style, String... forms) {
        return new Tile(forms[0], new AdaptiveLabel(scale, forms), act, Styles.MAIN, "way-on", style);
    }

    private Region tile(Question asked, Hit hit) {
        String brief = briefs.apply(asked);
        AnswerBody body =
                new AnswerBody(asked.question(), hit.marks(), brief, asked.urgent(), pictured.apply(asked), scale);
        Tile tile = new Tile(asked.question(), body, () -> model.open(asked.id()), Styles.MAIN, "answer");
        tile.setAccessibleHelp(brief);
        if (asked.urgent()) {
            tile.getStyleClass().add(Styles.URGENT);
        }
        return tile;
    }

    private void turn() {
        answer.turnRound();
        ScreenAnnouncement.changed(mains.get(answer.index()));
    }

    /** Puts into the scene what has a place. */
    private void arrange() {
        List<Node> shown = new ArrayList<>();
        if (single) {
            shown.add(mains.get(answer.index()));
            sides.stream().limit(1).forEach(shown::add);
            if (mains.size() > 1) {
                turn.setAccessibleText(words.of("ask.more", answer.index() + 1, mains.size()));
                turn.setGraphic(turnSign());
                shown.add(turn);
            }
        } else {
            mains.stream().limit(Math.max(1, MOST - sides.size())).forEach(shown::add);
            sides.stream().limit(MOST - shown.size()).forEach(shown::add);
        }
        getChildren().setAll(shown);
        if (!mains.isEmpty()) {
            mains.get(0).getStyleClass().remove(BEST);
            mains.get(0).getStyleClass().add(BEST);
        }
    }

    /** An arrow, and how many answers there are. */
    private Node turnSign() {
        HBox dots = new HBox();
        dots.setAlignment(Pos.CENTER);
        dots.getStyleClass().add("turn-dots");
        for (int i = 0; i < mains.size(); i++) {
            Region dot = new Region();
            dot.getStyleClass().addAll("turn-dot", i == answer.index() ? "here" : "away");
            dots.getChildren().add(dot);
        }
        VBox sign = new VBox(Icons.NEXT.node(), dots);
        sign.setAlignment(Pos.CENTER);
        sign.getStyleClass().add("turn-sign");
        return sign;
    }

    /**
     * Chooses how answers stand in a place of this size, in px, and says whether they take turns: unless every question of
     * the pack has room with its answer, and nearly every one without. Nothing moves while others are found.
     */
    boolean takeTurns(double width, double height) {
        double size = width * 10_000 + height;
        if (size != formedFor) {
            formedFor = size;
            boolean before = single;
            single = !hasRoom(width, height);
            if (single != before) {
                arrange();
            }
        }
        return single;
    }

    /**
     * Where they take turns, the button for it stands in a column at the right.
     *
     * @param width of the column, in px
     * @param top of the button, below something else
     */
    void setColumn(double width, double top) {
        columnWidth = width;
        turnTop = top;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (!single) {
            List<Rectangle2D> free = places.of(getWidth(), getHeight(), gap, scale.px(Scale.MAIN));
            if (getChildren().size() == 1) {
                Node alone = getChildren().get(0);
                boolean tile = alone instanceof Tile && places == AnswerLayout.STACKED;
                place(alone, tile ? single(alone, free.get(0)) : new Rectangle2D(0, 0, getWidth(), getHeight()));
                return;
            }
            for (int i = 0; i < getChildren().size(); i++) {
                place(getChildren().get(i), free.get(i));
            }
            roomForLong(free);
            return;
        }
        place(turn, new Rectangle2D(getWidth() - columnWidth, turnTop, columnWidth, getHeight() - turnTop));
        boolean column = mains.size() > 1 || turnTop > 0;
        Rectangle2D place = new Rectangle2D(0, 0, getWidth() - (column ? columnWidth + gap : 0), getHeight());
        if (sides.isEmpty()) {
            place(mains.get(answer.index()), place);
        } else {
            List<Rectangle2D> both = AnswerLayout.split(place, gap);
            place(mains.get(answer.index()), both.get(0));
            place(sides.get(0), both.get(1));
        }
    }

    /** Above much free room it is as high as the best of three; where it is urgent, higher, for the sake of its numbers. */
    private Rectangle2D single(Node alone, Rectangle2D best) {
        double high = alone.getStyleClass().contains(Styles.URGENT)
                ? Math.min(getHeight(), Math.max(best.getHeight(), Math.floor(URGENT_ASPECT * getWidth())))
                : best.getHeight();
        return new Rectangle2D(0, 0, best.getWidth(), high);
    }

    /** Where a question is far longer than most, one of two has the room of both. */
    private void roomForLong(List<Rectangle2D> free) {
        if (getChildren().size() < MOST) {
            return;
        }
        Rectangle2D first = free.get(1);
        Rectangle2D second = free.get(2);
        Node upper = getChildren().get(1);
        Node lower = getChildren().get(2);
        boolean both = fits(upper, first) && fits(lower, second);
        boolean keepsLower = !fits(upper, first) && sides.contains(lower);
        upper.setVisible(both || !keepsLower);
        lower.setVisible(both || keepsLower);
        if (!both) {
            place(
                    keepsLower ? lower : upper,
                    new Rectangle2D(
                            first.getMinX(), first.getMinY(), first.getWidth(), second.getMaxY() - first.getMinY()));
        }
    }

    private static boolean fits(Node node, Rectangle2D place) {
        return !(node instanceof Tile tile && tile.getGraphic() instanceof AnswerBody body) || body.fits(place);
    }

    private static void place(Node node, Rectangle2D place) {
        node.resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
    }

    private boolean hasRoom(double width, double height) {
        double least = scale.px(Scale.MAIN);
        List<Rectangle2D> free = places.of(width, height, gap, least);
        Rectangle2D best = free.get(0);
        Rectangle2D other = free.get(1);
        long longer = model.questions()
                .filter(each -> !AnswerBody.fits(each.question(), "", other, scale))
                .count();
        return other.getHeight() >= least
                && longer <= model.questions().count() * FEW
                && model.questions()
                        .allMatch(each -> AnswerBody.fits(each.question(), briefs.apply(each), best, scale));
    }

    /** For those who listen: how many there are and the first of them, or that there are none; and that help is at hand. */
    private void tell(SearchResult found, Optional<Region> help) {
        if (model.query().isBlank()) {
            setAccessibleText(null);
            return;
        }
        Optional<Question> first = found.hits().stream().findFirst().flatMap(hit -> model.question(hit.id()));
        int count = Math.min(MOST, found.hits().size());
        List<String> said = new ArrayList<>();
        said.add(first.map(question -> words.of("ask.told", count, question.question()))
                .orElse(words.of("ask.none")));
        first.map(briefs).ifPresent(said::add);
        help.map(Node::getAccessibleText).ifPresent(said::add);
        setAccessibleText(String.join(" ", said));
        ScreenAnnouncement.changed(this);
    }
}
