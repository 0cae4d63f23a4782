package anteroom.kiosk;

import anteroom.content.Calm;
import anteroom.content.Card;
import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.content.Question;
import anteroom.content.Stage;
import anteroom.content.Topic;
import anteroom.kiosk.attract.AttractModel;
import anteroom.kiosk.attract.AttractView;
import anteroom.kiosk.deck.CardView;
import anteroom.kiosk.deck.TopicEndView;
import anteroom.kiosk.faq.AskView;
import anteroom.kiosk.faq.BrowseView;
import anteroom.kiosk.faq.QuestionsModel;
import anteroom.kiosk.faq.ShowStaffView;
import anteroom.kiosk.help.CalmView;
import anteroom.kiosk.help.HelpView;
import anteroom.kiosk.home.HomeDock;
import anteroom.kiosk.home.HomeModel;
import anteroom.kiosk.home.HomeView;
import anteroom.kiosk.reading.PagedText;
import anteroom.kiosk.reading.Pages;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.Session;
import anteroom.kiosk.shell.Pager;
import anteroom.kiosk.shell.ShellView;
import anteroom.kiosk.staff.StaffArea;
import anteroom.kiosk.takehome.MyQuestions;
import anteroom.kiosk.takehome.Prints;
import anteroom.kiosk.takehome.Star;
import anteroom.kiosk.takehome.TakeAlongScreens;
import anteroom.kiosk.ui.Dock;
import anteroom.kiosk.ui.FittingWords;
import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.Frame;
import anteroom.kiosk.ui.Framed;
import anteroom.kiosk.ui.Heading;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Languages;
import anteroom.kiosk.ui.Measure;
import anteroom.kiosk.ui.NursePortrait;
import anteroom.kiosk.ui.Picture;
import anteroom.kiosk.ui.Pictures;
import anteroom.kiosk.ui.PlaceTurner;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.SceneTheme;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.TileGrid;
import anteroom.kiosk.visit.PathStrip;
import anteroom.kiosk.visit.PathView;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Builds the screen of each place: which view, of which models. */
final class Screens implements ShellView.Screens {
    /** So many questions at the most are offered after an answer. */
    private static final int MOST_RELATED = 3;

    /** Room for the heading and some lines of a stage, with its path, and on a standing screen its picture; in em. */
    private static final double PATHED = 6.5;

    private static final double PICTURED = 22;

    private final Supplier<LocalizedContent> shown;
    private final String clinic;
    private final InterfaceText words;
    private final Languages languages;
    private final Session session;
    private final Pictures pictures;
    private final QuestionsModel questions;
    private final HomeModel home;
    private final AttractModel attract;
    private final Optional<StaffArea> staff;
    private final SceneTheme look;
    private final Pager pager;
    private final MyQuestions mine;
    private final TakeAlongScreens along;

    /** @param shown the wording that is */
    Screens(
            Supplier<LocalizedContent> shown,
            Clinic clinic,
            MyQuestions mine,
            Prints prints,
            InterfaceText words,
            Languages languages,
            Session session,
            Pictures pictures,
            QuestionsModel questions,
            HomeModel home,
            AttractModel attract,
            Optional<StaffArea> staff,
            SceneTheme look,
            Pager pager) {
        this.shown = shown;
        this.clinic = clinic.value("name").orElse("");
        this.mine = mine;
        this.along = new TakeAlongScreens(
                this::edition,
                () -> shown.get().clinic(),
                mine,
                prints,
                session.journey(),
                pictures,
                words,
                this::paged);
        this.words = words;
        this.languages = languages;
        this.session = session;
        this.pictures = pictures;
        this.questions = questions;
        this.home = home;
        this.attract = attract;
        this.staff = staff;
        this.look = look;
        this.pager = pager;
    }

    private Edition edition() {
        return shown.get().edition();
    }

    private Pages pages() {
        return shown.get().pages();
    }

