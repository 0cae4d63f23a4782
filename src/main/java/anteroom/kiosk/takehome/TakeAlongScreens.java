package anteroom.kiosk.takehome;

import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.content.PrinterSettings.Paper;
import anteroom.content.Question;
import anteroom.content.TakeHome;
import anteroom.content.Topic;
import anteroom.kiosk.home.HomeModel;
import anteroom.kiosk.reading.PagedText;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.ui.Dock;
import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.Frame;
import anteroom.kiosk.ui.Framed;
import anteroom.kiosk.ui.Icons;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Picture;
import anteroom.kiosk.ui.PictureBeside;
import anteroom.kiosk.ui.Pictures;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.Tile;
import anteroom.kiosk.ui.TileGrid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Builds the screens of what a patient takes along. */
public final class TakeAlongScreens {
    /** The topic whose colours these screens have, and at whose end they are offered. */
    public static final String TOPIC = "aftercare";

    /** Steps of the size of words that somebody reads from where they stand, the largest first. */
    private static final double[] LARGER = {1.7, 1.45, 1.2};

    /** Questions of somebody who came with the patient, in order; a pack may lack some. */
    private static final Map<String, Door> COMPANION = companionDoors();

    /** A picture, and what its words are called. */
    private record Door(String art, String key) {}

    private static Map<String, Door> companionDoors() {
        Map<String, Door> doors = new LinkedHashMap<>();
        doors.put("for-your-companion", new Door("someone-with-you", "companion.know"));
        doors.put("getting-home", new Door("visit-ride-home", "companion.ride"));
        doors.put("rest-of-the-day", new Door("visit-night", "companion.evening"));
        doors.put("when-to-call-clinic", new Door("call-us-if", "companion.call"));
        return doors;
    }

    /** Of the cards that the page of rules has a picture of. */
    private static final List<String> ON_PAPER =
            List.of("no-driving", "go-home-with-someone", "not-today", "call-us-if");

    /** Shows a page of tiles that may need several. */
    public interface Paging {
        Framed paged(String title, TileGrid grid, int page, IntFunction<Screen> places);
    }

    private final Supplier<Edition> shown;
    private final Clinic clinic;
    private final MyQuestions mine;
    private final Prints prints;
    private final NavigationHistory journey;
    private final Pictures pictures;
    private final InterfaceText words;
    private final Paging paging;

    public TakeAlongScreens(
            Supplier<Edition> shown,
            Clinic clinic,
            MyQuestions mine,
            Prints prints,
            NavigationHistory journey,
            Pictures pictures,
            InterfaceText words,
            Paging paging) {
        this.shown = shown;
        this.clinic = clinic;
        this.mine = mine;
        this.prints = prints;
        this.journey = journey;
        this.pictures = pictures;
        this.words = words;
        this.paging = paging;
    }

    private Edition edition() {
        return shown.get();
    }

    public Framed of(Screen.TakeAlong place, Frame frame) {
        if (place instanceof Screen.TakeHome at) {
            return takeHome(at.page(), frame);
        }
        if (place instanceof Screen.TakeCode at) {
            return code(at.code(), frame);
        }
        if (place instanceof Screen.MyQuestions) {
            return myQuestions(frame);
        }
        if (place instanceof Screen.ShowQuestions) {
            return showQuestions(frame);
        }
        if (place instanceof Screen.CommonQuestions at) {
            return common(at.page(), words.of("mine.common"), frame);
        }
        if (place instanceof Screen.CommonAbout at) {
            return commonAbout(at, frame);
        }
        if (place instanceof Screen.LetGo at) {
            return letGo(at.question(), frame);
        }
        if (place instanceof Screen.TakePage at) {
            return page(at.questions(), frame);
        }
        if (place instanceof Screen.Recall at) {
            return at.chosen() < 0 ? recall(at.index(), frame) : recalled(at, frame);
        }
        if (place instanceof Screen.ShowRecall at) {
            return large(
                    frame,
                    words.of("recall.shown"),
                    List.of(recalls().get(at.index()).question()),
                    List.of());
        }
        if (place instanceof Screen.Companion at) {
            return companion(at.page(), frame);
        }
        throw new IllegalArgumentException("no view of " + place);
    }

