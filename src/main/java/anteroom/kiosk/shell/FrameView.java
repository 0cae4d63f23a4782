package anteroom.kiosk.shell;

import anteroom.kiosk.session.Screen;
import anteroom.kiosk.speech.Narrator;
import anteroom.kiosk.speech.SpeechBar;
import anteroom.kiosk.speech.SpeechControls;
import anteroom.kiosk.ui.ButtonFit;
import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.FrameLayout.Control;
import anteroom.kiosk.ui.FramedView;
import anteroom.kiosk.ui.Heading;
import anteroom.kiosk.ui.Icons;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Languages;
import anteroom.kiosk.ui.PageTurner;
import anteroom.kiosk.ui.SceneTheme;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The controls that every screen shares, and the screen of the place between or behind them. */
final class FrameView extends Pane {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    /** Words without the sign of their button. */
    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

    private final SceneTheme theme;
    private final Pager pager;
    private final Narrator narrator;
    private final InterfaceText words;
    private final String clinicName;
    private final Runnable done;
    private final Map<Control, TapButton> controls = new EnumMap<>(Control.class);
    private final ScreenArea area;
    private final StackPane behind = new StackPane();
    private final StackPane headings = new StackPane();
    private final StackPane leads = new StackPane();
    private final StackPane docks = new StackPane();
    private final StackPane stars = new StackPane();
    /** Where nothing but words stands at the top: staff know what to do with it. */
    private final Region top = new Region();

    private final SettingsSheet sheet;
    /** What lies below the controls at the bottom while the sheet is open. */
    private final Region cover = new Region();

    private final SpeechBar speech;
    private FramedView shown = FramedView.under("", new Region());
    private Screen at = new Screen.Attract();
    private boolean hasNext;
    /** Whether Back closes what is open on the screen. */
    private boolean exits;

    /**
     * @param clinicName empty when the clinic has not set it
     * @param done what Done on Home does
     */
    FrameView(
            SceneTheme theme,
            Pager pager,
            Narrator narrator,
            SpeechControls speechControls,
            SettingsSheet sheet,
            String clinicName,
            Runnable done,
            InterfaceText words,
            Languages languages) {
        this.theme = theme;
        this.pager = pager;
        this.narrator = narrator;
        this.words = words;
        this.clinicName = clinicName;
        this.done = done;
        this.sheet = sheet;
        this.area = new ScreenArea(theme);
        this.speech = new SpeechBar(narrator.aloud(), speechControls, theme.frame(), words);
        getStyleClass().add(Styles.FRAME);
        top.getStyleClass().add(Styles.TOP_BAND);
        top.setMouseTransparent(true);
        controls.put(Control.HELP, help());
        controls.put(Control.HOME, control("shell.home", Icons.HOME, pager::goHome, Styles.HOME_BUTTON));
        controls.put(Control.BACK, control("shell.back", Icons.BACK, () -> {}, Styles.BACK));
        controls.put(Control.NEXT, control("shell.next", Icons.NEXT, () -> {}, Styles.NEXT, Styles.PRIMARY));
        controls.put(Control.LISTEN, listen(narrator));
        controls.put(Control.BIGGER, control("shell.bigger", Icons.LETTERS, sheet::toggle, Styles.BIGGER));
        languages.button(words, Styles.OTHER, "language").ifPresent(button -> controls.put(Control.LANGUAGE, button));
        controls.values().forEach(button -> button.getStyleClass().add(Styles.FRAME_BUTTON));
        List.of(behind, headings, leads).forEach(part -> part.setMouseTransparent(true));
        cover.getStyleClass().add("settings-ground");
        cover.setMouseTransparent(true);
        cover.visibleProperty().bind(sheet.visibleProperty());
        getChildren().addAll(behind, top, area, headings, leads, cover, docks, stars);
        getChildren().addAll(controls.values());
        getChildren().addAll(speech, sheet);
        speech.shownProperty().addListener((p, before, now) -> offer());
        // What they change lies below the sheet, where nobody would see it.
        Stream.of(docks, controls.get(Control.BACK), controls.get(Control.NEXT))
                .forEach(part -> part.addEventHandler(ActionEvent.ACTION, event -> sheet.setVisible(false)));
    }

    private TapButton control(String key, Icons icon, Runnable act, String... styles) {
        TapButton button = new TapButton("", act, styles);
        words.follow(() -> button.setText(words.of(key)));
        button.setGraphic(icon.node());
        return button;
    }

    private TapButton help() {
        TapButton help = new TapButton("", pager::openHelp, Styles.HELP);
        words.follow(() -> {
            help.setText(words.of("shell.help"));
            help.setAccessibleText(words.of("shell.help"));
        });
        StackPane disc = new StackPane(Icons.HAND.node());
        disc.getStyleClass().add(Styles.DISC);
        disc.setMouseTransparent(true);
        help.setGraphic(new StackPane(disc));
        return help;
    }

