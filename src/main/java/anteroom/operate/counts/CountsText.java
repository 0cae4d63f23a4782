package anteroom.operate.counts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.zip.CRC32;

/** The file format of a month of counts: CSV with a CRC-32 in its last line. */
final class CountsText {
    private static final String HEAD = "day,what,which,times\n";

    /** How it was written when hours were kept; only the day of them is taken. */
    private static final String HOURLY = "hour,what,which,times\n";

    private static final String SUM = "#crc32,";

    private CountsText() {}

    /** The table for others to read, in which small numbers are held back: they point at a person. */
    static String export(SortedMap<Count, Integer> counts) {
        return table(counts, Counts::shown);
    }

    private static String table(SortedMap<Count, Integer> counts, IntFunction<String> number) {
        StringBuilder text = new StringBuilder(HEAD);
        counts.forEach((count, times) -> text.append(
                        String.join(",", count.day(), count.what().key(), count.which(), number.apply(times)))
                .append('\n'));
        return text.toString();
    }

    static byte[] write(SortedMap<Count, Integer> counts) {
        String table = table(counts, String::valueOf);
        return (table + SUM + sum(table) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** Parses a file; empty if its checksum does not match. */
    static Optional<SortedMap<Count, Integer>> read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int last = text.lastIndexOf(SUM);
        if (last < 0 || !text.startsWith(HEAD) && !text.startsWith(HOURLY)) {
            return Optional.empty();
        }
        String table = text.substring(0, last);
        if (!text.substring(last).equals(SUM + sum(table) + "\n")) {
            return Optional.empty();
        }
        try {
            return Optional.of(rows(table.lines().skip(1).toList()));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static SortedMap<Count, Integer> rows(List<String> lines) {
        SortedMap<Count, Integer> counts = new TreeMap<>();
        for (String line : lines) {
            String[] cells = line.split(",", -1);
            if (cells.length != 4) {
                throw new IllegalArgumentException("four cells a row");
            }
            CountKind what =
                    CountKind.of(cells[1]).orElseThrow(() -> new IllegalArgumentException("nothing that is counted"));
            String day = cells[0].replaceFirst("T[0-9]{2}$", "");
            counts.merge(new Count(day, what, cells[2]), Integer.parseUnsignedInt(cells[3]), Math::addExact);
        }
        return counts;
    }

    private static String sum(String table) {
        CRC32 crc = new CRC32();
        crc.update(table.getBytes(StandardCharsets.ISO_8859_1));
        return Long.toHexString(crc.getValue());
    }
}
