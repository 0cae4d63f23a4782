package anteroom.kiosk.takehome;

import anteroom.content.Picture;
import anteroom.content.TakeHome;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.ui.FramedView;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.TileGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Questions in the manner of teach-back: whatever is touched, what the card tells is said, and nobody was wrong. */
record TeachBackScreens(TakeHomeContent along, NavigationHistory navigation, Tiles tiles) {
    FramedView of(Screen.Recall at) {
        TakeHome.Recall asked = along.recalls().get(at.index());
        return at.chosen() < 0 ? ask(at.index(), asked) : tell(at, asked);
    }

    private FramedView ask(int index, TakeHome.Recall asked) {
        List<TakeHomeContent.Choice> choices = along.choices(asked);
        IntConsumer chosen = choice -> navigation.turnTo(new Screen.Recall(index, choice));
        List<TileGrid.Entry> tiled = IntStream.range(0, choices.size())
                .mapToObj(i -> {
                    String text = choices.get(i).text();
                    Picture picture = choices.get(i).shown();
                    return tiles.tile(
                            tiles.picture(picture.art(), picture.alt()),
                            text,
                            text,
                            TakeHomeScreens.TOPIC,
                            () -> chosen.accept(i));
                })
                .toList();
        String title = asked.question();
        FramedView pictured = tiles.column(title, tiled);
        List<String> texts = choices.stream().map(TakeHomeContent.Choice::text).toList();
        // On pages after each other the first choice would read as what is advised.
        FramedView shown = pictured.pages().isEmpty()
                ? pictured
                : WordChoices.in(tiles.frame().body(title), tiles.frame(), texts, chosen)
                        .map(all -> FramedView.under(title, all))
                        .orElse(pictured);
        return shown.line(words().of("recall.line")).tone(TakeHomeScreens.TOPIC);
    }

    private FramedView tell(Screen.Recall at, TakeHome.Recall asked) {
        List<TapButton> ways = new ArrayList<>();
        along.tellingCard(asked)
                .ifPresent(card -> ways.add(tiles.button(words().of("recall.card"), () -> navigation.open(card))));
        ways.add(tiles.button(words().of("mine.show.short"), () -> navigation.open(new Screen.ShowRecall(at.index()))));
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
