package anteroom.kiosk.shell;

import anteroom.content.Edition;
import anteroom.content.Topic;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.ui.Heading;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.PageTurner;
import java.util.Optional;

/** What Back and Next mean at each place: cards and stages turn like pages, everything else opens and closes. */
public final class Pager {
    private final NavigationHistory navigation;
    private final Edition edition;
    /** The pages of the screen that is shown. */
    private Optional<PageTurner> pages = Optional.empty();

    public Pager(NavigationHistory navigation, Edition edition) {
        this.navigation = navigation;
        this.edition = edition;
    }

    // Properties

    /** Where Next leads, empty where there is no next page. */
    public Optional<Screen> next(Screen screen) {
        if (screen instanceof Screen.OnCard card) {
            int last = topic(card.topic()).cards().size() - 1;
            return Optional.of(
                    card.index() < last
                            ? new Screen.OnCard(card.topic(), card.index() + 1)
                            : new Screen.TopicEnd(card.topic()));
        }
        if (screen instanceof Screen.OnVisit visit
                && visit.stage() < edition.visit().stages().size() - 1) {
            return Optional.of(new Screen.OnVisit(visit.stage() + 1));
        }
        return Optional.empty();
    }

    /** The page before this one, empty where Back leaves. */
    public Optional<Screen> previous(Screen screen) {
        if (screen instanceof Screen.OnCard card && card.index() > 0) {
            return Optional.of(new Screen.OnCard(card.topic(), card.index() - 1));
        }
        if (screen instanceof Screen.TopicEnd end) {
            return Optional.of(
                    new Screen.OnCard(end.topic(), topic(end.topic()).cards().size() - 1));
        }
        if (screen instanceof Screen.OnVisit visit && visit.stage() > 0) {
            return Optional.of(new Screen.OnVisit(visit.stage() - 1));
        }
        return Optional.empty();
    }

    /** Which page of how many this is, empty where there are no pages. */
    public Optional<Heading.Step> step(Screen screen, InterfaceText words) {
        if (screen instanceof Screen.OnCard card) {
            return Optional.of(step(card.index(), topic(card.topic()).cards().size(), words));
        }
        if (screen instanceof Screen.OnVisit visit) {
            return Optional.of(step(visit.stage(), edition.visit().stages().size(), words));
        }
        return Optional.empty();
    }

    private static Heading.Step step(int index, int count, InterfaceText words) {
        return new Heading.Step(
                index, count, words.of("shell.position", index + 1, count), words.of("reading.card", index + 1, count));
    }

    // Commands

    /** Turns the pages of the screen that is shown before it leads elsewhere. */
    void within(Optional<PageTurner> now) {
        pages = now;
    }

    public void goBack() {
        if (navigation.screen() instanceof Screen.Attract || navigation.screen() instanceof Screen.Home) {
            return;
        }
        if (pages.filter(own -> own.turn(false)).isPresent()) {
            return;
        }
        // Who has chosen a stop on the path has not come by the stops before it.
        boolean chosen = navigation.screen() instanceof Screen.OnVisit && navigation.isOpened();
        previous(navigation.screen()).filter(before -> !chosen).ifPresentOrElse(navigation::turnTo, navigation::back);
    }

    public void goHome() {
        if (!(navigation.screen() instanceof Screen.Attract)) {
            navigation.home();
        }
    }

    public void openHelp() {
        navigation.open(new Screen.Help());
    }

    /** Turns to the next or the previous page, and says whether there was one. */
    public boolean turn(boolean forward) {
        if (pages.filter(own -> own.turn(forward)).isPresent()) {
            return true;
        }
        Optional<Screen> page = forward ? next(navigation.screen()) : previous(navigation.screen());
        page.ifPresent(navigation::turnTo);
        return page.isPresent();
    }

    private Topic topic(String id) {
        return edition.topic(id).orElseThrow(() -> new IllegalArgumentException("no topic " + id));
    }
}
