package anteroom.workshop.narrate;

import anteroom.content.Edition;
import anteroom.content.Topic;
import anteroom.kiosk.Kiosk;
import anteroom.kiosk.LoadedContent;
import anteroom.kiosk.Workers;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.session.Session;
import anteroom.kiosk.speech.Highlight;
import anteroom.kiosk.speech.Narrator;
import anteroom.kiosk.speech.Utterance;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.kiosk.ui.PageTurner;
import anteroom.kiosk.ui.Styles;
import anteroom.kiosk.voice.Pronunciation;
import anteroom.kiosk.voice.RecordedEngine;
import anteroom.kiosk.voice.SpeechSettings;
import anteroom.search.SearchFactory;
import anteroom.workshop.access.Nodes;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;

/**
 * Gathers what a kiosk says: goes to every screen, opens what can be opened there, and writes down what would be said. So
 * nothing is recorded that is never heard, and what is heard is what stands on the screen. What depends on a patient's own
 * words cannot be gathered.
 */
public final class SpokenTexts {
    /** The size of the screen does not matter; all of its words are said, in sight or not. */
    private static final double WIDTH = 1280;

    private static final double HEIGHT = 800;

    /** So many answers are offered at the most. */
    private static final int MOST_ANSWERS = 6;

    /** So many pages a card has at the most, on any screen and at any size of text. */
    private static final int MOST_PAGES = 9;

    private static final List<Integer> COUNTED = List.of(20, 10, 5);
    /** Staff are not read to, and the letters of the keyboard are said one by one. */
    private static final List<String> NEVER_SAID = List.of("staff.", "pad.", "typing.", "cleaning.", "ask.keys");

    private final Set<String> texts = new LinkedHashSet<>();
    private final Edition edition;
    private final InterfaceText words;
    private final Kiosk kiosk;
    private final Scene scene;
    private final AtomicLong clock = new AtomicLong();

    private SpokenTexts(LoadedContent content, Edition edition) {
        this.edition = edition;
        this.words = InterfaceText.of(edition);
        this.kiosk = new Kiosk(new Kiosk.Parts(
                List.of(new Kiosk.Language(edition, words, content.draft(edition), () -> SearchFactory.words(edition))),
                content.clinic().in(content.pack(), edition),
                content.sources(),
                content.art(),
                content.clinic().kiosk().diagonal(),
                clock::get,
                // Pictures are drawn and questions answered in the background, and here nobody waits for either.
                Workers.of(work -> {}, Runnable::run),
                false,
                new Kiosk.Lobby(Optional.empty(), () -> LocalDateTime.MIN)));
        this.scene = kiosk.scene(WIDTH, HEIGHT);
    }

    /** All of it, each text once, as it is handed to a voice. To be called on the toolkit's thread. */
    public static Set<String> of(LoadedContent content, Edition edition) {
        SpokenTexts spoken = new SpokenTexts(content, edition);
        spoken.ownWords();
        spoken.listen();
        EveryScreen.all(edition).forEach(spoken::visit);
        spoken.wait(content.clinic().kiosk().idle());
        return spoken.texts;
    }

    private void ownWords() {
        words.fixed().forEach((key, text) -> {
            if (NEVER_SAID.stream().noneMatch(key::startsWith)) {
                say(text);
            }
        });
        sayInParts(words.of("speech.now-on", words.of("shell.back")));
        // The button that leads to this language from another, and the offer to change to it.
        sayInParts(words.of("speech.button", edition.name()));
        sayInParts(words.of("speech.button", words.of("language.offer", edition.name())));
        COUNTED.forEach(seconds -> say(words.of("speech.seconds-left", seconds)));
        IntStream.rangeClosed(1, SpeechSettings.STEPS).forEach(step -> {
            say(words.of("speech.pace", step));
            say(words.of("speech.volume", step));
        });
        IntStream.rangeClosed(1, MOST_ANSWERS).forEach(count -> say(words.of("ask.told", count, "")));
        IntStream.rangeClosed(2, MOST_PAGES)
                .forEach(pages ->
                        IntStream.rangeClosed(1, pages).forEach(page -> say(words.of("reading.page", page, pages))));
        for (Topic topic : edition.topics()) {
            int cards = topic.cards().size();
            IntStream.rangeClosed(1, cards).forEach(seen -> say(words.of("home.seen", seen, cards)));
        }
    }

    private void visit(Screen screen) {
        Session session = kiosk.session();
        session.begin();
        session.navigation().open(screen);
        listen();
        open(control -> control instanceof Hyperlink || control.getStyleClass().contains("sources-door"));
        // Hard words of a later page can be opened only there.
        Nodes.shown(scene.getRoot(), PageTurner.class).forEach(pages -> {
            while (pages.turn(true)) {
                open(Hyperlink.class::isInstance);
            }
        });
    }

    private void open(Predicate<Node> wanted) {
        List<ButtonBase> doors =
                controls().stream().filter(wanted).map(ButtonBase.class::cast).toList();
        for (ButtonBase door : doors) {
            door.fire();
            listen();
            if (scene.lookup("." + Styles.BACK) instanceof ButtonBase close) {
                close.fire();
            }
        }
    }

    /** Leaves it alone until it asks whether anybody is there. */
    private void wait(Duration idle) {
        clock.addAndGet(idle.toNanos());
        kiosk.tick();
        listen();
    }

    private void listen() {
        Narrator narrator = kiosk.narrator();
        List<Utterance> script = narrator.script();
        List<String> ofControls =
                controls().stream().map(narrator::announcement).distinct().toList();
        ofControls.forEach(this::sayInParts);
        script.stream()
                // What stands nowhere is put together of what does.
                .filter(line -> line.spot() != Highlight.NOWHERE)
                .map(Utterance::text)
                .filter(text -> !ofControls.contains(text))
                .forEach(this::say);
    }

    private List<Node> controls() {
        return Nodes.targets(scene.getRoot());
    }

    private void say(String text) {
        if (!text.isBlank()) {
            texts.add(Pronunciation.of(text.strip()));
        }
    }

    private void sayInParts(String text) {
        List<String> pieces = RecordedEngine.pieces(text);
        int last = pieces.size() - 1;
        say(String.join(" ", pieces.subList(0, last)));
        say(pieces.get(last));
    }
}
