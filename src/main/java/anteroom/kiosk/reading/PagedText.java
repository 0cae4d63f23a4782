package anteroom.kiosk.reading;

import anteroom.content.Citation;
import anteroom.content.GlossaryTerm;
import anteroom.kiosk.ui.CallNumbers;
import anteroom.kiosk.ui.Dock;
import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Measure;
import anteroom.kiosk.ui.PageCursor;
import anteroom.kiosk.ui.PageTurner;
import anteroom.kiosk.ui.RichText;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.ScreenAnnouncement;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/**
 * Words on as many pages as they need in a place of a known size. Which of them, the dots and "2 of 3" at its foot say,
 * where there is more than one. It stands as it is cut before any stylesheet is at work, so that what is read aloud and
 * how many pages there are is known at once.
 */
public final class PagedText extends Region implements PageTurner {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    // em of body text
    private static final double LINE_SPACING = 0.01;
    private static final double BETWEEN = 0.3;
    private static final double INDENT = 0.75;
    private static final double DOT = 0.3;
    private static final double DOT_TOP = 0.5;

    /** More than these say nothing at a glance; the numbers beside them do. */
    private static final int MOST_DOTS = 12;

    // mm
    private static final double SIGN = 8;

    private static final int LEAST_LINES = 3;

    /** How much larger a number to call is than the words around it; the stylesheet says the same. */
    private static final double LARGER_NUMBER = 1.25;

    private final FrameLayout frame;
    private final InterfaceText words;
    private final double width;
    private final double height;
    private final Font body;
    private final List<Block> blocks = new ArrayList<>();
    private final PageCursor cursor = new PageCursor();
    private final Label position = new Label();
    private final List<Region> dots = new ArrayList<>();
    private List<List<Integer>> pages = List.of(List.of());
    private String place = "";
    private Optional<Label> badge = Optional.empty();
    private Optional<Block> brief = Optional.empty();
    private boolean urgent;
    private Set<String> numbers = Set.of();

    /** A node of a known height, what it is to its neighbours, and its words where they can be taken apart. */
    private record Block(Region node, Paginator.Piece piece, Optional<Words> words) {
        Block onFirst(boolean now) {
            return new Block(node, new Paginator.Piece(piece.height(), piece.kind(), now), words);
        }
    }

    /** @param part makes a block of a part of them */
    private record Words(Page.Paragraph all, Function<Page.Paragraph, Block> part) {}

    /**
     * @param width of the place, in px
     * @param height of the place, in px
     */
    public PagedText(FrameLayout frame, InterfaceText words, double width, double height) {
        this.frame = frame;
        this.words = words;
        this.width = width;
        this.height = height;
        this.body = Fonts.regular(frame.scale().body());
        getStyleClass().add("page");
        position.getStyleClass().addAll(Styles.SMALL, "page-position");
        cursor.indexProperty().addListener((p, before, now) -> {
            showPage();
            ScreenAnnouncement.changed(this);
        });
    }

    /** The least height in which it can be read, in px: some lines, and which page it is. */
    public static double leastHeight(FrameLayout frame) {
        double line = Measure.height("I", Fonts.regular(frame.scale().body()), frame.width());
        return LEAST_LINES * line + signHeight(frame);
    }

    // What stands in it

    /** Has what the wording is worth stand at its foot. */
    public PagedText badged(boolean now) {
        badge = now ? Optional.of(frame.badge().label()) : Optional.empty();
        return this;
    }

    /**
     * Adds the lines of a page; numbers to call are larger than all else.
     *
     * @param urgent whether they must stand on the first page, and what looks like one is one
     * @param meaning what pressing a hard word does
     */
    public PagedText lines(Page page, boolean urgent, Consumer<GlossaryTerm> meaning) {
        this.urgent = urgent;
        this.numbers = page.numbers();
        for (Page.Paragraph paragraph : page.paragraphs()) {
            boolean first = urgent && CallNumbers.in(paragraph.text());
            for (Page.Paragraph part : parts(paragraph, body)) {
                blocks.add(block(part, first, meaning));
            }
        }
        return this;
    }

