package anteroom.content;

import static anteroom.content.json.Problem.quote;

import anteroom.content.json.Problem;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Optional;
import java.util.Set;

/**
 * Replaces refused fields of the clinic's file by their previous values.
 *
 * @param before what the clinic had set
 */
record PreviousValues(Clinic before) {
    private static final String VALUES = "values";
    private static final String KIOSK = "kiosk";
    private static final String LOBBY = "lobby";

    /** The problem, with the value that is used instead. */
    Problem withReplacement(Problem problem) {
        var replacement = replacement(problem.field());
        return replacement.isEmpty()
                ? problem
                : new Problem(
                        problem.file(),
                        problem.line(),
                        problem.entry(),
                        problem.field(),
                        problem.message() + "; until this is mended, " + replacement);
    }

    private String replacement(String field) {
        if (isKnownSetting(field)) {
            return "it is as it was before";
        }
        return valueOf(field)
                .map(value ->
                        before.value(value).map(text -> "it is " + quote(text)).orElse("it is left out"))
                .orElse("");
    }

    private static boolean isKnownSetting(String field) {
        return Arrays.asList(VALUES, KIOSK, LOBBY).contains(field)
                || field.matches("(kiosk\\.(diagonal|idleSeconds|warningSeconds|guardMillis)"
                        + "|lobby\\.(display|opens|closes|days|restartAt|counts|shuffleDigits"
                        + "|volume|language|printer|paper))(\\[\\d+])?");
    }

    private static Optional<ClinicValue> valueOf(String field) {
        return field.startsWith(VALUES + ".") ? ClinicValue.of(field.substring(VALUES.length() + 1)) : Optional.empty();
    }

    /** The clinic that was read, with the previous values of refused fields. */
    Clinic withPrevious(Clinic read, Set<String> refused) {
        return new Clinic(
                values(read, refused), read.translations(), kiosk(read.kiosk(), refused), lobby(read.lobby(), refused));
    }

    private EnumMap<ClinicValue, String> values(Clinic read, Set<String> refused) {
        var values = new EnumMap<ClinicValue, String>(ClinicValue.class);
        for (var value : ClinicValue.values()) {
            var source = refused.contains(VALUES) || refused.contains(VALUES + "." + value.key()) ? before : read;
            Optional.ofNullable(source.values().get(value)).ifPresent(text -> values.put(value, text));
        }
        return values;
    }

    private KioskSettings kiosk(KioskSettings read, Set<String> refused) {
        var was = before.kiosk();
        if (refused.contains(KIOSK)) {
            return was;
        }
        return new KioskSettings(
                refused.contains("kiosk.diagonal") ? was.diagonal() : read.diagonal(),
                refused.contains("kiosk.idleSeconds") ? was.idle() : read.idle(),
                refused.contains("kiosk.warningSeconds") ? was.warning() : read.warning(),
                refused.contains("kiosk.guardMillis") ? was.guard() : read.guard());
    }

    private LobbySettings lobby(LobbySettings read, Set<String> refused) {
        var was = before.lobby();
        if (refused.contains(LOBBY)) {
            return was;
        }
        boolean hours = refused.stream().anyMatch(field -> field.matches("lobby\\.(opens|closes|days.*)"));
        return new LobbySettings(
                refused.contains("lobby.display") ? was.display() : read.display(),
                hours ? was.hours() : read.hours(),
                refused.contains("lobby.restartAt") ? was.restartAt() : read.restartAt(),
                refused.contains("lobby.counts") ? was.counts() : read.counts(),
                refused.contains("lobby.shuffleDigits") ? was.shuffleDigits() : read.shuffleDigits(),
                refused.contains("lobby.volume") ? was.volume() : read.volume(),
                refused.contains("lobby.language") ? was.language() : read.language(),
                refused.contains("lobby.printer") || refused.contains("lobby.paper") ? was.printer() : read.printer());
    }
}