    private TapButton listen(Narrator narrator) {
        TapButton button = control("speech.button-name", Icons.SPEAK, narrator::toggle, Styles.LISTEN);
        Runnable tell = () -> {
            boolean on = narrator.aloud().on();
            button.setAccessibleText(words.of(on ? "speech.on" : "speech.off"));
            button.pseudoClassStateChanged(ON, on);
        };
        narrator.aloud().stateProperty().addListener((p, o, n) -> tell.run());
        words.follow(tell);
        return button;
    }

    /** What is read of the screen: heading, then its own part. */
    List<Node> content() {
        if (sheet.isVisible()) {
            return List.of(sheet);
        }
        return List.of(headings, area, docks, stars);
    }

    /** What is the same everywhere, in reading order. */
    List<Node> shared() {
        List<Node> shared = new ArrayList<>(controls.values());
        shared.add(speech);
        return shared;
    }

    ScreenArea area() {
        return area;
    }

    /** Shows the screen of a place. */
    void show(Screen place, FramedView screen, ScreenArea.Way way) {
        at = place;
        shown = screen;
        fill(behind, screen.ground());
        boolean home = place instanceof Screen.Home;
        if (way != ScreenArea.Way.AT_ONCE) {
            sheet.setVisible(false);
        }
        TapButton homeButton = controls.get(Control.HOME);
        write(
                homeButton,
                words.of(home ? "shell.done" : "shell.home"),
                home ? Icons.SEEN : Icons.HOME,
                home ? done : pager::goHome);
        homeButton.setAccessibleText(home ? null : words.of("shell.home.spoken"));
        controls.get(Control.BIGGER).setVisible(!waiting());
        controls.get(Control.HELP).pseudoClassStateChanged(ON, place instanceof Screen.Help);
        controls.get(Control.HELP).pseudoClassStateChanged(ALONE, frame().help().display() == ContentDisplay.TEXT_ONLY);
        screen.pages()
                .ifPresent(pages -> pages.onTurn(() -> {
                    offerTurns();
                    if (screen.counted()) {
                        fill(headings, heading());
                        narrator.screenIsNew();
                    }
                }));
        speech.cover(theme.frame().portrait() || screen.dock().isPresent());
        pager.within(screen.pages());
        offerTurns();
        fill(headings, heading());
        fill(leads, screen.lead());
        docks.getChildren().setAll(screen.dock().stream().toList());
        stars.getChildren().setAll(screen.star().stream().toList());
        area.show(screen.view(), screen.moving(), screen.fading(), way);
        requestLayout();
    }

