package anteroom.kiosk.ui;

import java.text.Bidi;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of the interface in one language; what is medical is in the pack and not here. The language can be changed to
 * another: what is built afterwards takes its words, and what stays follows by {@link #follow}.
 */
public final class InterfaceText {
    private static final String BUNDLE = "anteroom.text.strings";

    private final List<Runnable> followers = new ArrayList<>();
    private ResourceBundle bundle;
    private Locale locale;

    public InterfaceText(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The same words in an object of their own. */
    public InterfaceText(InterfaceText other) {
        this(other.bundle, other.locale);
    }

    /** @throws MissingResourceException if a language has no words of its own */
    public static InterfaceText in(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return new InterfaceText(ResourceBundle.getBundle(BUNDLE, locale, new OneLanguage()), locale);
    }

    /** Whether a language has words of its own. */
    public static boolean exists(String language) {
        try {
            in(language);
            return true;
        } catch (MissingResourceException none) {
            return false;
        }
    }

    /** The words of a language, or English ones for a pack that has no language with words: a screen is never dark. */
    public static InterfaceText orEnglish(String language) {
        return in(exists(language) ? language : "en");
    }

    /** No language borrows words from another; English stands in the file without a language's name. */
    private static final class OneLanguage extends ResourceBundle.Control {
        @Override
        public List<String> getFormats(String name) {
            return FORMAT_PROPERTIES;
        }

        @Override
        public List<Locale> getCandidateLocales(String name, Locale locale) {
            return locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
                    ? List.of(Locale.ROOT)
                    : super.getCandidateLocales(name, locale).stream()
                            .filter(candidate -> !candidate.equals(Locale.ROOT))
                            .toList();
        }

        @Override
        public Locale getFallbackLocale(String name, Locale locale) {
            return null;
        }
    }

    /** Says everything in another language from now on. */
    public void become(InterfaceText other) {
        bundle = other.bundle;
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
        SortedMap<String, String> fixed = new TreeMap<>();
        for (String key : bundle.keySet()) {
            if (!bundle.getString(key).contains("{")) {
                fixed.put(key, bundle.getString(key));
            }
        }
        return fixed;
    }

    /** A text without values that there need not be, such as one about something in the pack. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /**
     * @throws MissingResourceException if there is no such key
     */
    public String of(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }
}