    // What is taken home

    private Framed takeHome(int page, Frame frame) {
        List<TileGrid.Entry> ways = new ArrayList<>();
        ways.add(door("take-phone", "take.phone", Screen.Code.RULES, frame));
        if (prints.paper().isPresent()) {
            ways.add(door("take-paper", "take.paper", new Screen.TakePage(false), frame));
        }
        if (clinic.value("webAddress").isPresent()) {
            ways.add(door("take-web", "take.web", Screen.Code.ADDRESS, frame));
        }
        ways.add(door("my-questions", "take.questions", new Screen.MyQuestions(), frame));
        if (!recalls().isEmpty()) {
            ways.add(door("end-of-topic", "take.recall", new Screen.Recall(0, -1), frame));
        }
        ways.add(door("someone-with-you", "take.companion", new Screen.Companion(0), frame));
        return paging.paged(
                        words.of("take.title"), grid(words.of("take.title"), ways, frame), page, Screen.TakeHome::new)
                .line(words.of("take.private"))
                .tone(TOPIC);
    }

    private TileGrid.Entry door(String art, String key, Screen.Code code, Frame frame) {
        return door(art, key, new Screen.TakeCode(code), frame);
    }

    private TileGrid.Entry door(String art, String key, Screen leadsTo, Frame frame) {
        return door(art, words.of(key), words.of(key + ".short"), TOPIC, leadsTo, frame);
    }

    private TileGrid.Entry door(String art, String name, String shorter, String tone, Screen leadsTo, Frame frame) {
        Region body = new PictureBeside(new Picture(pictures, art, name), frame, name, shorter);
        Tile tile = new Tile(name, body, () -> journey.open(leadsTo), Styles.MAIN, "tinted", Styles.tone(tone));
        return new TileGrid.Entry(tile, shorter);
    }

    private static TileGrid grid(String title, List<TileGrid.Entry> entries, Frame frame) {
        Rectangle2D body = frame.body(title);
        return new TileGrid(
                frame.portrait() ? 1 : 2, new Dimension2D(body.getWidth(), body.getHeight()), entries, frame);
    }

    private Framed code(Screen.Code code, Frame frame) {
        List<String> lines = new ArrayList<>(List.of(words.of("code.open"), words.of("code.touch")));
        switch (code) {
            case ADDRESS -> lines.addAll(List.of(webAddress(), words.of("code.address")));
            case RULES -> {
                lines.addAll(List.of(words.of("code.rules"), words.of("code.private")));
                lines.addAll(rules());
            }
            case QUESTIONS -> {
                lines.add(words.of("code.questions"));
                lines.addAll(mine.words(edition(), words));
            }
        }
        double pxPerMm = frame.scale().pxPerMm();
        BesideView view = new BesideView(
                frame,
                words,
                words.of("code.title"),
                side -> held(code, text -> QrCode.fits(text, side, pxPerMm))
                        .<Region>map(text -> code(text, side))
                        .orElseGet(Region::new),
                lines,
                List.of());
        return Framed.whole(view).pages(view.text()).moving(view.text()).tone(TOPIC);
    }

    /** What a code says to a phone, as much of it as fits. */
    private Optional<String> held(Screen.Code code, Predicate<String> fits) {
        return switch (code) {
            case ADDRESS -> Optional.of("https://" + webAddress()).filter(fits);
            case RULES -> card(rules()).within(fits).map(ContactCard::text);
            case QUESTIONS -> card(mine.words(edition(), words)).within(fits).map(ContactCard::text);
        };
    }

    private QrCode code(String text, double side) {
        QrCode code = QrCode.of(text, side);
        code.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        code.setAccessibleText(words.of("code.alt"));
        return code;
    }

    private String webAddress() {
        return clinic.value("webAddress").orElse("");
    }

    // On paper

