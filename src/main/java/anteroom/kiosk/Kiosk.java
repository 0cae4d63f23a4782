package anteroom.kiosk;

import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.content.Sources;
import anteroom.kiosk.attract.AttractModel;
import anteroom.kiosk.faq.QuestionsModel;
import anteroom.kiosk.home.HomeModel;
import anteroom.kiosk.night.Night;
import anteroom.kiosk.night.NightView;
import anteroom.kiosk.reading.Pages;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.Session;
import anteroom.kiosk.shell.Pager;
import anteroom.kiosk.shell.ShellView;
import anteroom.kiosk.speech.IdleVoice;
import anteroom.kiosk.speech.Narrator;
import anteroom.kiosk.speech.ReadAloud;
import anteroom.kiosk.staff.Cleaning;
import anteroom.kiosk.staff.CleaningView;
import anteroom.kiosk.staff.StaffActions;
import anteroom.kiosk.staff.StaffArea;
import anteroom.kiosk.ui.Frame;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Pictures;
import anteroom.kiosk.ui.SceneTheme;
import anteroom.kiosk.ui.StatusBadge;
import anteroom.kiosk.ui.TouchGuard;
import anteroom.kiosk.voice.Chime;
import anteroom.kiosk.voice.Engine;
import anteroom.kiosk.voice.NoVoice;
import anteroom.kiosk.voice.Player;
import anteroom.kiosk.voice.SilentPlayer;
import anteroom.search.Search;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;

/**
 * The composition root: builds the models of one kiosk and its scene with {@code new}. It neither shows a window nor starts a thread, so that the tour and the tests use it as it is.
 */
public final class Kiosk {
    /**
     * What a kiosk is built from.
     *
     * @param draft whether no clinician of this clinic has signed the wording
     * @param search the best search that is ready
     * @param diagonal of the screen, in inches
     * @param nanoClock a monotonic clock, in ns
     * @param workers where slow work is done, and its results are shown
     * @param animated whether pages slide and panels fade at all
     * @param lobby the room in which it stands
     */
    public record Parts(
            Edition edition,
            Clinic clinic,
            Sources sources,
            boolean draft,
            Pictures.Files art,
            Supplier<Search> search,
            double diagonal,
            LongSupplier nanoClock,
            Workers workers,
            boolean animated,
            Lobby lobby) {}

    /**
     * The room in which the kiosk stands.
     *
     * @param desk of those who look after it; without one there is no door for staff
     * @param wallClock the time of day, which may be wrong
     * @param voice what reads aloud
     * @param loudspeaker of the chime
     */
    public record Lobby(
            Optional<StaffActions> desk, Supplier<LocalDateTime> wallClock, Engine voice, Player loudspeaker) {
        /** A room without a sound. */
        public Lobby(Optional<StaffActions> desk, Supplier<LocalDateTime> wallClock) {
            this(desk, wallClock, new NoVoice(), new SilentPlayer());
        }
    }

    private final Parts parts;
    private final Edition edition;
    private final InterfaceText words;
    private final Session session;
    private final Pages pages;
    private final Pictures pictures;
    private final QuestionsModel questions;
    private final HomeModel home;
    private final AttractModel attract;
    private final Pager navigator;
    private final Cleaning cleaning;
    private final Night night;
    private final Optional<StaffArea> staff;
    private final Narrator narrator;
    private SceneTheme look;

    public Kiosk(Parts parts) {
        this(parts, InterfaceText.in(parts.edition().language()));
    }

    /** @param words of the interface, in the edition's language */
    public Kiosk(Parts parts, InterfaceText words) {
        this.parts = parts;
        this.edition = parts.edition();
        Workers workers = parts.workers();
        this.words = words;
        this.session = new Session(
                parts.nanoClock(),
                parts.clinic().kiosk().idle(),
                parts.clinic().kiosk().warning());
        this.pages = new Pages(parts.clinic(), parts.sources(), edition.glossary());
        this.pictures = new Pictures(parts.art(), workers.pictures(), workers.toolkit());
        this.questions = new QuestionsModel(
                edition, parts.search(), session.journey(), workers.search(), workers.urgent(), workers.toolkit());
        session.onEnd(questions::clear);
        session.journey().placeProperty().addListener((p, from, to) -> {
            if (to instanceof Screen.OnCard at) {
                edition.topic(at.topic())
                        .map(topic -> topic.cards().get(at.index()).id())
                        .ifPresent(session.journey()::saw);
            }
        });
        this.home = new HomeModel(edition, session.journey());
        this.attract = new AttractModel(parts.nanoClock());
        this.navigator = new Pager(session.journey(), edition);
        this.cleaning = new Cleaning(parts.nanoClock());
        this.night = new Night(parts.clinic().lobby().hours(), parts.lobby().wallClock(), session.journey());
        this.staff = parts.lobby().desk().map(desk -> new StaffArea(desk, session, cleaning, edition, words));
        ReadAloud aloud = new ReadAloud(
                parts.lobby().voice(), edition::language, parts.clinic().lobby().volume(), workers.toolkit());
        this.narrator = new Narrator(aloud, session, words, workers.toolkit());
        IdleVoice.follow(session.idle(), narrator, new Chime(parts.lobby().loudspeaker()), words);
    }

    public Session session() {
        return session;
    }

    public QuestionsModel questions() {
        return questions;
    }

    /** Everything that depends on time looks at its clock; to be called a few times a second. */
    public void tick() {
        session.idle().tick();
        attract.tick();
        cleaning.tick();
        night.tick();
        parts.lobby().desk().ifPresent(desk -> desk.guard().tick());
    }

    public Narrator narrator() {
        return narrator;
    }

    /** The one scene, sized in px. */
    public Scene scene(double width, double height) {
        StatusBadge badge = StatusBadge.of(parts.draft(), words);
        look = new SceneTheme(
                parts.diagonal(),
                parts.animated(),
                session.preferences(),
                scale -> new Frame(scale, words, badge),
                width,
                height);
        String name = parts.clinic().value("name").orElse("");
        Screens screens = new Screens(
                edition, name, words, session, pages, pictures, questions, home, attract, staff, look, navigator);
        ShellView shell = new ShellView(session, look, navigator, screens, narrator, name, words, covers());
        Scene scene = shell.scene(width, height);
        if (words.rightToLeft()) {
            scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
        new TouchGuard(
                        parts.nanoClock(),
                        parts.clinic().kiosk().guard(),
                        () -> look.scale().pxPerMm())
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
