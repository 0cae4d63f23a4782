package anteroom.workshop.review;

import static anteroom.workshop.review.Html.fill;
import static anteroom.workshop.review.Html.raw;

import anteroom.content.Clinic;
import anteroom.content.ClinicValue;
import anteroom.content.Line;
import anteroom.content.Placeholders;
import anteroom.content.PublishedWork;
import java.util.Locale;
import java.util.stream.Collectors;

/** The small signs that are the same on all pages. */
final class PageSigns {
    static final String TICK = "<span class=\"tick\"></span>";
    static final String RULE = "<span class=\"rule\"></span>";

    private PageSigns() {}

    /** What a patient reads where the clinic has set every value of the line, and below it what until then. */
    static String said(Line line, Clinic clinic) {
        return values(line.text(), clinic) + unset(line, clinic);
    }

    private static String unset(Line line, Clinic clinic) {
        if (line.otherwise() != null) {
            return fill(
                    " <span class=\"unset\"><span class=\"label\">until it is set:</span> %s</span>",
                    raw(values(line.otherwise(), clinic)));
        }
        var canBeUnset = Placeholders.in(line.text()).stream()
                .anyMatch(value -> value.preset().isEmpty());
        return canBeUnset
                ? " <span class=\"unset\"><span class=\"label\">until it is set:</span> this line is left out</span>"
                : "";
    }

    /** The text with what the clinic has set in place, and with the name of what it has not. */
    private static String values(String text, Clinic clinic) {
        return Placeholders.each(
                Html.escape(text),
                value -> clinic.value(value)
                        .map(set -> fill("<span class=\"value set\">%s</span>", set))
                        .orElseGet(() -> fill("<span class=\"value\">%s</span>", inWords(value))));
    }

    static String inWords(ClinicValue value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String flag(Item item) {
        return switch (item.flag()) {
            case NONE -> "";
            case CRITICAL -> "<span class=\"badge\">critical</span>";
            case URGENT -> "<span class=\"badge\">urgent</span>";
        };
    }

    static String settles(Item item) {
        return item.settles().stream()
                .map(matter -> fill("<a class=\"settles\" href=\"#%s\">%s</a>", matter, matter))
                .collect(Collectors.joining(" "));
    }

    static String number(int number) {
        return fill("<a class=\"to\" href=\"#n%s\">%s</a>", number, number);
    }

    /** A work by its key, with what tells how much it weighs. */
    static String weight(PublishedWork work) {
        return work.id() + ", " + work.kind() + (work.year() == null ? "" : " " + work.year());
    }
}
