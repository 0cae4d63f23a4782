package anteroom.kiosk.takehome;

import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.kiosk.session.NavigationHistory;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.ui.FrameLayout;
import anteroom.kiosk.ui.FramedView;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.PictureRenderer;
import anteroom.kiosk.ui.TapButton;
import anteroom.kiosk.ui.TileGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Builds the screens of what a patient takes along. */
public final class TakeHomeScreens {
    /** The topic whose colours these screens have, and at whose end they are offered. */
    public static final String TOPIC = "aftercare";

    /** Questions of somebody who came with the patient, in order; a pack may lack some. */
    private static final List<Door> COMPANION = List.of(
            new Door("for-your-companion", "someone-with-you", "companion.know"),
            new Door("getting-home", "visit-ride-home", "companion.ride"),
            new Door("rest-of-the-day", "visit-night", "companion.evening"),
            new Door("when-to-call-clinic", "call-us-if", "companion.call"));

    /** A question, with a picture and what it is called here. */
    private record Door(String question, String art, String key) {}

    private final TakeHomeContent along;
    private final PrintQueue prints;
    private final NavigationHistory navigation;
    private final PictureRenderer pictures;
    private final InterfaceText words;

    public TakeHomeScreens(
            Supplier<Edition> shown,
            Supplier<Clinic> clinic,
            MyQuestions mine,
            PrintQueue prints,
            NavigationHistory navigation,
            PictureRenderer pictures,
            InterfaceText words) {
        this.along = new TakeHomeContent(shown, clinic, mine, words);
        this.prints = prints;
        this.navigation = navigation;
        this.pictures = pictures;
        this.words = words;
    }

    public FramedView of(Screen.TakeAlong place, FrameLayout frame) {
        Tiles tiles = new Tiles(pictures, frame);
        QuestionScreens questions = new QuestionScreens(along, navigation, tiles);
        TeachBackScreens recalls = new TeachBackScreens(along, navigation, tiles);
        if (place instanceof Screen.TakeHome) {
            return ways(tiles);
        }
        if (place instanceof Screen.Companion) {
            return companion(tiles);
        }
        if (place instanceof Screen.TakeCode at) {
            return QrCodeView.of(at.code(), along, frame);
        }
        if (place instanceof Screen.TakePage at) {
            return PrintPreview.of(at.questions(), along, prints, pictures, frame);
        }
        if (place instanceof Screen.MyQuestions) {
            return questions.kept();
        }
        if (place instanceof Screen.ShowQuestions) {
            return show(tiles);
        }
        if (place instanceof Screen.CommonQuestions) {
            return questions.topics(words.of("mine.common"));
        }
        if (place instanceof Screen.CommonAbout at) {
            return questions.about(at.topic());
        }
        if (place instanceof Screen.LetGo at) {
            return questions.letGo(at.question());
        }
        if (place instanceof Screen.Recall at) {
            return recalls.of(at);
        }
        if (place instanceof Screen.ShowRecall at) {
            return recalls.show(at.index());
        }
        throw new IllegalArgumentException("no view of " + place);
    }

    private FramedView ways(Tiles tiles) {
        List<TileGrid.Entry> ways = new ArrayList<>();
        ways.add(door("take-phone", "take.phone", new Screen.TakeCode(Screen.Code.RULES), tiles));
        if (prints.paper().isPresent()) {
            ways.add(door("take-paper", "take.paper", new Screen.TakePage(false), tiles));
        }
        if (along.webAddress().isPresent()) {
            ways.add(door("take-web", "take.web", new Screen.TakeCode(Screen.Code.ADDRESS), tiles));
        }
        ways.add(door("my-questions", "take.questions", new Screen.MyQuestions(), tiles));
        if (!along.recalls().isEmpty()) {
            ways.add(door("end-of-topic", "take.recall", new Screen.Recall(0, -1), tiles));
        }
        ways.add(door("someone-with-you", "take.companion", new Screen.Companion(), tiles));
        return tiles.grid(words.of("take.title"), ways)
                .line(words.of("take.private"))
                .tone(TOPIC);
    }

    private FramedView companion(Tiles tiles) {
        List<TileGrid.Entry> doors = new ArrayList<>();
        COMPANION.stream()
                .filter(door -> along.edition().question(door.question()).isPresent())
                .forEach(door -> doors.add(door(door.art(), door.key(), new Screen.OnAnswer(door.question()), tiles)));
        doors.add(door("take-phone", "companion.take", new Screen.TakeHome(), tiles));
        return tiles.grid(words.of("companion.title"), doors)
                .line(words.of("companion.line"))
                .tone(TOPIC);
    }

    private TileGrid.Entry door(String art, String key, Screen leadsTo, Tiles tiles) {
        String name = words.of(key);
        return tiles.tile(
                tiles.picture(art, name), name, words.of(key + ".short"), TOPIC, () -> navigation.open(leadsTo));
    }

    /** The patient's questions, large, and where else they can go. */
    private FramedView show(Tiles tiles) {
        List<TapButton> ways = new ArrayList<>();
        ways.add(tiles.button(
                words.of("mine.to-phone"), () -> navigation.open(new Screen.TakeCode(Screen.Code.QUESTIONS))));
        if (prints.paper().isPresent()) {
            ways.add(tiles.button(words.of("mine.to-paper"), () -> navigation.open(new Screen.TakePage(true))));
        }
        return new LargeText(tiles.frame(), words, words.of("mine.shown"), along.lines(true), ways).framed();
    }
}
