package anteroom.counts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** How a month of counts is written: as a table that any office program opens, with a checksum in its last line. */
final class CountsText {
    private static final String HEAD = "hour,what,which,times\n";
    private static final String SUM = "#crc32,";

    private CountsText() {}

    /** The table alone. */
    static String table(SortedMap<Count, Integer> counts) {
        StringBuilder text = new StringBuilder(HEAD);
        counts.forEach((count, times) -> text.append(count.hour())
                .append(',')
                .append(count.what().key())
                .append(',')
                .append(count.which())
                .append(',')
                .append(times)
                .append('\n'));
        return text.toString();
    }

    static byte[] write(SortedMap<Count, Integer> counts) {
        String table = table(counts);
        return (table + SUM + sum(table) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** What was written; empty if even one bit of it is not as it was. */
    static Optional<SortedMap<Count, Integer>> read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int last = text.lastIndexOf(SUM);
        if (last < 0 || !text.startsWith(HEAD)) {
            return Optional.empty();
        }
        String table = text.substring(0, last);
        if (!text.substring(last).equals(SUM + sum(table) + "\n")) {
            return Optional.empty();
        }
        try {
            return Optional.of(rows(table.lines().skip(1).toList()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static SortedMap<Count, Integer> rows(List<String> lines) {
        Map<Count, Integer> counts = new TreeMap<>();
        for (String line : lines) {
            String[] cells = line.split(",", -1);
            if (cells.length != 4) {
                throw new IllegalArgumentException("four cells a row");
            }
            What what = What.of(cells[1]).orElseThrow(() -> new IllegalArgumentException("nothing that is counted"));
            counts.put(new Count(cells[0], what, cells[2]), Integer.parseUnsignedInt(cells[3]));
        }
        return new TreeMap<>(counts);
    }

    private static String sum(String table) {
        CRC32 crc = new CRC32();
        crc.update(table.getBytes(StandardCharsets.ISO_8859_1));
        return Long.toHexString(crc.getValue());
    }
}
