package anteroom.kiosk.reading;

import anteroom.content.Citation;
import anteroom.content.Term;
import anteroom.kiosk.ui.Icons;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.RichText;
import anteroom.kiosk.ui.RightToLeft;
import anteroom.kiosk.ui.ScreenAnnouncement;
import anteroom.kiosk.ui.Scroller;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.WrappedLabel;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** Shows a page: title, lines, what follows them, and its sources or a word's meaning when asked for. */
public final class ReadingView extends StackPane {
    private final Reading reading;
    private final InterfaceText words;
    private final Scroller page;
    /** What was pressed to open a note, and has the focus again when it closes. */
    private @Nullable Node opener;

    /**
     * What stands around the lines of a page.
     *
     * @param titled whether the title stands above them; otherwise it is shown elsewhere, as in the band above
     * @param before what stands above the title and moves with the page
     * @param after what stands below the lines, such as related questions
     * @param closed whether the way to the sources and the general line stand below; otherwise they are to be put
     *     elsewhere as {@link #sourcesButton} and {@link #generalLine}
     */
    public record Frame(boolean titled, List<Node> before, List<Node> after, boolean closed) {
        public static final Frame WHOLE = new Frame(true, List.of(), List.of(), true);

        public Frame titled(boolean now) {
            return new Frame(now, before, after, closed);
        }

        public Frame before(Node node) {
            return new Frame(titled, List.of(node), after, closed);
        }

        public Frame after(List<Node> nodes) {
            return new Frame(titled, before, List.copyOf(nodes), closed);
        }

        public Frame closed(boolean now) {
            return new Frame(titled, before, after, now);
        }
    }

    public ReadingView(Reading reading, InterfaceText words, Frame frame) {
        this.reading = reading;
        this.words = words;
        this.page = new Scroller(page(frame), words);
        getStyleClass().add("reading");
        getChildren().setAll(page);
        reading.noteProperty().addListener((p, o, note) -> show(note));
    }

    private void show(Reading.Note note) {
        if (note instanceof Reading.SourcesNote) {
            replace(sources());
        } else if (note instanceof Reading.MeaningNote meaning) {
            replace(meaning(meaning.term()));
        } else {
            getChildren().setAll(page);
            if (opener != null) {
                opener.requestFocus();
            }
        }
    }

    private void replace(Region note) {
        opener = getScene() == null ? null : getScene().getFocusOwner();
        getChildren().setAll(new Scroller(note, words));
        note.lookupAll(".note-close").forEach(Node::requestFocus);
        ScreenAnnouncement.changed(note);
    }

    public static TapButton sourcesButton(Reading reading, InterfaceText words) {
        TapButton sources =
                new TapButton(words.of("reading.sources"), reading::openSources, Styles.OTHER, "link", "sources-door");
        sources.setGraphic(Icons.NEXT.node());
        sources.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        return sources;
    }

    public static WrappedLabel generalLine(InterfaceText words) {
        return new WrappedLabel(words.of("reading.general"), Styles.SMALL, "general");
    }

    private VBox page(Frame frame) {
        VBox box = new LineBox();
        box.getStyleClass().add("page");
        box.getChildren().addAll(frame.before());
        if (frame.titled()) {
            box.getChildren().add(new WrappedLabel(reading.page().title(), Styles.TITLE, "page-title"));
        }
        reading.page().paragraphs().forEach(paragraph -> box.getChildren().add(line(paragraph)));
        if (frame.closed()) {
            box.getChildren().add(sourcesButton(reading, words));
        }
        box.getChildren().addAll(frame.after());
        if (frame.closed()) {
            box.getChildren().add(generalLine(words));
        }
        return box;
    }

    private Node line(Page.Paragraph paragraph) {
        RichText flow = new RichText();
        flow.getStyleClass().add("line");
        for (Page.Span span : paragraph.spans()) {
            Term term = span.term();
            flow.getChildren().add(term == null ? RightToLeft.text(span.text()) : link(span.text(), term, flow));
        }
        if (!paragraph.item()) {
            return flow;
        }
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        HBox item = new HBox(dot, flow);
        item.getStyleClass().add("item");
        HBox.setHgrow(flow, Priority.ALWAYS);
        return item;
    }

    private Hyperlink link(String text, Term term, TextFlow line) {
        Hyperlink link = new Hyperlink(RightToLeft.breakable(text));
        // A flow does not break what can be pressed: several long words break it themselves.
        link.setWrapText(true);
        link.maxWidthProperty().bind(line.widthProperty());
        link.setAccessibleText(words.of("reading.meaning", text));
        link.setOnAction(event -> reading.openMeaning(term));
        return link;
    }

    private VBox meaning(Term term) {
        String word = term.word();
        VBox box = note(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        box.getChildren().add(new WrappedLabel(term.meaning()));
        return box;
    }

    private VBox sources() {
        VBox box = note(words.of("reading.sources"));
        for (Citation source : reading.page().sources()) {
            VBox entry = new VBox(
                    new WrappedLabel(source.title(), "source-title"), new WrappedLabel(about(source), Styles.SMALL));
            entry.getStyleClass().add("source");
            box.getChildren().add(entry);
        }
        return box;
    }

    private String about(Citation source) {
        Integer year = source.year();
        String kind = source.kind().substring(0, 1).toUpperCase(Locale.ROOT)
                + source.kind().substring(1);
        return year == null
                ? words.of("reading.source-undated", kind, source.publisher())
                : words.of("reading.source", kind, source.publisher(), String.valueOf(year));
    }

    private VBox note(String title) {
        TapButton close =
                new TapButton(words.of("generic.close"), reading::close, Styles.OTHER, Styles.QUIET, "note-close");
        close.setGraphic(Icons.CLOSE.node());
        // Closing stands beside the title, where it needs no scrolling however long the note.
        WrappedLabel heading = new WrappedLabel(title, Styles.TITLE);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        HBox top = new HBox(heading, close);
        top.setFillHeight(false);
        top.getStyleClass().add("note-top");
        VBox box = new VBox(top);
        box.getStyleClass().addAll("page", "note");
        return box;
    }
}
