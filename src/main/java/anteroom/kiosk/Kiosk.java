package anteroom.kiosk;

import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.content.Sources;
import anteroom.kiosk.attract.AttractModel;
import anteroom.kiosk.faq.QuestionsModel;
import anteroom.kiosk.home.HomeModel;
import anteroom.kiosk.night.NightMode;
import anteroom.kiosk.night.NightView;
import anteroom.kiosk.reading.PageFactory;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.Session;
import anteroom.kiosk.shell.Pager;
import anteroom.kiosk.shell.ShellView;
import anteroom.kiosk.speech.IdleAnnouncer;
import anteroom.kiosk.speech.Narrator;
import anteroom.kiosk.speech.ReadAloud;
import anteroom.kiosk.staff.Cleaning;
import anteroom.kiosk.staff.CleaningView;
import anteroom.kiosk.staff.StaffActions;
import anteroom.kiosk.staff.StaffArea;
import anteroom.kiosk.takehome.MyQuestions;
import anteroom.kiosk.takehome.PrintQueue;
import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Languages;
import anteroom.kiosk.ui.PictureRenderer;
import anteroom.kiosk.ui.SceneTheme;
import anteroom.kiosk.ui.StatusBadge;
import anteroom.kiosk.ui.TouchGuard;
import anteroom.kiosk.voice.Chime;
import anteroom.kiosk.voice.NoEngine;
import anteroom.kiosk.voice.Player;
import anteroom.kiosk.voice.SilentPlayer;
import anteroom.kiosk.voice.SpeechEngine;
import anteroom.search.Search;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.scene.Scene;

/**
 * The composition root: builds the models of one kiosk and its scene with {@code new}. It neither shows a window nor starts a thread, so that the tour and the tests use it as it is.
 */
public final class Kiosk {
    /**
     * What a kiosk is built from.
     *
     * @param languages the clinic's own first
     * @param diagonal of the screen, in inches
     * @param nanoClock a monotonic clock, in ns
     * @param workers where slow work is done, and its results are shown
     * @param animated whether pages slide and panels fade at all
     * @param lobby the room in which it stands
     */
    public record Parts(
            List<Language> languages,
            Clinic clinic,
            Sources sources,
            PictureRenderer.Files art,
            double diagonal,
            LongSupplier nanoClock,
            Workers workers,
            boolean animated,
            Lobby lobby) {}

    /**
     * A language in which it can be read.
     *
     * @param words of the interface
     * @param draft whether no clinician of this clinic has signed the wording
     * @param search the best search that is ready
     * @param clinic as its values are worded in that language, asked for when it is first shown; if empty, as in all
     */
    public record Language(
            Edition edition,
            InterfaceText words,
            boolean draft,
            Supplier<Search> search,
            Optional<Supplier<Clinic>> clinic) {
        public Language(Edition edition, InterfaceText words, boolean draft, Supplier<Search> search) {
            this(edition, words, draft, search, Optional.empty());
        }

        /** With the words of the interface that ship with the program. */
        public Language(Edition edition, boolean draft, Supplier<Search> search) {
            this(edition, InterfaceText.orEnglish(edition), draft, search);
        }

        /** With a clinic's values as they are worded in it. */
        public Language of(Supplier<Clinic> worded) {
            return new Language(edition, words, draft, search, Optional.of(worded));
        }
    }

    /**
     * The room in which the kiosk stands.
     *
     * @param actions of those who look after it; without one there is no door for staff
     * @param wallClock the time of day, which may be wrong
     * @param voice what reads aloud
     * @param loudspeaker of the chime
     * @param printer for what patients take home
     */
    public record Lobby(
            Optional<StaffActions> actions,
            Supplier<LocalDateTime> wallClock,
            SpeechEngine voice,
            Player loudspeaker,
            Optional<PrintQueue.Device> printer) {
        /** A room without a printer. */
        public Lobby(
                Optional<StaffActions> actions,
                Supplier<LocalDateTime> wallClock,
                SpeechEngine voice,
                Player loudspeaker) {
            this(actions, wallClock, voice, loudspeaker, Optional.empty());
        }

        /** A room without a sound. */
        public Lobby(Optional<StaffActions> actions, Supplier<LocalDateTime> wallClock) {
            this(actions, wallClock, new NoEngine(), new SilentPlayer());
        }
    }

    private final Parts parts;
    private final Languages languages;
    private final Map<String, LocalizedContent> wordings = new HashMap<>();
    /** In the language that is shown. */
    private final InterfaceText words;

    private final Session session;
    private final PictureRenderer pictures;
    private final QuestionsModel questions;
    private final MyQuestions mine = new MyQuestions();
    private final PrintQueue prints;
    private final HomeModel home;
    private final AttractModel attract;
    private final Pager pager;
    private final Cleaning cleaning;
    private final NightMode night;
    private final Optional<StaffArea> staff;
    private final Narrator narrator;
    private SceneTheme theme;
    private ShellView shell;