    /** The page as it will come out, and the button that prints it. */
    private Framed page(boolean questions, Frame frame) {
        Paper paper = prints.paper().orElse(Paper.LETTER);
        ContactCard card = card(questions ? mine.words(edition(), words) : rules());
        List<String> numbers =
                Stream.concat(Stream.of(card.name()), card.numbers().stream()).toList();
        PrintedPage printed =
                PrintedPage.of(paper, words.of(questions ? "mine.shown" : "take.printed"), card.rules(), numbers);
        ImageView preview = new ImageView();
        preview.setPreserveRatio(true);
        StackPane edge = new StackPane(preview);
        edge.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        edge.getStyleClass().add("printed-page");
        edge.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        edge.setAccessibleText(words.of("page.alt"));
        List<WritableImage> images = new ArrayList<>(printed.images());
        preview.setImage(images.get(0));
        if (!questions) {
            printed.picture(ON_PAPER, pictures, () -> {
                images.clear();
                images.addAll(printed.images());
                preview.setImage(images.get(0));
            });
        }
        BesideView view = new BesideView(
                frame,
                words,
                words.of("page.title"),
                side -> {
                    preview.setFitHeight(side - 4);
                    return edge;
                },
                List.of(words.of("page.how"), words.of(questions ? "page.questions" : "page.private")),
                List.of(words.of(questions ? "page.questions" : "page.private")));
        prints.look();
        ChangeListener<Prints.State> follow = (p, before, now) -> view.say(told(now));
        view.getProperties().put(Prints.class, follow);
        prints.stateProperty().addListener(new WeakChangeListener<>(follow));
        return Framed.whole(view)
                .pages(view.text())
                .moving(view.text())
                .tone(TOPIC)
                .next(new Framed.Action(
                        words.of("page.print"), () -> prints.print(PrintedPage.forPrinter(images, paper))));
    }

    private String told(Prints.State state) {
        return switch (state) {
            case READY -> "";
            case PRINTING -> words.of("page.printing");
            case PRINTED -> words.of("page.printed");
            case NEEDS_HELP -> words.of("page.needs-help");
            case ENOUGH -> words.of("page.enough");
        };
    }

    private ContactCard card(List<String> lines) {
        return new ContactCard(
                clinic.value("name").orElse(words.of("take.clinic")),
                Stream.of("phone", "afterHours")
                        .flatMap(number -> clinic.value(number).stream())
                        .toList(),
                lines);
    }

    private List<String> rules() {
        return edition().takeHome().rules().stream()
                .flatMap(rule -> clinic.render(rule).stream())
                .toList();
    }

    // Questions

    private Framed myQuestions(Frame frame) {
        String title = words.of("mine.title");
        if (mine.kept().isEmpty()) {
            return common(0, title, frame);
        }
        List<TileGrid.Entry> rows = new ArrayList<>();
        mine.kept()
                .forEach(id -> MyQuestions.words(id, edition(), words)
                        .ifPresent(text -> rows.add(row(
                                text,
                                words.of("mine.let-go.spoken", text),
                                () -> {
                                    mine.letGo(id);
                                    // The same place with other words: it is left and opened again.
                                    journey.turnTo(new Screen.Home());
                                    journey.turnTo(new Screen.MyQuestions());
                                },
                                !frame.scale().scarce()))));
        if (!mine.isFull()) {
            String more = words.of("mine.common");
            rows.add(row(more, more, () -> journey.open(new Screen.CommonQuestions(0)), false));
        }
        Region show = Dock.wide(
                frame,
                () -> journey.open(new Screen.ShowQuestions()),
                "show-nurse",
                words.of("mine.show"),
                words.of("mine.show.short"),
                words.of("mine.show.shortest"));
        Rectangle2D body = frame.body(title);
        return Framed.under(title, new TileGrid(1, new Dimension2D(body.getWidth(), body.getHeight()), rows, frame))
                .line(words.of("mine.line"))
                .dock(Dock.withBack(frame, show, words, journey::back));
    }

    private TileGrid.Entry row(String text, String spoken, Runnable act, boolean goes) {
        TapButton button = new TapButton(text, act, Styles.MAIN, "question");
        button.setAccessibleText(spoken);
        if (goes) {
            button.setGraphic(Icons.CLOSE.node());
            button.setContentDisplay(ContentDisplay.LEFT);
        }
        return new TileGrid.Entry(button, text + (goes ? " mmm" : ""));
    }

