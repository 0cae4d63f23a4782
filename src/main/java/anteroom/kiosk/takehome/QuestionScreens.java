package anteroom.kiosk.takehome;

import anteroom.kiosk.home.HomeModel;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.ui.AdaptiveLabel;
import anteroom.kiosk.ui.BackDock;
import anteroom.kiosk.ui.Dock;
import anteroom.kiosk.ui.FramedView;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.TileGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/** The screens on which a patient picks questions and lets them go. */
record QuestionScreens(TakeHomeContent along, NavigationHistory navigation, Tiles tiles) {
    FramedView kept() {
        String title = words().of("mine.title");
        MyQuestions mine = along.mine();
        if (mine.kept().isEmpty()) {
            return topics(title);
        }
        List<TileGrid.Entry> rows = new ArrayList<>(rows(id -> {
            mine.letGo(id);
            // The same place with other words: it is left and opened again.
            navigation.turnTo(new Screen.CommonQuestions());
            navigation.turnTo(new Screen.MyQuestions());
        }));
        int questions = rows.size();
        if (!mine.isFull()) {
            rows.add(tiles.row(words().of("mine.common"), () -> navigation.open(new Screen.CommonQuestions())));
        }
        Runnable shows = () -> navigation.open(new Screen.ShowQuestions());
        FramedView framed = tiles.column(title, rows).line(words().of("mine.line"));
        if (framed.pages().isPresent()) {
            // Next stands where the way to the nurse would.
            rows.add(questions, tiles.row(words().of("mine.show.short"), shows));
            return tiles.column(title, rows).line(words().of("mine.line"));
        }
        Region show = Dock.wide(
                tiles.frame(),
                shows,
                "show-nurse",
                words().of("mine.show"),
                words().of("mine.show.short"),
                words().of("mine.show.shortest"));
        double least = AdaptiveLabel.leastWidth(tiles.frame().scale(), words().of("mine.show.shortest"));
        return framed.dock(new BackDock(tiles.frame(), show, words(), navigation::back).leaving(least));
    }

    FramedView letGo(String wanted) {
        return tiles.column(words().of("mine.let-go"), rows(id -> {
                    along.mine().swap(id, wanted);
                    navigation.turnTo(new Screen.MyQuestions());
                }))
                .line(words().of("mine.three"));
    }

    /** The topics, for those who do not know what to ask. */
    FramedView topics(String title) {
        List<TileGrid.Entry> topics = along.edition().topics().stream()
                .filter(topic -> !topic.id().equals(HomeModel.HELP_TOPIC))
                .map(topic -> tiles.tile(
                        tiles.picture(topic.art(), topic.title()),
                        topic.title(),
                        topic.title(),
                        topic.id(),
                        () -> navigation.open(new Screen.CommonAbout(topic.id()))))
                .toList();
        return tiles.grid(title, topics).line(words().of("mine.common.line"));
    }

    FramedView about(String topic) {
        List<TileGrid.Entry> rows = along.common(topic).stream()
                .map(question -> tiles.row(question.question(), () -> keep(MyQuestions.ofQuestion(question.id()))))
                .toList();
        return tiles.grid(along.edition().topic(topic).orElseThrow().title(), rows)
                .line(words().of("mine.pick"))
                .tone(topic);
    }

    private void keep(String id) {
        MyQuestions mine = along.mine();
        boolean room = !mine.isFull() || mine.kept().contains(id);
        mine.keep(id);
        navigation.turnTo(room ? new Screen.MyQuestions() : new Screen.LetGo(id));
    }

    private List<TileGrid.Entry> rows(Consumer<String> touched) {
        return along.mine().kept().stream()
                .flatMap(id -> MyQuestions.words(id, along.edition(), words()).stream()
                        .map(text ->
                                tiles.going(text, words().of("mine.let-go.spoken", text), () -> touched.accept(id))))
                .toList();
    }

    private InterfaceText words() {
        return along.words();
    }
}
