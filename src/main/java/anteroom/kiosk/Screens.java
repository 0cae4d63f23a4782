package anteroom.kiosk;

import anteroom.content.Card;
import anteroom.content.Edition;
import anteroom.content.Question;
import anteroom.content.Topic;
import anteroom.content.VisitStage;
import anteroom.kiosk.attract.AttractModel;
import anteroom.kiosk.attract.AttractView;
import anteroom.kiosk.deck.CardView;
import anteroom.kiosk.deck.Onward;
import anteroom.kiosk.deck.TopicEndView;
import anteroom.kiosk.faq.AskView;
import anteroom.kiosk.faq.BrowseView;
import anteroom.kiosk.faq.Illustration;
import anteroom.kiosk.faq.QuestionsModel;
import anteroom.kiosk.faq.ShowStaffView;
import anteroom.kiosk.faq.StagedPicture;
import anteroom.kiosk.help.HelpScreens;
import anteroom.kiosk.home.HomeDock;
import anteroom.kiosk.home.HomeModel;
import anteroom.kiosk.home.HomeView;
import anteroom.kiosk.reading.PageFactory;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.Session;
import anteroom.kiosk.session.TextSize;
import anteroom.kiosk.shell.Pager;
import anteroom.kiosk.shell.ShellView;
import anteroom.kiosk.staff.StaffArea;
import anteroom.kiosk.takehome.BookmarkButton;
import anteroom.kiosk.takehome.MyQuestions;
import anteroom.kiosk.takehome.PrintQueue;
import anteroom.kiosk.takehome.TakeHomeScreens;
import anteroom.kiosk.ui.Fonts;
import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.FramedView;
import anteroom.kiosk.ui.Heading;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Languages;
import anteroom.kiosk.ui.Measure;
import anteroom.kiosk.ui.NursePortrait;
import anteroom.kiosk.ui.PictureRenderer;
import anteroom.kiosk.ui.PictureView;
import anteroom.kiosk.ui.Scale;
import anteroom.kiosk.ui.SceneTheme;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.visit.PathStrip;
import anteroom.kiosk.visit.PathView;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Builds the screen of each place: which view, of which models.
 *
 * @param shown the wording that is
 * @param clinic its name, empty when it has set none
 */
