package anteroom.kiosk.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;

/** The languages of a kiosk, and which of them is shown. */
public final class Languages {
    private static final String SPOKEN_IN = "anteroom.spoken-in";

    /**
     * @param tag such as {@code es}
     * @param name what its speakers call it
     * @param words of the interface
     */
    public record Language(String tag, String name, InterfaceText words) {}

    private final List<Language> all;
    private final StringProperty chosen;

    /**
     * @param all the clinic's own first
     * @param chosen the tag of the one that is wished; for any other text it is the clinic's own
     */
    public Languages(List<Language> all, StringProperty chosen) {
        this.all = List.copyOf(all);
        this.chosen = chosen;
    }

    // Properties

    /** The clinic's own first. */
    public List<Language> all() {
        return all;
    }

    public Language shown() {
        return of(chosen.get()).orElse(all.get(0));
    }

    /** The one that is offered instead of the one that is shown; where there are more, each in its turn. */
    public Optional<Language> other() {
        return all.size() == 1 ? Optional.empty() : Optional.of(all.get((all.indexOf(shown()) + 1) % all.size()));
    }

    public Optional<Language> of(String tag) {
        return all.stream().filter(language -> language.tag().equals(tag)).findFirst();
    }

    // Commands

    public void choose(Language language) {
        chosen.set(language.tag());
    }

    public void chooseOther() {
        other().ifPresent(this::choose);
    }

    /** A button for the other language, named in it; empty where there is none. It lives as long as the words do. */
    public Optional<TapButton> button(InterfaceText words, String... styles) {
        if (other().isEmpty()) {
            return Optional.empty();
        }
        TapButton button = new TapButton("", this::chooseOther, styles);
        words.follow(() -> other().ifPresent(other -> {
            button.setText(other.name());
            speak(button, other);
        }));
        return Optional.of(button);
    }

    /** Marks a control that is named in another language than the rest of the screen, and is spoken in that. */
    public static <T extends Node> T speak(T control, Language language) {
        control.getProperties().put(SPOKEN_IN, language);
        return control;
    }

    /** The language that a control is marked with. */
    public static Optional<Language> spokenIn(Node control) {
        return control.hasProperties() && control.getProperties().get(SPOKEN_IN) instanceof Language language
                ? Optional.of(language)
                : Optional.empty();
    }
}
