package anteroom.kiosk.ui;

import anteroom.content.Edition;
import anteroom.content.InterfaceStrings;
import java.text.Bidi;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of the interface in one language; what is medical is in the pack and not here. The language can be changed to
 * another: what is built afterwards takes its words, and what stays follows by {@link #follow}.
 */
public final class InterfaceText {
    private final List<Runnable> followers = new ArrayList<>();
    private Map<String, String> texts;
    private Locale locale;

    /** @param texts by their keys */
    public InterfaceText(Map<String, String> texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** The same words in an object of their own. */
    public InterfaceText(InterfaceText other) {
        this(other.texts, other.locale);
    }

    /** @throws MissingResourceException if the program has no words in a language */
    public static InterfaceText in(String language) {
        return of(language, InterfaceStrings.builtIn(language));
    }

    /** @throws MissingResourceException if neither the pack nor the program has words in the language of an edition */
    public static InterfaceText of(Edition edition) {
        return of(edition.language(), edition.strings());
    }

    private static InterfaceText of(String language, InterfaceStrings strings) {
        if (strings.texts().isEmpty()) {
            throw new MissingResourceException("no words in " + language, InterfaceText.class.getName(), language);
        }
        return new InterfaceText(strings.texts(), Locale.forLanguageTag(language));
    }

    /** Whether there are words in the language of an edition. */
    public static boolean exists(Edition edition) {
        return !edition.strings().texts().isEmpty();
    }

    /** The words of an edition, or English ones for a pack that has no language with words: a screen is never dark. */
    public static InterfaceText orEnglish(Edition edition) {
        return exists(edition) ? of(edition) : in("en");
    }

    /** Says everything in another language from now on. */
    public void become(InterfaceText other) {
        texts = other.texts;
        locale = other.locale;
        followers.forEach(Runnable::run);
    }

    /** Has something write its words, now and in each language to come; what does so must live as long as this does. */
    public void follow(Runnable write) {
        followers.add(write);
        write.run();
    }

    /** Whether this language is written from right to left, by its own first words. */
    public boolean rightToLeft() {
        return !new Bidi(of("attract.title"), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    public Locale locale() {
        return locale;
    }

    /** All that hold no values, by their keys. */
    public SortedMap<String, String> fixed() {
        SortedMap<String, String> fixed = new TreeMap<>(texts);
        fixed.values().removeIf(text -> text.contains("{"));
        return fixed;
    }

    /** A text without values that there need not be, such as one about something in the pack. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /**
     * @throws MissingResourceException if there is no such key
     */
    public String of(String key, Object... values) {
        String pattern = texts.get(key);
        if (pattern == null) {
            throw new MissingResourceException("no words for " + key, InterfaceText.class.getName(), key);
        }
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }
}