    /**
     * Has the first page say this alone where the beginning and a number to call have no room beside each other: whom to
     * tell and which number, in few words, or as many of them as have room. It does nothing if those hold no number.
     */
    public PagedText brief(String text) {
        Page.Paragraph room = parts(plain(text), body).get(0);
        if (CallNumbers.in(room.text())) {
            brief = Optional.of(block(room, true, term -> {}));
        }
        return this;
    }

    private Block block(Page.Paragraph part, boolean first, Consumer<GlossaryTerm> meaning) {
        RichText flow = flow(part, body, meaning);
        double room = part.item() ? width - INDENT * body.getSize() : width;
        withoutOrphan(flow, part.text(), body, room, room);
        Region node = part.item() ? new ListItem(flow) : flow;
        Paginator.Piece piece = new Paginator.Piece(heightOf(flow, room), kind(part), first);
        return new Block(node, piece, Optional.of(new Words(part, some -> block(some, first, meaning))));
    }

    /** Adds a title that has no place of its own; where a page could not hold it, it goes on on the next. */
    public PagedText title(String text) {
        parts(plain(text), Fonts.bold(frame.scale().body())).forEach(part -> heading(part.text()));
        return this;
    }

    /** Adds plain words, some of them small. */
    public PagedText words(String text, String... styles) {
        return words(text, Paginator.Kind.WORDS, styles);
    }

    /** The same where they close nothing that stands before them. */
    public PagedText note(String text, String... styles) {
        return words(text, Paginator.Kind.NOTE, styles);
    }

    private PagedText words(String text, Paginator.Kind kind, String... styles) {
        boolean small = List.of(styles).contains(Styles.SMALL);
        Font font = small ? Fonts.regular(frame.scale().small()) : body;
        for (Page.Paragraph part : parts(plain(text), font)) {
            RichText flow = flow(part.text(), font, width, width);
            flow.getStyleClass().addAll(styles);
            add(flow, kind);
        }
        return this;
    }

    private static Page.Paragraph plain(String text) {
        return new Page.Paragraph(List.of(new Page.Span(text, null)), false);
    }

    /** Adds words to be read by somebody who stands beside; where a page could not hold them, they go on on the next. */
    public PagedText large(String text, Font font) {
        // The blank at which a line breaks hangs over its end, and can be wider than the edge of a screen.
        double blank = Math.ceil(Measure.width(" ", font));
        for (Page.Paragraph part : parts(plain(text), font, width - blank)) {
            double most = Measure.balanced(part.text(), font, width - blank);
            add(flow(part.text(), font, most, width), Paginator.Kind.WORDS);
        }
        return this;
    }

    /** Adds words that lead in to what follows. */
    public PagedText heading(String text) {
        Font font = Fonts.bold(frame.scale().body());
        RichText flow = flow(text, font, Measure.balanced(text, font, width), width);
        flow.getStyleClass().add(Styles.HEADING);
        return add(flow, Paginator.Kind.LEAD);
    }

    /** Adds where the words come from. */
    public PagedText sources(List<Citation> sources) {
        for (Citation source : sources) {
            RichText title = new RichText();
            title.add(source.title(), Fonts.semiBold(frame.scale().small()));
            title.getStyleClass().addAll(Styles.SMALL, "source", "source-title");
            add(title, Paginator.Kind.LEAD);
            words(about(source), Styles.SMALL, "source");
        }
        return this;
    }

    private String about(Citation source) {
        Integer year = source.year();
        String kind = kind(source.kind());
        return year == null
                ? words.of("reading.source-undated", kind, source.publisher())
                : words.of("reading.source", kind, source.publisher(), String.valueOf(year));
    }

