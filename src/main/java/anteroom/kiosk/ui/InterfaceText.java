package anteroom.kiosk.ui;

import java.text.Bidi;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;

/** The words of the interface in one language; what is medical is in the pack and not here. */
public final class InterfaceText {
    private final ResourceBundle bundle;
    private final Locale locale;

    public InterfaceText(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** Falls back to English for a language that has no words of its own. */
    public static InterfaceText in(String language) {
        Locale locale = Locale.forLanguageTag(language);
        ResourceBundle.Control noGuess =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new InterfaceText(ResourceBundle.getBundle("anteroom.text.strings", locale, noGuess), locale);
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
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String of(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }
}