    private Framed showQuestions(Frame frame) {
        List<TapButton> ways = new ArrayList<>();
        ways.add(way("mine.to-phone", new Screen.TakeCode(Screen.Code.QUESTIONS)));
        if (prints.paper().isPresent()) {
            ways.add(way("mine.to-paper", new Screen.TakePage(true)));
        }
        return large(frame, words.of("mine.shown"), mine.words(edition(), words), ways);
    }

    private TapButton way(String key, Screen leadsTo) {
        return new TapButton(words.of(key), () -> journey.open(leadsTo), Styles.MAIN, "question");
    }

    /** Words as large as one page has room for, and buttons below; if it is too little for all of them, on several. */
    private Framed large(Frame frame, String heading, List<String> lines, List<TapButton> ways) {
        PagedText shown = IntStream.range(0, LARGER.length)
                .mapToObj(i -> large(frame, heading, lines, ways, LARGER[i]))
                .filter(text -> text.cursor().count() == 1)
                .findFirst()
                .orElseGet(() -> large(frame, heading, lines, ways, 1));
        return Framed.under("", shown).pages(shown);
    }

    private PagedText large(Frame frame, String heading, List<String> lines, List<TapButton> ways, double times) {
        Rectangle2D room = frame.body("");
        PagedText text = new PagedText(frame, words, room.getWidth(), room.getHeight()).heading(heading);
        lines.forEach(line -> text.large(line, Fonts.bold(frame.scale().title() * times)));
        ways.forEach(button -> text.button(button, Scale.MAIN));
        return text.cut();
    }

    /** Beside each other, equally wide. */
    public static HBox row(Frame frame, Region... parts) {
        HBox row = new HBox(frame.gap(), parts);
        for (Region part : parts) {
            HBox.setHgrow(part, Priority.ALWAYS);
            part.setMaxWidth(Double.MAX_VALUE);
            part.setMinWidth(1);
            part.setPrefWidth(1);
        }
        return row;
    }

    private Framed common(int page, String title, Frame frame) {
        List<TileGrid.Entry> topics = edition().topics().stream()
                .filter(topic -> !topic.id().equals(HomeModel.HELP_TOPIC))
                .map(topic -> door(
                        topic.art(),
                        topic.title(),
                        topic.title(),
                        topic.id(),
                        new Screen.CommonAbout(topic.id(), 0),
                        frame))
                .toList();
        return paging.paged(title, grid(title, topics, frame), page, Screen.CommonQuestions::new)
                .line(words.of("mine.common.line"));
    }

    private Framed commonAbout(Screen.CommonAbout at, Frame frame) {
        Topic topic = edition().topic(at.topic()).orElseThrow();
        List<TileGrid.Entry> rows = topic.cards().stream()
                .flatMap(card -> card.questions().stream())
                .distinct()
                .flatMap(id -> edition().question(id).stream())
                .filter(question -> !question.urgent())
                .map(this::choice)
                .toList();
        return paging.paged(
                        topic.title(),
                        grid(topic.title(), rows, frame),
                        at.page(),
                        page -> new Screen.CommonAbout(at.topic(), page))
                .line(words.of("mine.pick"))
                .tone(topic.id());
    }

    private TileGrid.Entry choice(Question question) {
        String id = MyQuestions.ofQuestion(question.id());
        return row(
                question.question(),
                question.question(),
                () -> {
                    boolean room = !mine.isFull() || mine.kept().contains(id);
                    mine.keep(id);
                    journey.turnTo(room ? new Screen.MyQuestions() : new Screen.LetGo(id));
                },
                false);
    }

