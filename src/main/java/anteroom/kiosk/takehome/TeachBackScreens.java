package anteroom.kiosk.takehome;

import anteroom.content.TakeHome;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.FramedView;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.TileGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Questions in the manner of teach-back: whatever is touched, what the card tells is said, and nobody was wrong. */
record TeachBackScreens(TakeHomeContent along, NavigationHistory navigation, Tiles tiles) {
    FramedView of(Screen.Recall at) {
        TakeHome.Recall asked = along.recalls().get(at.index());
        return at.chosen() < 0 ? ask(at.index(), asked) : tell(at, asked);
    }

    private FramedView ask(int index, TakeHome.Recall asked) {
        List<TakeHomeContent.Choice> choices = along.choices(asked);
        List<TileGrid.Entry> tiled = IntStream.range(0, choices.size())
                .mapToObj(i -> tiles.tile(
                        tiles.picture(
                                choices.get(i).shown().art(),
                                choices.get(i).shown().alt()),
                        choices.get(i).text(),
                        choices.get(i).text(),
                        TakeHomeScreens.TOPIC,
                        () -> navigation.turnTo(new Screen.Recall(index, i))))
                .toList();
        FramedView pictured = tiles.column(asked.question(), tiled);
        // On pages after each other the first choice would read as what is advised.
        FramedView shown = pictured.pages().isEmpty()
                ? pictured
                : inWords(index, asked.question(), choices)
                        .map(all -> FramedView.under(asked.question(), all))
                        .orElse(pictured);
        return shown.line(words().of("recall.line")).tone(TakeHomeScreens.TOPIC);
    }

    private Optional<WordChoices> inWords(int index, String title, List<TakeHomeContent.Choice> choices) {
        FrameLayout frame = tiles.frame();
        return WordChoices.in(
                frame.body(title),
                frame,
                IntStream.range(0, choices.size())
                        .mapToObj(i -> new WordChoices.Choice(
                                choices.get(i).text(), () -> navigation.turnTo(new Screen.Recall(index, i))))
                        .toList(),
                TakeHomeScreens.TOPIC);
    }

    private FramedView tell(Screen.Recall at, TakeHome.Recall asked) {
        List<TapButton> ways = new ArrayList<>();
        along.tellingCard(asked).ifPresent(card -> ways.add(way("recall.card", card)));
        ways.add(way("mine.show.short", new Screen.ShowRecall(at.index())));
        boolean last = at.index() == along.recalls().size() - 1;
        String title = words().of(at.chosen() == asked.place() ? "recall.yes" : "recall.again");
        Screen next = last ? new Screen.TakeHome() : new Screen.Recall(at.index() + 1, -1);
        return new LargeText(tiles.frame(), words(), title, List.of(along.answer(asked)), ways)
                .framed()
                .line(words().of("recall.line"))
                .tone(TakeHomeScreens.TOPIC)
                .after(new FramedView.Action(
                        words().of(last ? "recall.done" : "shell.next"), () -> navigation.turnTo(next)));
    }

    private TapButton way(String key, Screen leadsTo) {
        return new TapButton(words().of(key), () -> navigation.open(leadsTo), Styles.MAIN, "question");
    }

    /** For the nurse to talk about. */
    FramedView show(int index) {
        return new LargeText(
                        tiles.frame(),
                        words(),
                        words().of("recall.shown"),
                        List.of(along.recalls().get(index).question()),
                        List.of())
                .framed();
    }

    private InterfaceText words() {
        return along.words();
    }
}
