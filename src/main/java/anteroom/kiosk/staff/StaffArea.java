package anteroom.kiosk.staff;

import anteroom.content.ClinicValue;
import anteroom.content.Edition;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.Session;
import anteroom.kiosk.takehome.PrintQueue;
import anteroom.kiosk.ui.Ancestors;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Languages;
import anteroom.kiosk.ui.Languages.Language;
import anteroom.kiosk.ui.Scale;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The way in to the staff's pages, and the pages. Staff press the free part of the band at the top three times on its left
 * half and three times on its right half, or Page Up three times and Page Down three times; without a hurry. As long as no
 * PIN is set there is no way in.
 */
public final class StaffArea {
    private final StaffActions actions;
    private final NavigationHistory navigation;
    private final Session session;
    private final Cleaning cleaning;
    private final Supplier<Edition> edition;
    private final PrintQueue prints;
    private final InterfaceText words;
    private final Languages languages;
    private final StaffGesture presses = new StaffGesture();
    private final StaffGesture keys = new StaffGesture();

    public StaffArea(
            StaffActions actions,
            Session session,
            Cleaning cleaning,
            PrintQueue prints,
            Supplier<Edition> edition,
            InterfaceText words,
            Languages languages) {
        this.actions = actions;
        this.session = session;
        this.navigation = session.navigation();
        this.cleaning = cleaning;
        this.prints = prints;
        this.edition = edition;
        this.words = words;
        this.languages = languages;
        // Whoever wipes the screen is there, though nothing hears of it.
        cleaning.secondsLeftProperty().addListener((p, before, left) -> session.touched());
        navigation.screenProperty().addListener((p, from, to) -> {
            if (!(to instanceof Screen.Staff)) {
                actions.guard().close();
            }
        });
    }

    public void watch(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> press(scene, event));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event.getCode()));
    }

    /** Where staff begin: the menu, or the pad before it. */
    public static Screen.Staff door() {
        return new Screen.Staff(StaffPage.MENU.key());
    }

    /**
     * The page of a place, or the pad as long as nobody has come in.
     *
     * @param scale of the part of the screen in which it stands
     * @param whole of the whole screen
     */
    public Region screen(Screen.Staff at, Scale scale, Scale whole) {
        return new Guarded(
                () -> page(at, scale, whole),
                () -> new PinView(actions.guard(), actions.clinic().lobby().shuffleDigits(), words, scale));
    }

    private void press(Scene scene, MouseEvent event) {
        Node band = scene.lookup(".top-band");
        boolean onButton = event.getTarget() instanceof Node target
                && Ancestors.nearest(target, ButtonBase.class).isPresent();
        if (band == null || !band.isVisible() || onButton) {
            presses.forget();
            return;
        }
        Bounds bounds = band.localToScene(band.getBoundsInLocal());
        if (!bounds.contains(event.getSceneX(), event.getSceneY())) {
            presses.forget();
        } else if (presses.knock(event.getSceneX() < bounds.getCenterX())) {
            actions.guard().ifSet(this::open);
        }
    }

    private void press(KeyCode code) {
        if (code != KeyCode.PAGE_UP && code != KeyCode.PAGE_DOWN) {
            keys.forget();
        } else if (keys.knock(code == KeyCode.PAGE_UP)) {
            actions.guard().ifSet(this::open);
        }
    }

    private void open() {
        if (navigation.screen() instanceof Screen.Attract) {
            session.begin();
        }
        if (!(navigation.screen() instanceof Screen.Staff)) {
            navigation.open(door());
        }
    }

    private Region page(Screen.Staff at, Scale scale, Scale whole) {
        StaffControls controls = new StaffControls(words, scale);
        SimplePages pages = new SimplePages(actions, navigation, controls);
        return switch (StaffPage.of(at.page())) {
            case MENU -> pages.menu(cleaning, prints, languages.all().size() > 1);
            case SHOWN -> pages.versions();
            case COUNTS -> new CountsView(actions, prints, edition.get(), controls);
            case VALUES -> pages.values(translations());
            case VALUE -> value((at.page() + ":").split(":", -1), controls);
            case SCREEN -> new ScreenView(actions, navigation, controls, whole);
            case HOURS -> new HoursView(actions, navigation, controls);
            case VOLUME -> pages.volume();
            case LANGUAGE -> pages.language(languages.all());
            case PRINTER -> new PrinterView(actions, prints, controls);
            case PIN -> new NewPinView(actions.guard(), words, scale, navigation::back);
            case LOCKS -> pages.locks();
            case RESTART -> pages.confirm("staff.restart", actions::restart);
            case LEAVE -> pages.confirm("staff.leave", actions::leave);
        };
    }

    /** @param at the page, the key of the value, and the tag of a translation's language, empty or left out for the original */
    private Region value(String[] at, StaffControls controls) {
        Optional<Language> translation = translations().stream()
                .filter(language -> language.tag().equals(at[2]))
                .findFirst();
        return new ValueView(actions, ClinicValue.of(at[1]).orElseThrow(), translation, navigation, controls);
    }

    private List<Language> translations() {
        return languages.all().stream()
                .filter(language -> !language.tag().equals(actions.original()))
                .toList();
    }

    /** Shows the pad until staff are in. */
    private final class Guarded extends StackPane {
        private final Supplier<Region> page;
        private final Supplier<Region> pad;
        /** The guard lives longer than this view, and must not keep it. */
        private final ChangeListener<PinGuard.Phase> follow = (p, before, now) -> {
            if (now == PinGuard.Phase.OPEN || before == PinGuard.Phase.OPEN) {
                show();
            }
        };

        Guarded(Supplier<Region> page, Supplier<Region> pad) {
            this.page = page;
            this.pad = pad;
            actions.guard().phaseProperty().addListener(new WeakChangeListener<>(follow));
            show();
        }

        private void show() {
            boolean open = actions.guard().phase() == PinGuard.Phase.OPEN;
            getChildren().setAll((open ? page : pad).get());
        }
    }
}
