package anteroom.testkit;

import anteroom.content.CalmExercise;
import anteroom.content.Card;
import anteroom.content.Category;
import anteroom.content.CitedLine;
import anteroom.content.Edition;
import anteroom.content.GlossaryTerm;
import anteroom.content.InterfaceStrings;
import anteroom.content.Picture;
import anteroom.content.Question;
import anteroom.content.TakeHome;
import anteroom.content.Topic;
import anteroom.content.Visit;
import anteroom.content.VisitStage;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.search.Search;
import anteroom.search.SearchFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** English, Spanish as it ships, and two languages made up of English, to try the screens before anybody has translated a word. */
public enum MadeUpLanguage {
    ENGLISH(word -> word),

    SPANISH(word -> word),

    /** Every word is two fifths longer, as in German or Finnish. */
    LONGER(word -> word + word.substring(0, Math.round(word.length() * 0.4f))),

    /** Written from right to left: each letter is a Hebrew one, drawn in whatever font this machine has for it. */
    RIGHT_TO_LEFT(MadeUpLanguage::hebrew);

    private static final String HEBREW = "\u05D0\u05D1\u05D2\u05D3\u05D4\u05D5\u05D6\u05D7\u05D8\u05D9\u05DB"
            + "\u05DC\u05DE\u05E0\u05E1\u05E2\u05E4\u05E6\u05E7\u05E8\u05E9\u05EA";

    /** Words; what stands in braces is filled in later and must stay as it is. */
    private static final Pattern WORD = Pattern.compile("\\{[^}]*}|[\\p{L}][\\p{L}'’-]*");

    /** What the keyboard's rows hold is letters, not words. */
    private static final Set<String> NOT_WORDS =
            Set.of("ask.keys", "typing.letters", "typing.signs", "typing.to-letters", "typing.to-signs");

    private final UnaryOperator<String> word;
    private @Nullable Edition edition;
    private @Nullable Search search;

    MadeUpLanguage(UnaryOperator<String> word) {
        this.word = word;
    }

    /** A text in this language. */
    public String say(String english) {
        return WORD.matcher(english)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().startsWith("{") ? found.group() : word.apply(found.group())));
    }

    private static String hebrew(String word) {
        return word.toLowerCase(Locale.ROOT)
                .codePoints()
                .map(letter ->
                        letter >= 'a' && letter <= 'z' ? HEBREW.charAt((letter - 'a') % HEBREW.length()) : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The words of the interface. */
    public InterfaceText words() {
        if (this == SPANISH) {
            return InterfaceText.in("es");
        }
        Map<String, String> said = new HashMap<>(InterfaceStrings.builtIn("en").texts());
        said.replaceAll((key, text) -> NOT_WORDS.contains(key) ? text : say(text));
        return new InterfaceText(said, Locale.ENGLISH);
    }

    /** What the bundled pack says, with the same ids. */
    public synchronized Edition edition() {
        if (edition == null) {
            edition = said();
        }
        return edition;
    }

    /** Finds by words in it. */
    public synchronized Search search() {
        if (search == null) {
            search = this == ENGLISH ? Bundled.search() : SearchFactory.words(edition());
        }
        return search;
    }

    private Edition said() {
        if (this == SPANISH) {
            return Bundled.spanish();
        }
        Edition english = Bundled.english();
        return this == ENGLISH
                ? english
                : new Edition(
                        english.language(),
                        say(english.name()),
                        english.topics().stream().map(this::topic).toList(),
                        english.categories().stream().map(this::category).toList(),
                        english.glossary().stream().map(this::term).toList(),
                        visit(english.visit()),
                        calm(english.calm()),
                        takeHome(english.takeHome()),
                        english.help(),
                        english.strings());
    }

    /** The same as an edition of a language of its own. */
    public Edition edition(String tag) {
        Edition own = edition();
        return new Edition(
                tag,
                own.name(),
                own.topics(),
                own.categories(),
                own.glossary(),
                own.visit(),
                own.calm(),
                own.takeHome(),
                own.help(),
                own.strings());
    }

    private Topic topic(Topic topic) {
        return new Topic(
                topic.id(),
                say(topic.title()),
                say(topic.summary()),
                topic.art(),
                say(topic.alt()),
                topic.cards().stream().map(this::card).toList());
    }

    private Card card(Card card) {
        return new Card(
                card.id(),
                say(card.title()),
                card.art(),
                say(card.alt()),
                card.critical(),
                lines(card.lines()),
                card.questions());
    }

    private Category category(Category category) {
        return new Category(
                category.id(),
                say(category.title()),
                category.questions().stream().map(this::question).toList());
    }

    private Question question(Question asked) {
        return new Question(
                asked.id(),
                say(asked.question()),
                line(asked.brief()),
                lines(asked.answer()),
                asked.alsoAsked(),
                asked.related(),
                asked.picture().map(own -> new Picture(own.art(), say(own.alt()))),
                asked.urgent(),
                asked.critical());
    }

    private GlossaryTerm term(GlossaryTerm term) {
        return new GlossaryTerm(
                say(term.word()), term.also().stream().map(this::say).toList(), say(term.meaning()), term.facts());
    }

    private Visit visit(Visit visit) {
        return new Visit(
                say(visit.title()),
                visit.stages().stream()
                        .map(stage -> new VisitStage(
                                stage.id(),
                                say(stage.title()),
                                stage.art(),
                                say(stage.alt()),
                                line(stage.when()),
                                lines(stage.lines())))
                        .toList());
    }

    private CalmExercise calm(CalmExercise calm) {
        return new CalmExercise(say(calm.title()), calm.art(), say(calm.alt()), lines(calm.lines()));
    }

    private TakeHome takeHome(TakeHome english) {
        return new TakeHome(
                lines(english.rules()),
                english.recalls().stream()
                        .map(recall -> new TakeHome.Recall(
                                recall.id(),
                                say(recall.question()),
                                recall.card(),
                                line(recall.answer()),
                                shown(recall.shown()),
                                recall.place(),
                                recall.others().stream()
                                        .map(other -> new TakeHome.Other(say(other.text()), shown(other.shown())))
                                        .toList()))
                        .toList());
    }

    private Picture shown(Picture shown) {
        return new Picture(shown.art(), say(shown.alt()));
    }

    private List<CitedLine> lines(List<CitedLine> lines) {
        return lines.stream().map(this::line).toList();
    }

    private CitedLine line(CitedLine line) {
        String otherwise = line.otherwise();
        return new CitedLine(say(line.text()), line.facts(), otherwise == null ? null : say(otherwise), line.item());
    }
}