    private Optional<Heading> heading() {
        Optional<String> which = shown.cursor()
                .filter(cursor -> shown.counted())
                .map(cursor -> words.of("shell.position", cursor.index() + 1, cursor.count()));
        String line = Stream.concat(which.stream(), Stream.of(shown.line()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(Heading.PARTING));
        return Optional.of(shown.title())
                .filter(title -> !title.isEmpty())
                .map(title -> new Heading(frame(), line.isEmpty() ? clinicName : line, pager.step(at, words), title));
    }

    private void offerTurns() {
        Optional<FramedView.Action> exit = shown.pages().flatMap(PageTurner::exit);
        boolean opens = exit.isPresent() && !exits;
        exits = exit.isPresent();
        FramedView.Action back = exit.orElse(new FramedView.Action(words.of("shell.back"), pager::goBack));
        write(controls.get(Control.BACK), back.words(), exit.isPresent() ? Icons.CLOSE : Icons.BACK, back.act());
        Optional<FramedView.Action> turn = Optional.of(
                        new FramedView.Action(words.of("shell.next"), () -> pager.turn(true)))
                .filter(action -> pager.next(at).isPresent()
                        || shown.pages().filter(PageTurner::hasNext).isPresent());
        Optional<FramedView.Action> next = shown.next().or(() -> turn).or(shown::after);
        next.ifPresent(action -> write(controls.get(Control.NEXT), action.words(), Icons.NEXT, action.act()));
        hasNext = next.isPresent();
        offer();
        if (opens) {
            controls.get(Control.BACK).requestFocus();
        }
    }

    private boolean waiting() {
        return at instanceof Screen.Attract;
    }

    private FrameLayout frame() {
        return at instanceof Screen.Home ? theme.frame().offeringLanguage() : theme.frame();
    }

    /** Shows what has a use here, and what the buttons of the voice do not cover. */
    private void offer() {
        boolean lying = !theme.frame().portrait();
        boolean voice = speech.shown() != SpeechBar.Shown.NONE;
        boolean overBack = speech.shown() == SpeechBar.Shown.ALL;
        boolean docked = shown.dock().isPresent();
        controls.get(Control.HOME).setVisible(!waiting());
        if (controls.containsKey(Control.LANGUAGE)) {
            controls.get(Control.LANGUAGE).setVisible(waiting() || at instanceof Screen.Home);
        }
        controls.get(Control.BACK).setVisible(!waiting() && !(at instanceof Screen.Home) && !docked && !overBack);
        controls.get(Control.NEXT).setVisible(hasNext && !docked && !(voice && !lying));
        docks.setVisible(docked && !voice);
        stars.setVisible(shown.star().isPresent() && !(voice && lying));
    }

    private static void fill(StackPane place, Optional<? extends Region> part) {
        place.getChildren().setAll(part.stream().toList());
        place.setVisible(part.isPresent());
    }

    private static void write(TapButton button, String text, Icons icon, Runnable act) {
        button.setText(text);
        button.setGraphic(icon.node());
        button.setOnAction(event -> act.run());
    }

    @Override
    protected void layoutChildren() {
        FrameLayout frame = frame();
        Rectangle2D all = new Rectangle2D(0, 0, frame.width(), frame.height());
        TapButton help = controls.get(Control.HELP);
        help.setText(frame.help().words());
        ((Region) help.getGraphic()).setPadding(new Insets(0, 0, 0, frame.helpInset()));
        put(behind, all);
        put(cover, all);
        put(top, new Rectangle2D(0, 0, frame.width(), frame.toolsBottom()));
        controls.forEach((control, button) -> {
            Rectangle2D at = place(control, frame);
            button.setContentDisplay(display(control, button, at.getWidth(), frame));
            put(button, at);
        });
        Rectangle2D usual = frame.heading();
        double lead = shown.lead().isPresent() ? Heading.leadSide(frame) : 0;
        put(leads, new Rectangle2D(usual.getMinX(), usual.getMinY(), lead, lead));
        double left = lead > 0 ? Heading.leadRoom(frame) : 0;
        double width = usual.getWidth() - left;
        put(
                headings,
                new Rectangle2D(
                        usual.getMinX() + left, usual.getMinY(), width, Heading.height(frame, shown.title(), width)));
        put(area, shown.isWhole() ? all : frame.body(shown.title()));
        put(docks, frame.dock());
        Rectangle2D star = frame.star();
        put(stars, star);
        shown.star().ifPresent(button -> {
            button.getStyleClass().add(Styles.FRAME_BUTTON);
            String said = button.getText().replace('\n', ' ');
            ButtonFit one = ButtonFit.of(said, ContentDisplay.LEFT, star.getWidth(), frame.scale());
            ButtonFit two = ButtonFit.inTwoLines(said, ContentDisplay.LEFT, star.getWidth(), frame.scale());
            boolean words = two.display() == ContentDisplay.LEFT && two.height() <= star.getHeight();
            // Words that wrap are as wide as their room, and would stand apart from the sign.
            button.setText(words && one.display() != ContentDisplay.LEFT ? said.replace(' ', '\n') : said);
            button.setContentDisplay(words ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
            button.setMinSize(star.getWidth(), star.getHeight());
            button.setMaxSize(star.getWidth(), star.getHeight());
        });
        Rectangle2D dock = frame.dock();
        boolean covers = frame.portrait();
        // On a lying screen it ends where Back does.
        Rectangle2D voice = covers
                ? dock
                : new Rectangle2D(
                        dock.getMinX(),
                        dock.getMinY(),
                        frame.of(Control.NEXT).getMinX() - frame.gap() - dock.getMinX(),
                        dock.getHeight());
        speech.arrange(frame);
        put(speech, voice);
        put(sheet, new Rectangle2D(0, 0, frame.width(), frame.bandTop() - frame.gap()));
    }

    private Rectangle2D place(Control control, FrameLayout frame) {
        if (waiting() && control == Control.LISTEN) {
            return frame.listenWhileWaiting();
        }
        return waiting() && control == Control.LANGUAGE ? frame.languageWhileWaiting() : frame.of(control);
    }

    private static ContentDisplay display(Control control, TapButton button, double width, FrameLayout frame) {
        return switch (control) {
            case LANGUAGE -> ContentDisplay.TEXT_ONLY;
            case HELP -> frame.help().display();
            case HOME -> ButtonFit.display(button, ContentDisplay.TOP, width, frame.scale());
            case NEXT -> ButtonFit.display(button, ContentDisplay.RIGHT, width, frame.scale());
            default -> ButtonFit.display(button, ContentDisplay.LEFT, width, frame.scale());
        };
    }

    private static void put(Region node, Rectangle2D at) {
        node.resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
    }
}
