package anteroom.kiosk.faults;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Spoils a file in its bytes, its numbers, the lengths of its texts and its structure; the same seed spoils the same way. */
final class Spoiler {
    /** What a stretch is multiplied to at most, in characters: more than any file may have, and little enough for a test's heap. */
    private static final int LONGEST = 6_000_000;

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d+(\\.\\d+)?");
    private static final Pattern TEXT = Pattern.compile("\"[^\"\\\\\n]*\"");
    private static final Pattern PART = Pattern.compile("\\{[^{}]*}|\\[[^\\[\\]]*]");

    private static final List<String> NUMBERS = List.of(
            "1e99999999999999",
            "-1e-99999999999999",
            "1e999",
            "1e308",
            "-0",
            "0",
            "-1",
            "2147483648",
            "9223372036854775808",
            "0.1",
            "NaN",
            "Infinity",
            "0x7f",
            "007",
            "9".repeat(400),
            "9".repeat(60_000),
            "1." + "0".repeat(400) + "1",
            "\"1\"",
            "null",
            "true",
            "{}");
    private static final List<String> SPLINTERS = List.of(
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "null",
            "\\u0000",
            "\\ud800",
            "\u202E",
            "\0",
            "../../",
            "{clinic.phone}",
            "{clinic.",
            "\uFEFF",
            "🙂",
            "#crc32,",
            "2026-");

    private final Random random;

    Spoiler(long seed) {
        this.random = new Random(seed);
    }

    /** One to four changes. */
    byte[] spoil(byte[] sound) {
        byte[] spoilt = sound;
        for (int i = random.nextInt(4); i >= 0; i--) {
            spoilt = random.nextBoolean() ? inBytes(spoilt) : inText(spoilt);
        }
        return spoilt;
    }

    private byte[] inText(byte[] bytes) {
        // in this encoding every byte is a character and comes back as it was
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String spoilt = switch (random.nextInt(4)) {
            case 0 -> replaceOne(NUMBER, text, any(NUMBERS));
            case 1 -> replaceOne(TEXT, text, "\"" + "long ".repeat(length() / 5) + "\"");
            case 2 -> replaceOne(PART, text, nested(random.nextInt(3000)));
            default -> replaceOne(PART, text, null);
        };
        return spoilt.getBytes(StandardCharsets.ISO_8859_1);
    }

    private int length() {
        return 1 << random.nextInt(20);
    }

    private String nested(int deep) {
        return random.nextBoolean()
                ? "[".repeat(deep) + "]".repeat(deep)
                : "{\"a\":".repeat(deep) + "1" + "}".repeat(deep);
    }

    /** Puts something in the place of a find behind a random place; without it, writes the find many times. */
    private String replaceOne(Pattern pattern, String text, @Nullable String other) {
        Matcher found = pattern.matcher(text);
        if (!found.find(random.nextInt(text.length() + 1)) && !found.find(0)) {
            return text;
        }
        String put = other != null
                ? other
                : String.join(",", Collections.nCopies(copies(found.group().length()), found.group()));
        return text.substring(0, found.start()) + put + text.substring(found.end());
    }

    private int copies(int length) {
        return 1 + random.nextInt(Math.max(1, Math.min(700, LONGEST / length)));
    }

    /** Cut off, a bit turned, a stretch taken out or doubled, a splinter put in, or nothing left. */
    private byte[] inBytes(byte[] bytes) {
        if (bytes.length == 0) {
            return any(SPLINTERS).getBytes(StandardCharsets.UTF_8);
        }
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(40));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        switch (random.nextInt(5)) {
            case 0 -> {}
            case 1 -> {
                out.write(bytes[from] ^ 1 << random.nextInt(8));
                out.write(bytes, from + 1, bytes.length - from - 1);
            }
            case 2 -> out.write(bytes, to, bytes.length - to);
            case 3 -> {
                out.write(bytes, from, to - from);
                out.write(bytes, from, bytes.length - from);
            }
            default -> {
                out.writeBytes(any(SPLINTERS).getBytes(StandardCharsets.UTF_8));
                out.write(bytes, from, bytes.length - from);
            }
        }
        return out.toByteArray();
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
