package anteroom.kiosk.takehome;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A clinic's numbers and rules as a vCard 3.0 (RFC 2426), which the cameras of phones understand without a network. Plain
 * text they do not: some ignore it, and one sends it to a search engine.
 *
 * @param name of the clinic
 * @param numbers to call, the one by day first
 * @param rules in order; each stands on a line of its own in the note
 */
record ContactCard(String name, List<String> numbers, List<String> rules) {
    /** More would need a code that a phone cannot see at arm's length; error correction M, version 16. */
    static final int MOST_BYTES = 430;

    /** The same with as many rules as fit, from the first on; empty if not even the numbers do. */
    Optional<ContactCard> within(Predicate<String> fits) {
        return IntStream.rangeClosed(0, rules.size())
                .mapToObj(less -> new ContactCard(name, numbers, rules.subList(0, rules.size() - less)))
                .filter(card -> card.bytes() <= MOST_BYTES && fits.test(card.text()))
                .findFirst();
    }

    /** As a phone reads it. */
    String text() {
        String calls = numbers.stream()
                .map(number -> "TEL:" + escaped(number) + "\r\n")
                .collect(Collectors.joining());
        String note = IntStream.range(0, rules.size())
                .mapToObj(i -> (i + 1) + ". " + rules.get(i))
                .map(ContactCard::escaped)
                .collect(Collectors.joining("\\n"));
        return "BEGIN:VCARD\r\nVERSION:3.0\r\nN:" + escaped(name) + "\r\nFN:" + escaped(name) + "\r\n" + calls
                + (note.isEmpty() ? "" : "NOTE:" + note + "\r\n") + "END:VCARD\r\n";
    }

    int bytes() {
        return text().getBytes(StandardCharsets.UTF_8).length;
    }

    /** RFC 2426, section 5: what would end a value or divide it. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }
}