record Screens(
        Supplier<LocalizedContent> shown,
        String clinic,
        MyQuestions mine,
        PrintQueue prints,
        InterfaceText words,
        Languages languages,
        Session session,
        PictureRenderer pictures,
        QuestionsModel questions,
        HomeModel home,
        AttractModel attract,
        Optional<StaffArea> staff,
        SceneTheme theme,
        Pager pager)
        implements ShellView.Screens {
    /** So many questions at the most are offered after an answer. */
    private static final int MOST_RELATED = 3;

    /** Room for the heading and some lines of a stage with its path, in em; on a standing screen also with its picture. */
    private static final double PATHED = 6.5;

    private static final double PICTURED = 18.5;

    private Edition edition() {
        return shown.get().edition();
    }

    private PageFactory pages() {
        return shown.get().pages();
    }

    @Override
    public FramedView of(Screen screen) {
        Scale scale = theme.scale();
        if (screen instanceof Screen.Home) {
            return topics();
        }
        if (screen instanceof Screen.OnCard at) {
            return card(at);
        }
        if (screen instanceof Screen.TopicEnd end) {
            return topicEnd(end, scale);
        }
        if (screen instanceof Screen.VisitPath) {
            return path();
        }
        if (screen instanceof Screen.OnVisit visit) {
            return stage(visit);
        }
        if (screen instanceof Screen.Ask) {
            AskView view = new AskView(
                    questions,
                    pages()::brief,
                    this::staged,
                    pictures,
                    session.navigation()::back,
                    words,
                    languages,
                    theme.frame());
            return FramedView.whole(view).at(view.answer()).dock(view.dock());
        }
        if (screen instanceof Screen.Browse) {
            return BrowseView.categories(
                    edition(), words.of("browse.title"), pictures, session.navigation(), theme.frame());
        }
        if (screen instanceof Screen.InCategory in) {
            return edition().categories().stream()
                    .filter(category -> category.id().equals(in.category()))
                    .findFirst()
                    .map(category -> BrowseView.questions(category, session.navigation(), theme.frame()))
                    .orElseThrow();
        }
        if (screen instanceof Screen.OnAnswer on) {
            return answer(edition().question(on.question()).orElseThrow());
        }
        if (screen instanceof Screen.ShowStaff) {
            FramedView framed = ShowStaffView.of(questions, nurse(), words, theme.frame());
            String typed = questions.query();
            return typed.isBlank() ? framed : framed.star(star(MyQuestions.ofTyped(typed)));
        }
        if (screen instanceof Screen.TakeAlong at) {
            return new TakeHomeScreens(
                            this::edition,
                            () -> shown.get().clinic(),
                            mine,
                            prints,
                            session.navigation(),
                            pictures,
                            words)
                    .of(at, theme.frame());
        }
        if (screen instanceof Screen.Help) {
            return help().choices();
        }
        if (screen instanceof Screen.CalmMinute) {
            return help().calmMinute();
        }
        if (screen instanceof Screen.CalmSources) {
            return help().calmSources();
        }
        if (screen instanceof Screen.Staff at && staff.isPresent()) {
            return FramedView.under("", staff.get().screen(at, scale, theme.whole()));
        }
        if (!(screen instanceof Screen.Attract)) {
            throw new IllegalArgumentException("no view of " + screen);
        }
        PictureView window = new PictureView(pictures, "attract-window", words.of("attract.window"));
        return FramedView.whole(AttractView.of(attract, window, waitingRoom(), clinic, words, theme, session::begin));
    }

    private HelpScreens help() {
        return new HelpScreens(this::edition, this::pages, theme, session.navigation(), pictures, words);
    }

    private FramedView topics() {
        FrameLayout frame = theme.frame().offeringLanguage();
        String whole = words.of("home.title");
        // A second line would cost a row of topics.
        String title = Heading.standsInOneLine(frame, whole) ? whole : words.of("home.topics");
        HomeView view = new HomeView(home, pictures, words, theme);
        FramedView framed =
                FramedView.under(title, view).at(view.cursor()).dock(HomeDock.of(home, theme.frame(), words));
        double needed = Measure.widthOfOneLine(title, Fonts.bold(frame.scale().title()));
        return Heading.leadRoom(frame) + needed > frame.heading().getWidth() ? framed : framed.lead(nurse());
    }

    private FramedView path() {
        String title = edition().visit().title();
        PathView view = new PathView(
                edition().visit(),
                theme.frame().body(title),
                pictures,
                words,
                theme.scale(),
                stage -> session.navigation().open(new Screen.OnVisit(stage)));
        return FramedView.whole(view)
                .titled(title)
                .tone("visit")
                .next(new FramedView.Action(
                        words.of("visit.start"), () -> session.navigation().open(new Screen.OnVisit(0))));
    }

    private TapButton star(String id) {
        return BookmarkButton.of(id, mine, session.navigation(), words);
    }

    /** The way to the rules for home, where Next leads nowhere else. */
    private FramedView.Action takeHome() {
        return new FramedView.Action(
                words.of("take.door"), () -> session.navigation().open(new Screen.TakeHome()));
    }

    private FramedView card(Screen.OnCard at) {
        Topic topic = edition().topic(at.topic()).orElseThrow();
        Card card = topic.cards().get(at.index());
        return framed(new CardView.Content(
                        pages().of(card),
                        topic.title(),
                        pager.step(at, words),
                        topic.id().equals(HomeModel.HELP_TOPIC) ? Optional.of(brief(card)) : Optional.empty(),
                        picture(card.art(), card.alt()),
                        List.of(),
                        Optional.empty()))
                .star(star(MyQuestions.ofCard(card.id())))
                .tone(topic.id());
    }

    /** What to do now in few words, as the question that belongs most to a card says it. */
    private String brief(Card card) {
        return card.questions().stream()
                .flatMap(id -> edition().question(id).stream())
                .findFirst()
                .map(pages()::brief)
                .orElse("");
    }

    /**
     * A stage is told like a card, above the path. Where a standing screen has too little room for its picture as well, the
     * path stays, whose stops are pictures; or, with larger words, of which few would be left then, the picture.
     */
    private FramedView stage(Screen.OnVisit at) {
        VisitStage stage = edition().visit().stages().get(at.stage());
        FrameLayout frame = theme.frame();
        PathStrip path = new PathStrip(
                edition().visit(),
                at.stage(),
                pictures,
                frame,
                other -> session.navigation().open(new Screen.OnVisit(other)));
        double lines = (frame.above(path.prefHeight(-1)).bandTop() - frame.toolsBottom())
                / frame.scale().body();
        boolean scarce = frame.portrait() && lines < PICTURED;
        Optional<PictureView> picture = scarce && frame.scale().textSize() == TextSize.NORMAL
                ? Optional.empty()
                : picture(stage.art(), stage.alt());
        boolean pathed = lines >= PATHED && !(scarce && picture.isPresent());
        FramedView framed = framed(new CardView.Content(
                        pages().of(stage),
                        edition().visit().title(),
                        pager.step(at, words),
                        Optional.empty(),
                        picture,
                        List.of(),
                        pathed ? Optional.of(path) : Optional.empty()))
                .tone("visit");
        boolean last = at.stage() == edition().visit().stages().size() - 1;
        return last ? framed.after(takeHome()) : framed;
    }

    private FramedView framed(CardView.Content content) {
        CardView view = new CardView(content, theme, words);
        return FramedView.whole(view).pages(view).moving(view.moving()).fading(content.picture());
    }

    /** The picture of a card; in the low layout it stands above the line, and not in the card. */
    private Optional<PictureView> picture(String art, String alt) {
        return theme.low() ? Optional.empty() : Optional.of(new PictureView(pictures, art, alt));
    }

    private FramedView topicEnd(Screen.TopicEnd end, Scale scale) {
        Topic topic = edition().topic(end.topic()).orElseThrow();
        boolean help = topic.id().equals(HomeModel.HELP_TOPIC);
        Optional<Onward> next = help
                ? Optional.empty()
                : Onward.after(
                        topic,
                        edition().topics().stream()
                                .filter(other -> !other.id().equals(HomeModel.HELP_TOPIC))
                                .toList(),
                        edition().visit(),
                        session.navigation().visitSeen(),
                        session.navigation().seenCards());
        // Where it is urgent, each card has a question among the few that have room.
        List<Question> belonging = Stream.concat(
                        topic.cards().stream()
                                .flatMap(card -> card.questions().stream().limit(help ? 1 : 0)),
                        topic.cards().stream().flatMap(card -> card.questions().stream()))
                .distinct()
                .flatMap(id -> edition().question(id).stream())
                .toList();
        PictureView scene = help
                ? new PictureView(pictures, topic.art(), topic.alt())
                : new PictureView(pictures, "end-of-topic", words.of("deck.end.alt"));
        FramedView framed = FramedView.under(
                        words.of(help ? "deck.end.help" : "deck.end"),
                        new TopicEndView(scene, next, belonging, session.navigation(), pictures, words, scale))
                .line(topic.title())
                .tone(topic.id());
        return topic.id().equals(TakeHomeScreens.TOPIC) ? framed.after(takeHome()) : framed;
    }

    private NursePortrait nurse() {
        return new NursePortrait(new PictureView(pictures, "nurse", words.of("home.nurse")));
    }

    private FramedView answer(Question question) {
        List<TapButton> related = question.related().stream()
                .flatMap(id -> edition().question(id).stream())
                .limit(MOST_RELATED)
                .map(other -> new TapButton(
                        other.question(),
                        () -> session.navigation().open(new Screen.OnAnswer(other.id())),
                        Styles.MAIN,
                        "question"))
                .toList();
        Illustration picture = Illustration.of(question, edition());
        FramedView framed = framed(new CardView.Content(
                        pages().of(question),
                        picture.topic().title(),
                        Optional.empty(),
                        question.urgent() ? Optional.of(pages().brief(question)) : Optional.empty(),
                        picture(picture.art(), picture.alt()),
                        related,
                        Optional.empty()))
                .tone(question.urgent() ? HomeModel.HELP_TOPIC : picture.topic().id());
        if (!question.urgent()) {
            framed.star(star(MyQuestions.ofQuestion(question.id())));
        }
        return picture.topic().id().equals(TakeHomeScreens.TOPIC) ? framed.after(takeHome()) : framed;
    }

    private StagedPicture staged(Question question) {
        Illustration picture = Illustration.of(question, edition());
        return new StagedPicture(
                new PictureView(pictures, picture.art(), picture.alt()),
                question.urgent() ? HomeModel.HELP_TOPIC : picture.topic().id());
    }

    /** The picture of a place; where it has none, that of the waiting room. */
    @Override
    public PictureView above(Screen screen) {
        if (screen instanceof Screen.OnCard at) {
            Card card = edition().topic(at.topic()).orElseThrow().cards().get(at.index());
            return new PictureView(pictures, card.art(), card.alt());
        }
        if (screen instanceof Screen.OnVisit visit) {
            VisitStage stage = edition().visit().stages().get(visit.stage());
            return new PictureView(pictures, stage.art(), stage.alt());
        }
        if (screen instanceof Screen.TopicEnd end) {
            Topic topic = edition().topic(end.topic()).orElseThrow();
            return new PictureView(pictures, topic.art(), topic.alt());
        }
        return waitingRoom();
    }

    private PictureView waitingRoom() {
        return new PictureView(pictures, "attract-people", words.of("attract.alt"));
    }
}