    public Kiosk(Parts parts) {
        this.parts = parts;
        Workers workers = parts.workers();
        Edition edition = parts.languages().get(0).edition();
        this.words = new InterfaceText(parts.languages().get(0).words());
        this.session = new Session(
                parts.nanoClock(),
                parts.clinic().kiosk().idle(),
                parts.clinic().kiosk().warning());
        this.languages = new Languages(
                parts.languages().stream()
                        .map(language -> new Languages.Language(
                                language.edition().language(),
                                language.edition().name(),
                                language.words()))
                        .toList(),
                session.preferences().languageProperty());
        this.pictures = new PictureRenderer(parts.art(), workers.pictures(), workers.toolkit());
        this.questions = new QuestionsModel(
                this::edition,
                () -> shown().search().get(),
                session.navigation(),
                workers.search(),
                workers.urgent(),
                workers.toolkit());
        session.onEnd(questions::clear);
        session.onEnd(mine::clear);
        this.prints = new PrintQueue(parts.lobby().printer(), workers.toolkit());
        session.onEnd(prints::end);
        session.navigation().screenProperty().addListener((p, from, to) -> {
            if (to instanceof Screen.OnCard at) {
                edition.topic(at.topic())
                        .map(topic -> topic.cards().get(at.index()).id())
                        .ifPresent(session.navigation()::saw);
            } else if (to instanceof Screen.Home) {
                // Who comes back to Ask from an answer finds the others again; from Home it is a new question.
                questions.clear();
            }
        });
        this.home = new HomeModel(this::edition, session.navigation());
        this.attract = new AttractModel(parts.nanoClock());
        this.pager = new Pager(session.navigation(), edition);
        this.cleaning = new Cleaning(parts.nanoClock());
        this.night = new NightMode(parts.clinic().lobby().hours(), parts.lobby().wallClock(), session.navigation());
        this.staff = parts.lobby()
                .actions()
                .map(actions -> new StaffArea(actions, session, cleaning, prints, this::edition, words, languages));
        ReadAloud aloud = new ReadAloud(
                parts.lobby().voice(),
                () -> edition().language(),
                parts.clinic().lobby().volume(),
                workers.toolkit());
        this.narrator = new Narrator(aloud, session, words, workers.toolkit());
        IdleAnnouncer.follow(session.idle(), narrator, new Chime(parts.lobby().loudspeaker()), words);
        session.preferences().languageProperty().addListener((p, from, to) -> showLanguage());
    }

    private Edition edition() {
        return shown().edition();
    }

    private LocalizedContent shown() {
        return wordings.computeIfAbsent(languages.shown().tag(), this::wording);
    }

    private LocalizedContent wording(String tag) {
        Language language = parts.languages().stream()
                .filter(each -> each.edition().language().equals(tag))
                .findFirst()
                .orElseThrow();
        Clinic clinic = language.clinic().map(Supplier::get).orElse(parts.clinic());
        return new LocalizedContent(
                language.edition(),
                language.words(),
                clinic,
                new PageFactory(clinic, parts.sources(), language.edition().glossary()),
                StatusBadge.of(language.draft(), language.words()),
                language.search());
    }

    /** Another language: the place and its page stay. */
    private void showLanguage() {
        words.become(shown().words());
        questions.editionChanged();
        if (shell != null) {
            shell.turn(words.rightToLeft());
            theme.reframe();
            shell.showAgain();
        }
        narrator.screenIsNew();
    }

    /** The languages that can be chosen. */
    public Languages languages() {
        return languages;
    }

    public Session session() {
        return session;
    }

    public PrintQueue prints() {
        return prints;
    }

    public QuestionsModel questions() {
        return questions;
    }

    /** Another kiosk of the same parts, with models of its own, without a voice, staff or a printer. */
    Kiosk unseen() {
        return new Kiosk(new Parts(
                parts.languages(),
                parts.clinic(),
                parts.sources(),
                parts.art(),
                parts.diagonal(),
                parts.nanoClock(),
                parts.workers(),
                parts.animated(),
                new Lobby(Optional.empty(), parts.lobby().wallClock())));
    }

    /** Everything that depends on time looks at its clock; to be called a few times a second. */
    public void tick() {
        session.tick();
        attract.tick();
        cleaning.tick();
        night.tick();
        parts.lobby().actions().ifPresent(actions -> actions.guard().tick());
    }

    /** Whether the waiting picture stands there as a start shows it, and nothing covers it. */
    boolean standsAsAtFirst() {
        return session.navigation().screen() instanceof Screen.Attract
                && attract.asAtFirst()
                && !night.dark()
                && !cleaning.running();
    }

    public Narrator narrator() {
        return narrator;
    }

    /** The one scene, sized in px. */
    public Scene scene(double width, double height) {
        theme = new SceneTheme(
                parts.diagonal(),
                parts.animated(),
                session.preferences(),
                scale -> new FrameLayout(
                        scale,
                        words,
                        shown().badge(),
                        languages.other().map(Languages.Language::name).orElse("")),
                width,
                height);
        String name = parts.clinic().value("name").orElse("");
        Screens screens = new Screens(
                this::shown,
                name,
                mine,
                prints,
                words,
                languages,
                session,
                pictures,
                questions,
                home,
                attract,
                staff,
                theme,
                pager);
        shell = new ShellView(session, theme, pager, screens, narrator, name, words, languages, covers());
        Scene scene = shell.scene(width, height);
        shell.turn(words.rightToLeft());
        new TouchGuard(
                        parts.nanoClock(),
                        parts.clinic().kiosk().guard(),
                        () -> theme.scale().pxPerMm())
                .watch(scene);
        staff.ifPresent(room -> room.watch(scene));
        return scene;
    }

    private List<ShellView.Cover> covers() {
        return List.of(
                new ShellView.Cover(NightView.of(night, words, session::begin), false),
                new ShellView.Cover(new CleaningView(cleaning, words), true));
    }
}
