package anteroom.content;

import static anteroom.content.json.Problem.quote;

import anteroom.content.json.Fields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The printer that patients may print on.
 *
 * @param name of its queue, as the system knows it
 */
public record PrinterSettings(String name, Paper paper) {
    /** It stands in a command after an option, and must not look like one. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9 ._-]{0,62}");

    public enum Paper {
        LETTER(215.9, 279.4),
        A4(210, 297);

        private final double width;
        private final double height;

        Paper(double width, double height) {
            this.width = width;
            this.height = height;
        }

        /** In mm. */
        public double width() {
            return width;
        }

        /** In mm. */
        public double height() {
            return height;
        }

        /** As it stands in the clinic's file. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Optional<PrinterSettings> read(Fields in) {
        var name = in.textOrNull("printer");
        var paper = in.textOrNull("paper");
        var known = Arrays.stream(Paper.values())
                .filter(one -> one.key().equals(paper))
                .findFirst();
        if (paper != null && known.isEmpty()) {
            in.note(
                    "paper",
                    "must be one of "
                            + Arrays.stream(Paper.values()).map(Paper::key).collect(Collectors.joining(", "))
                            + ", not " + quote(paper));
        }
        if (name != null && !NAME.matcher(name).matches()) {
            in.note(
                    "printer",
                    "must be the name of a printer, of letters, digits, dots and hyphens, not " + quote(name));
            return Optional.empty();
        }
        return Optional.ofNullable(name).map(text -> new PrinterSettings(text, known.orElse(Paper.LETTER)));
    }
}