    @Override
    public Framed of(Screen place) {
        Scale scale = look.scale();
        if (place instanceof Screen.Home) {
            return home();
        }
        if (place instanceof Screen.OnCard at) {
            return card(at);
        }
        if (place instanceof Screen.TopicEnd end) {
            return topicEnd(end, scale);
        }
        if (place instanceof Screen.VisitPath) {
            return path();
        }
        if (place instanceof Screen.OnVisit visit) {
            return stage(visit);
        }
        if (place instanceof Screen.Ask) {
            AskView view = new AskView(
                    questions, pages()::brief, pictures, session.journey()::back, words, languages, look.frame());
            return Framed.whole(view).dock(view.dock());
        }
        if (place instanceof Screen.Browse browse) {
            String title = words.of("browse.title");
            return paged(
                    title,
                    BrowseView.categories(edition(), title, pictures, session.journey(), look.frame()),
                    browse.page(),
                    Screen.Browse::new);
        }
        if (place instanceof Screen.InCategory in) {
            return edition().categories().stream()
                    .filter(category -> category.id().equals(in.category()))
                    .findFirst()
                    .map(category -> paged(
                                    category.title(),
                                    BrowseView.questions(category, session.journey(), look.frame()),
                                    in.page(),
                                    page -> new Screen.InCategory(category.id(), page))
                            .tone(BrowseView.tone(category)))
                    .orElseThrow();
        }
        if (place instanceof Screen.OnAnswer on) {
            return answer(edition().question(on.question()).orElseThrow());
        }
        if (place instanceof Screen.ShowStaff) {
            Framed framed = ShowStaffView.of(questions, nurse(), words, look.frame());
            String typed = questions.query();
            return typed.isBlank() ? framed : framed.star(star(MyQuestions.ofTyped(typed)));
        }
        if (place instanceof Screen.TakeAlong at) {
            return along.of(at, look.frame());
        }
        if (place instanceof Screen.Help) {
            String title = words.of("help.title");
            return Framed.under(title, helpChoices(title))
                    .line(words.of("help.tell"))
                    .tone(HomeModel.HELP_TOPIC)
                    .ground(ground("help-ground"))
                    .dock(Dock.withBack(look.frame(), helpWays(), words, session.journey()::back)
                            .leaving(helpWaysLeast()));
        }
        if (place instanceof Screen.CalmMinute) {
            Calm calm = edition().calm();
            CalmView view = new CalmView(
                    pages().of(calm),
                    new Picture(pictures, calm.art(), calm.alt()),
                    new CalmView.Ways(
                            session.journey()::back,
                            this::tellSomeone,
                            () -> session.journey().open(new Screen.CalmSources())),
                    look.moves(),
                    words,
                    look.frame());
            return Framed.whole(view)
                    .titled(words.of("home.calm"))
                    .tone("calm")
                    .ground(ground("calm-ground"))
                    .dock(view.dock());
        }
        if (place instanceof Screen.CalmSources) {
            String title = words.of("reading.sources");
            Rectangle2D body = look.frame().body(title);
            PagedText sources = new PagedText(look.frame(), words, body.getWidth(), body.getHeight())
                    .sources(pages().of(edition().calm()).sources())
                    .cut();
            return Framed.under(title, sources)
                    .line(words.of("home.calm"))
                    .tone("calm")
                    .ground(ground("calm-ground"))
                    .pages(sources);
        }
        if (place instanceof Screen.Staff at && staff.isPresent()) {
            return Framed.under("", staff.get().screen(at, scale, look.whole()));
        }
        if (!(place instanceof Screen.Attract)) {
            throw new IllegalArgumentException("no view of " + place);
        }
        Picture window = new Picture(pictures, "attract-window", words.of("attract.window"));
        return Framed.whole(AttractView.of(attract, window, waitingRoom(), clinic, words, look, session::begin));
    }

    private Framed home() {
        String title = words.of("home.title");
        HomeView view = new HomeView(home, pictures, words, look);
        Framed framed = Framed.under(title, view).dock(HomeDock.of(home, look.frame(), words));
        Frame frame = look.frame().offeringLanguage();
        double needed = Measure.widthOfOneLine(title, Fonts.bold(frame.scale().title()));
        return Heading.leadRoom(frame) + needed > frame.heading().getWidth() ? framed : framed.lead(nurse());
    }

    private Framed path() {
        String title = edition().visit().title();
        PathView view = new PathView(
                edition().visit(),
                look.frame().body(title),
                pictures,
                words,
                look.scale(),
                stage -> session.journey().open(new Screen.OnVisit(stage)));
        return Framed.whole(view)
                .titled(title)
                .tone("visit")
                .next(new Framed.Action(
                        words.of("visit.start"), () -> session.journey().open(new Screen.OnVisit(0))));
    }

