package anteroom.kiosk.voice;

import java.util.regex.Pattern;

/**
 * How something is said.
 *
 * @param language its tag, such as {@code en} or {@code pt-BR}
 * @param pace from 1, slow, to {@value #STEPS}, fast
 * @param volume from 1, soft, to {@value #STEPS}, loud; 0, which nobody hears, is to find out whether a voice works
 */
public record SpeechSettings(String language, int pace, int volume) {
    public static final int STEPS = 5;

    /** The step of both at which everybody starts. */
    public static final int USUAL = 3;

    /** The tag becomes part of a command, so that it must be a tag and nothing else. */
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /**
     * @throws IllegalArgumentException if the language is no tag, or a step is out of range
     */
    public SpeechSettings {
        if (!TAG.matcher(language).matches()) {
            throw new IllegalArgumentException("not a language tag: " + language);
        }
        if (pace < 1 || pace > STEPS || volume < 0 || volume > STEPS) {
            throw new IllegalArgumentException("no such step: pace " + pace + ", volume " + volume);
        }
    }

    public static SpeechSettings usual(String language) {
        return new SpeechSettings(language, USUAL, USUAL);
    }
}