    /** A pack may have kinds that this language has no words for. */
    private String kind(String kind) {
        return words.find("reading.source-kind." + kind.replace("'", "").replace(' ', '-'))
                .orElseGet(() -> kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1));
    }

    /**
     * Adds a button over the whole width.
     *
     * @param least its least height, in mm
     */
    public PagedText button(TapButton button, double least) {
        return buttons(List.of(button), least);
    }

    /** Adds buttons beside each other; on an upright screen each over the whole width. */
    public PagedText buttons(List<TapButton> buttons, double least) {
        if (frame.portrait()) {
            buttons.forEach(button -> row(List.of(button), least, Paginator.Kind.WORDS));
        } else if (!buttons.isEmpty()) {
            row(buttons, least, Paginator.Kind.WORDS);
        }
        return this;
    }

    /** Adds buttons over the whole width under a heading, which stands above each part of them if they are parted. */
    public PagedText offers(String heading, List<TapButton> buttons) {
        heading(heading);
        buttons.forEach(button -> row(List.of(button), Scale.MAIN, Paginator.Kind.OFFER));
        return this;
    }

    private void row(List<TapButton> buttons, double least, Paginator.Kind kind) {
        Font font = Fonts.ofButtons(frame.scale());
        double inner = (width - frame.gap() * (buttons.size() - 1)) / buttons.size() - 1.8 * font.getSize();
        double needed = buttons.stream()
                        .mapToDouble(button -> Measure.height(button.getText(), font, inner))
                        .max()
                        .orElseThrow()
                + 0.4 * font.getSize();
        double high = Math.max(frame.scale().px(least), Math.ceil(needed));
        buttons.forEach(button -> button.setMinHeight(high));
        Region row = buttons.size() == 1 ? buttons.get(0) : Dock.row(frame, buttons);
        add(row, high, kind);
    }

    /** @param most how wide its lines are at the most, of the room that it has */
    private static RichText flow(String text, Font font, double most, double room) {
        RichText flow = new RichText();
        flow.add(text, font);
        return withoutOrphan(flow, text, font, most, room);
    }

    /** Has the last line end with more than one word where it can. */
    private static RichText withoutOrphan(RichText flow, String text, Font font, double most, double room) {
        flow.setPadding(new Insets(0, room - Measure.withoutOrphan(text, font, most), 0, 0));
        return flow;
    }

    private PagedText add(RichText flow, Paginator.Kind kind) {
        return add(flow, heightOf(flow, width), kind);
    }

    private PagedText add(Region node, double high, Paginator.Kind kind) {
        blocks.add(new Block(node, new Paginator.Piece(high, kind, false), Optional.empty()));
        return this;
    }

    private double heightOf(RichText flow, double room) {
        flow.setLineSpacing(LINE_SPACING * body.getSize());
        return Math.ceil(flow.prefHeight(room) + flow.slack(room));
    }

    private Paginator.Kind kind(Page.Paragraph paragraph) {
        return paragraph.item()
                ? Paginator.Kind.ITEM
                : paragraph.text().endsWith(":") ? Paginator.Kind.LEAD : Paginator.Kind.WORDS;
    }

    /** A paragraph that no page could hold is taken apart at its sentences, and such a sentence at a clause or between two words. */
    private List<Page.Paragraph> parts(Page.Paragraph paragraph, Font font) {
        return parts(paragraph, font, width);
    }

    private List<Page.Paragraph> parts(Page.Paragraph paragraph, Font font, double room) {
        return fits(paragraph, font, room)
                ? List.of(paragraph)
                : Parting.sentences(paragraph).stream()
                        .flatMap(one -> halves(one, font, room))
                        .toList();
    }

    private boolean fits(Page.Paragraph paragraph, Font font, double room) {
        return heightOf(flow(paragraph, font, term -> {}), room) <= height - signHeight();
    }

    private Stream<Page.Paragraph> halves(Page.Paragraph paragraph, Font font, double room) {
        Predicate<Page.Paragraph> fits = part -> fits(part, font, room);
        if (fits.test(paragraph)) {
            return Stream.of(paragraph);
        }
        List<Page.Paragraph> two = Parting.afterClause(paragraph, fits).orElseGet(() -> Parting.halves(paragraph));
        return two.size() < 2 ? two.stream() : two.stream().flatMap(part -> halves(part, font, room));
    }

    private RichText flow(Page.Paragraph paragraph, Font font, Consumer<GlossaryTerm> meaning) {
        RichText flow = new RichText();
        flow.getStyleClass().add("line");
        for (Page.Span span : paragraph.spans()) {
            GlossaryTerm term = span.term();
            if (term == null) {
                addWithNumbers(span.text(), font, flow);
            } else {
                flow.addLink(span.text(), font, words.of("reading.meaning", span.text()), () -> meaning.accept(term));
            }
        }
        return flow;
    }

    private void addWithNumbers(String text, Font font, RichText flow) {
        for (CallNumbers.Part part : CallNumbers.parts(text, number -> urgent || numbers.contains(number))) {
            if (part.number()) {
                flow.add(part.words(), Fonts.bold(font.getSize() * LARGER_NUMBER), "call-number");
            } else {
                flow.add(part.words(), font);
            }
        }
    }

    // How it is cut and shown

    /** Cuts it; to be called once everything has been added. */
    public PagedText cut() {
        pages = pagesOf(blocks);
        if (!beginBriefly()) {
            fillFirst();
        }
        for (int i = 0; pages.size() > 1 && pages.size() <= MOST_DOTS && i < pages.size(); i++) {
            Region dot = new Region();
            dot.getStyleClass().add("page-dot");
            dots.add(dot);
        }
        cursor.resize(pages.size());
        showPage();
        return this;
    }

    /**
     * Puts what to do now in few words on a page before all else, with the title and the lines that have numbers as far as
     * they have room; whether it did. The other lines say the same once more, so they begin on a page of their own.
     */
    private boolean beginBriefly() {
        int begin = (int)
                blocks.stream().takeWhile(block -> block.words().isEmpty()).count();
        if (brief.isEmpty() || pages.get(0).contains(begin)) {
            return false;
        }
        List<Block> title = blocks.subList(0, begin);
        List<Block> numbers =
                blocks.stream().filter(block -> block.piece().first()).toList();
        List<Block> now = List.of(brief.get());
        List<Block> first = Stream.of(
                        List.of(title, now, numbers), List.of(title, now), List.of(now, numbers), List.of(now))
                .map(parts -> parts.stream().flatMap(List::stream).toList())
                .filter(all -> cut(all, true).size() == 1)
                .findFirst()
                .orElse(now);
        List<Block> rest =
                blocks.stream().filter(block -> !first.contains(block)).toList();
        int from = first.size();
        List<List<Integer>> cut =
                new ArrayList<>(List.of(IntStream.range(0, from).boxed().toList()));
        cut(rest.stream().map(block -> block.onFirst(false)).toList(), true).stream()
                .map(page -> page.stream().map(index -> index + from).toList())
                .forEach(cut::add);
        pages = cut;
        blocks.clear();
        blocks.addAll(first);
        blocks.addAll(rest);
        return true;
    }

    private List<List<Integer>> pagesOf(List<Block> all) {
        List<List<Integer>> whole = cut(all, badge.isPresent());
        return whole.size() > 1 && badge.isEmpty() ? cut(all, true) : whole;
    }

    /** @param signed whether something stands at the foot of each page */
    private List<List<Integer>> cut(List<Block> all, boolean signed) {
        return Paginator.cut(all.stream().map(Block::piece).toList(), gap(), signed ? height - signHeight() : height);
    }

    /**
     * Where one thing would stand alone on the first of several pages, it is joined by a sentence of the next, if that costs
     * no page; a line or two also by the beginning of a sentence, and all else too where that saves a page.
     */
    private void fillFirst() {
        if (pages.size() < 2
                || pages.get(0).size() > 1
                || pages.get(1).get(0) != 1
                || blocks.get(1).piece().kind() != Paginator.Kind.WORDS
                || blocks.get(1).words().isEmpty()) {
            return;
        }
        Words next = blocks.get(1).words().get();
        List<Page.Paragraph> sentences = Parting.sentences(next.all());
        double room = height - signHeight() - blocks.get(0).piece().height() - gap();
        Predicate<Page.Paragraph> fits = part -> next.part().apply(part).piece().height() <= room;
        Stream.of(
                        Optional.of(sentences).filter(all -> fits.test(all.get(0))),
                        Parting.afterClause(sentences.get(0), fits)
                                .map(two -> withRest(two, sentences))
                                .filter(parts -> isLineOrTwo(blocks.get(0))
                                        || pagesOf(parted(parts, next)).size() < pages.size()))
                .flatMap(Optional::stream)
                .map(parts -> parted(parts, next))
                .filter(all -> {
                    List<List<Integer>> cut = pagesOf(all);
                    return cut.size() <= pages.size() && cut.get(0).size() > 1;
                })
                .findFirst()
                .ifPresent(all -> {
                    blocks.clear();
                    blocks.addAll(all);
                    pages = pagesOf(all);
                });
    }

    private static List<Page.Paragraph> withRest(List<Page.Paragraph> first, List<Page.Paragraph> sentences) {
        return Stream.concat(first.stream(), sentences.stream().skip(1)).toList();
    }

    /** With the second block in parts. */
    private List<Block> parted(List<Page.Paragraph> parts, Words second) {
        List<Block> all = new ArrayList<>(blocks);
        all.remove(1);
        all.addAll(1, parts.stream().map(second.part()).toList());
        if (isLineOrTwo(blocks.get(0))) {
            all.set(1, all.get(1).onFirst(true));
        }
        return all;
    }

    private boolean isLineOrTwo(Block block) {
        return block.piece().height() < 2.5 * Measure.height("I", body, width);
    }

    /** What is said after "page 2 of 3", such as "card 4 of 6". */
    public void within(String now) {
        place = now;
        showPage();
    }

    // Pages

    @Override
    public PageCursor cursor() {
        return cursor;
    }

    private void showPage() {
        int at = cursor.index();
        getChildren().clear();
        if (pages.size() > 1) {
            String which = words.of("shell.position", at + 1, pages.size());
            position.setText(which);
            position.setAccessibleText(
                    place.isEmpty()
                            ? words.of("reading.page", at + 1, pages.size())
                            : words.of("reading.page-within", at + 1, pages.size(), place));
            getChildren().add(position);
            getChildren().addAll(dots);
            for (int i = 0; i < dots.size(); i++) {
                dots.get(i).pseudoClassStateChanged(HERE, i == at);
            }
        }
        badge.ifPresent(getChildren()::add);
        pages.get(at).forEach(index -> getChildren().add(blocks.get(index).node()));
        requestLayout();
    }

    private double gap() {
        double words = Math.floor(BETWEEN * body.getSize());
        boolean pressed = blocks.stream()
                        .filter(block -> block.node() instanceof TapButton)
                        .count()
                > 1;
        return pressed ? Math.max(words, frame.gap() + 1) : words;
    }

    private double signHeight() {
        return signHeight(frame) + gap();
    }

    private static double signHeight(FrameLayout frame) {
        return Math.max(frame.unit(SIGN), Math.ceil(frame.scale().small() * 1.3));
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (int index : pages.get(cursor.index())) {
            Block block = blocks.get(index);
            block.node().resizeRelocate(0, y, width, block.piece().height());
            y += block.piece().height() + gap();
        }
        layoutSign();
    }

    private void layoutSign() {
        double line = Math.ceil(frame.scale().small() * 1.3);
        double top = height - line;
        double small = frame.unit(2);
        double x = 0;
        Font font = Fonts.regular(frame.scale().small());
        double own = pages.size() > 1 ? Measure.widthOfOneLine(position.getText(), font) + 3 * small : 0;
        double worth = badge.map(label -> Measure.widthOfOneLine(label.getText(), font) + font.getSize())
                .orElse(0.0);
        // The numbers say the same as the dots, which leave their room to words.
        boolean dotted = (dots.size() + 1) * 2 * small + own + worth <= width;
        dots.forEach(dot -> dot.setVisible(dotted));
        for (int i = 0; dotted && i < dots.size(); i++) {
            double wide = i == cursor.index() ? small * 2.5 : small;
            dots.get(i).resizeRelocate(x, top + (line - small) / 2, wide, small);
            x += wide + small;
        }
        if (pages.size() > 1) {
            position.resizeRelocate(x + (dotted ? small : 0), top, own - 3 * small, line);
            x += own;
        }
        double left = x;
        badge.ifPresent(label -> label.resizeRelocate(left, top, Math.min(width - left, worth), line));
    }

    @Override
    protected double computePrefWidth(double ignored) {
        return width;
    }

    @Override
    protected double computePrefHeight(double ignored) {
        return height;
    }

    /** A dot and a line. */
    private final class ListItem extends Region {
        private final RichText flow;
        private final Region dot = new Region();

        ListItem(RichText flow) {
            this.flow = flow;
            dot.getStyleClass().add("dot");
            getChildren().addAll(dot, flow);
        }

        @Override
        protected void layoutChildren() {
            double em = body.getSize();
            dot.resizeRelocate(0, DOT_TOP * em, DOT * em, DOT * em);
            flow.resizeRelocate(INDENT * em, 0, getWidth() - INDENT * em, getHeight());
        }
    }
}