    private Framed letGo(String wanted, Frame frame) {
        String title = words.of("mine.let-go");
        List<TileGrid.Entry> rows = mine.kept().stream()
                .flatMap(id -> MyQuestions.words(id, edition(), words).stream()
                        .map(text -> row(
                                text,
                                words.of("mine.let-go.spoken", text),
                                () -> {
                                    mine.swap(id, wanted);
                                    journey.turnTo(new Screen.MyQuestions());
                                },
                                !frame.scale().scarce())))
                .toList();
        Rectangle2D body = frame.body(title);
        return Framed.under(title, new TileGrid(1, new Dimension2D(body.getWidth(), body.getHeight()), rows, frame))
                .line(words.of("mine.three"));
    }

    // Let me check I have it

    private List<TakeHome.Recall> recalls() {
        return edition().takeHome().recalls();
    }

    private Framed recall(int index, Frame frame) {
        TakeHome.Recall asked = recalls().get(index);
        List<TileGrid.Entry> choices = new ArrayList<>();
        asked.others()
                .forEach(other -> choices.add(choice(
                        index,
                        choices.size() < asked.place() ? choices.size() : choices.size() + 1,
                        other.text(),
                        other.shown(),
                        frame)));
        choices.add(
                asked.place(),
                choice(index, asked.place(), clinic.render(asked.answer()).orElse(""), asked.shown(), frame));
        Rectangle2D body = frame.body(asked.question());
        return Framed.under(
                        asked.question(),
                        new TileGrid(1, new Dimension2D(body.getWidth(), body.getHeight()), choices, frame))
                .line(words.of("recall.line"))
                .tone(TOPIC);
    }

    private TileGrid.Entry choice(int index, int at, String text, TakeHome.Shown shown, Frame frame) {
        Region body = new PictureBeside(new Picture(pictures, shown.art(), shown.alt()), frame, text);
        Tile tile = new Tile(
                text,
                body,
                () -> journey.turnTo(new Screen.Recall(index, at)),
                Styles.MAIN,
                "tinted",
                Styles.tone(TOPIC));
        return new TileGrid.Entry(tile, text);
    }

    /** Whatever was touched, what the card tells is said; nobody is told that they were wrong. */
    private Framed recalled(Screen.Recall at, Frame frame) {
        TakeHome.Recall asked = recalls().get(at.index());
        List<TapButton> ways = new ArrayList<>();
        cardAt(asked.card()).ifPresent(card -> ways.add(way("recall.card", card)));
        ways.add(way("mine.show.short", new Screen.ShowRecall(at.index())));
        boolean last = at.index() == recalls().size() - 1;
        Framed told = large(
                frame,
                words.of(at.chosen() == asked.place() ? "recall.yes" : "recall.again"),
                List.of(clinic.render(asked.answer()).orElse("")),
                ways);
        return told.tone(TOPIC).next(new Framed.Action(words.of(last ? "recall.done" : "shell.next"), () -> {
            if (told.pages().filter(pages -> pages.turn(true)).isEmpty()) {
                journey.turnTo(last ? new Screen.TakeHome(0) : new Screen.Recall(at.index() + 1, -1));
            }
        }));
    }

    private Optional<Screen> cardAt(String id) {
        return edition().topics().stream()
                .flatMap(topic -> IntStream.range(0, topic.cards().size())
                        .filter(at -> topic.cards().get(at).id().equals(id))
                        .mapToObj(at -> (Screen) new Screen.OnCard(topic.id(), at)))
                .findFirst();
    }

    // Somebody with the patient

    private Framed companion(int page, Frame frame) {
        String title = words.of("companion.title");
        List<TileGrid.Entry> doors = new ArrayList<>();
        COMPANION.forEach((question, door) -> edition()
                .question(question)
                .ifPresent(there ->
                        doors.add(companionDoor(door.art(), door.key(), new Screen.OnAnswer(question), frame))));
        doors.add(companionDoor("take-phone", "companion.take", new Screen.TakeHome(0), frame));
        return paging.paged(title, grid(title, doors, frame), page, Screen.Companion::new)
                .line(words.of("companion.line"))
                .tone(TOPIC);
    }

    private TileGrid.Entry companionDoor(String art, String key, Screen leadsTo, Frame frame) {
        return door(art, words.of(key), words.of(key + ".short"), TOPIC, leadsTo, frame);
    }
}