    /** The width in which the shortest words of both have room, in px. */
    private double helpWaysLeast() {
        Scale scale = look.scale();
        double calm = FittingWords.leastWidth(scale, words.of("home.calm.short"));
        double take = FittingWords.leastWidth(scale, words.of("take.door.short"));
        return scale.portrait() ? calm : 2 * Math.max(calm, take) + look.frame().gap();
    }

    /** Beside each other at the foot of help: a calm minute, and the numbers to take home. */
    private Region helpWays() {
        Frame frame = look.frame();
        Region calm = HelpView.calm(session.journey(), words, frame);
        return frame.portrait() ? calm : Dock.row(frame, List.of(calm, takeNumbers(frame)));
    }

    private Region takeNumbers(Frame frame) {
        return Dock.wide(
                frame,
                () -> session.journey().open(new Screen.TakeHome(0)),
                "take-door",
                words.of("take.numbers"),
                words.of("take.door"),
                words.of("take.door.short"));
    }

    /** On a standing screen the way to take the numbers home stands below them, where they leave it room. */
    private Region helpChoices(String title) {
        Frame frame = look.frame();
        double row = frame.unit(Scale.MAIN);
        TileGrid shorter = HelpView.of(edition(), title, pictures, session.journey(), words, frame.above(row));
        if (!frame.portrait() || shorter.pages() > 1) {
            return HelpView.of(edition(), title, pictures, session.journey(), words, frame);
        }
        Region take = takeNumbers(frame);
        take.setMinHeight(row);
        take.setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(shorter, Priority.ALWAYS);
        return new VBox(frame.gap(), shorter, take);
    }

    /** A screen of tiles that may need pages, each a place of its own. */
    private Framed paged(String title, TileGrid grid, int wanted, IntFunction<Screen> places) {
        int page = Math.min(wanted, grid.pages() - 1);
        Framed framed = Framed.under(title, grid.at(page));
        if (grid.pages() > 1) {
            framed.line(words.of("shell.position", page + 1, grid.pages()));
        }
        return framed.pages(
                new PlaceTurner(page, grid.pages(), to -> session.journey().turnTo(places.apply(to))));
    }

    private TapButton star(String id) {
        return Star.of(id, mine, session.journey(), words);
    }

    /** The way to the rules for home, where Next leads nowhere else. */
    private Framed.Action takeHome() {
        return new Framed.Action(words.of("take.door"), () -> session.journey().open(new Screen.TakeHome(0)));
    }

    private static Region ground(String style) {
        Region ground = new Region();
        ground.getStyleClass().add(style);
        return ground;
    }

    /** The cards on how to do that, or, in a pack without them, help itself. */
    private void tellSomeone() {
        session.journey()
                .open(edition()
                        .topic(HomeModel.HELP_TOPIC)
                        .<Screen>map(topic -> new Screen.OnCard(topic.id(), 0))
                        .orElse(new Screen.Help()));
    }

    private Framed card(Screen.OnCard at) {
        Topic topic = edition().topic(at.topic()).orElseThrow();
        Card card = topic.cards().get(at.index());
        return framed(new CardView.Content(
                        pages().of(card),
                        topic.title(),
                        pager.step(at, words),
                        false,
                        picture(card.art(), card.alt()),
                        "",
                        List.of(),
                        Optional.empty()))
                .star(star(MyQuestions.ofCard(card.id())))
                .tone(topic.id());
    }

    /** A stage is told like a card, above the path; where both have too little room, the picture or the path goes. */
    private Framed stage(Screen.OnVisit at) {
        Stage stage = edition().visit().stages().get(at.stage());
        Frame frame = look.frame();
        PathStrip path = new PathStrip(
                edition().visit(),
                at.stage(),
                pictures,
                frame,
                other -> session.journey().turnTo(new Screen.OnVisit(other)));
        double lines = (frame.above(path.prefHeight(-1)).bandTop() - frame.toolsBottom())
                / frame.scale().body();
        Framed framed = framed(new CardView.Content(
                        pages().of(stage),
                        edition().visit().title(),
                        pager.step(at, words),
                        false,
                        lines < PICTURED && frame.portrait() ? Optional.empty() : picture(stage.art(), stage.alt()),
                        "",
                        List.of(),
                        lines < PATHED ? Optional.empty() : Optional.of(path)))
                .tone("visit");
        boolean last = at.stage() == edition().visit().stages().size() - 1;
        return last ? framed.next(takeHome()) : framed;
    }

