package anteroom.content;

import anteroom.content.json.Fields;
import anteroom.content.json.Problem;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Display, opening hours and daily operation.
 *
 * @param display on which it is shown, from 1
 * @param hours when the clinic is open; empty when the screen is never to be dark
 * @param restartAt when it starts afresh each night, if nobody uses it
 * @param counts whether it counts what is opened
 * @param shuffleDigits whether the staff's digits change places each time
 * @param volume at which each visit begins, from 1 to {@value #LOUDEST}
 * @param language the tag of the one in which each visit begins; empty for the first of the pack
 * @param printer for what patients take home
 */
public record LobbySettings(
        int display,
        Optional<OpeningHours> hours,
        Optional<LocalTime> restartAt,
        boolean counts,
        boolean shuffleDigits,
        int volume,
        String language,
        Optional<PrinterSettings> printer) {
    public static final int LOUDEST = 5;

    private static final int MOST_DISPLAYS = 9;
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    public static LobbySettings usual() {
        return new LobbySettings(1, Optional.empty(), Optional.empty(), true, false, 3, "", Optional.empty());
    }

    public LobbySettings counting(boolean now) {
        return new LobbySettings(display, hours, restartAt, now, shuffleDigits, volume, language, printer);
    }

    public LobbySettings atVolume(int now) {
        return new LobbySettings(display, hours, restartAt, counts, shuffleDigits, now, language, printer);
    }

    public LobbySettings in(String now) {
        return new LobbySettings(display, hours, restartAt, counts, shuffleDigits, volume, now, printer);
    }

    static LobbySettings read(Fields in) {
        var usual = usual();
        var language = in.textOrNull("language");
        if (language != null && !TAG.matcher(language).matches()) {
            in.note("language", "must be the tag of a language, such as es, not " + Problem.quote(language));
        }
        var settings = new LobbySettings(
                in.wholeNumber("display", usual.display(), 1, MOST_DISPLAYS),
                OpeningHours.read(in),
                OpeningHours.time(in, "restartAt"),
                in.has("counts") ? in.flag("counts") : usual.counts(),
                in.flag("shuffleDigits"),
                in.wholeNumber("volume", usual.volume(), 1, LOUDEST),
                language == null ? usual.language() : language,
                PrinterSettings.read(in));
        in.nothingElse();
        return settings;
    }
}