    private Framed framed(CardView.Content content) {
        CardView view = new CardView(content, look, words);
        return Framed.whole(view).pages(view).moving(view.moving()).fading(content.picture());
    }

    /** The picture of a card; in the low layout it stands above the line, and not in the card. */
    private Optional<Picture> picture(String art, String alt) {
        return look.low() ? Optional.empty() : Optional.of(new Picture(pictures, art, alt));
    }

    private Framed topicEnd(Screen.TopicEnd end, Scale scale) {
        Topic topic = edition().topic(end.topic()).orElseThrow();
        int at = edition().topics().indexOf(topic);
        Optional<Topic> next = edition().topics().stream()
                .skip(at + 1L)
                .filter(other -> !other.id().equals(HomeModel.HELP_TOPIC))
                .findFirst();
        List<Question> belonging = topic.cards().stream()
                .flatMap(card -> card.questions().stream())
                .distinct()
                .flatMap(id -> edition().question(id).stream())
                .toList();
        Picture scene = new Picture(pictures, "end-of-topic", words.of("deck.end.alt"));
        Framed framed = Framed.under(
                        words.of("deck.end"),
                        new TopicEndView(scene, next, belonging, session.journey(), pictures, words, scale))
                .line(topic.title());
        return topic.id().equals(TakeAlongScreens.TOPIC) ? framed.next(takeHome()) : framed;
    }

    private NursePortrait nurse() {
        return new NursePortrait(new Picture(pictures, "nurse", words.of("home.nurse")));
    }

    private Framed answer(Question question) {
        List<TapButton> related = question.related().stream()
                .flatMap(id -> edition().question(id).stream())
                .limit(MOST_RELATED)
                .map(other -> new TapButton(
                        other.question(),
                        () -> session.journey().open(new Screen.OnAnswer(other.id())),
                        Styles.MAIN,
                        "question"))
                .toList();
        Illustration picture = illustration(question);
        Framed framed = framed(new CardView.Content(
                        pages().of(question),
                        picture.topic().title(),
                        Optional.empty(),
                        question.urgent(),
                        picture(picture.art(), picture.alt()),
                        words.of("answer.related"),
                        related,
                        Optional.empty()))
                .tone(question.urgent() ? HomeModel.HELP_TOPIC : picture.topic().id());
        if (!question.urgent()) {
            framed.star(star(MyQuestions.ofQuestion(question.id())));
        }
        return picture.topic().id().equals(TakeAlongScreens.TOPIC) ? framed.next(takeHome()) : framed;
    }

    /** A picture of the pack and the topic that it belongs to. */
    private record Illustration(Topic topic, String art, String alt) {}

    /** That of the card that names the question, else of a card that names one that is related to it. */
    private Illustration illustration(Question question) {
        return Stream.concat(Stream.of(question.id()), question.related().stream())
                .flatMap(id -> edition().topics().stream()
                        .flatMap(topic -> topic.cards().stream()
                                .filter(card -> card.questions().contains(id))
                                .map(card -> new Illustration(topic, card.art(), card.alt()))))
                .findFirst()
                .orElseGet(() -> {
                    Topic first = edition().topics().get(0);
                    return new Illustration(first, first.art(), first.alt());
                });
    }

    /** The picture of a place; where it has none, that of the waiting room. */
    @Override
    public Picture above(Screen place) {
        if (place instanceof Screen.OnCard at) {
            Card card = edition().topic(at.topic()).orElseThrow().cards().get(at.index());
            return new Picture(pictures, card.art(), card.alt());
        }
        if (place instanceof Screen.OnVisit visit) {
            Stage stage = edition().visit().stages().get(visit.stage());
            return new Picture(pictures, stage.art(), stage.alt());
        }
        if (place instanceof Screen.TopicEnd end) {
            Topic topic = edition().topic(end.topic()).orElseThrow();
            return new Picture(pictures, topic.art(), topic.alt());
        }
        return waitingRoom();
    }

    private Picture waitingRoom() {
        return new Picture(pictures, "attract-people", words.of("attract.alt"));
    }
}
