package anteroom.kiosk.staff;

import anteroom.content.Resource;
import java.nio.CharBuffer;
import java.util.List;
import java.util.stream.IntStream;

/**
 * PINs that somebody would try first: those of a list, and those that follow a pattern; about one in twenty of six digits.
 * Digits are only ever compared as characters, since a text could not be wiped.
 */
final class CommonPins {
    private static final List<String> LISTED = Resource.lines("/anteroom/staff/common-pins.txt");

    /** The rows, columns and diagonals of a pad. */
    private static final List<String> LINES = List.of("123", "456", "789", "147", "258", "369", "159", "357");

    /** Keys of a pad that touch, across or upright. */
    private static final List<String> NEIGHBOURS =
            List.of("12", "23", "45", "56", "78", "89", "14", "47", "25", "58", "36", "69", "80");

    private static final int FIRST_YEAR = 1930;
    private static final int LAST_YEAR = 2049;
    private static final int YEAR_DIGITS = 4;

    private CommonPins() {}

    /** @param digits six or more, each {@code 0} to {@code 9} */
    static boolean contains(char[] digits) {
        CharSequence pin = CharBuffer.wrap(digits);
        return LISTED.stream().anyMatch(listed -> listed.contentEquals(pin))
                || pin.chars().distinct().count() <= 2
                || isCounted(pin, 1)
                || isCounted(pin, 2)
                || isCounted(withoutRuns(digits), 1)
                || isRepeated(pin)
                || isPalindrome(pin)
                || isYear(pin.subSequence(0, YEAR_DIGITS))
                || isYear(pin.subSequence(pin.length() - YEAR_DIGITS, pin.length()))
                || isDrawnInLines(pin)
                || isDrawnByNeighbours(pin);
    }

    /** Numbers of so many digits each, with the same difference from one to the next: 135791, 102030. */
    private static boolean isCounted(CharSequence pin, int size) {
        int numbers = pin.length() / size;
        if (pin.length() % size != 0 || size > 1 && numbers < 3) {
            return false;
        }
        int modulus = (int) Math.pow(10, size);
        return IntStream.range(2, numbers)
                .allMatch(i -> Math.floorMod(number(pin, i, size) - number(pin, i - 1, size), modulus)
                        == Math.floorMod(number(pin, 1, size) - number(pin, 0, size), modulus));
    }

    private static int number(CharSequence pin, int index, int size) {
        return pin.subSequence(index * size, (index + 1) * size).chars().reduce(0, (sum, c) -> 10 * sum + c - '0');
    }

    /** One digit for each run of the same. */
    private static CharSequence withoutRuns(char[] digits) {
        CharBuffer each = CharBuffer.allocate(digits.length);
        IntStream.range(0, digits.length)
                .filter(i -> i == 0 || digits[i] != digits[i - 1])
                .forEach(i -> each.put(digits[i]));
        return each.flip();
    }

    /** The same block again and again, the last one whole or not. */
    private static boolean isRepeated(CharSequence pin) {
        return IntStream.rangeClosed(1, pin.length() / 2)
                .anyMatch(block ->
                        IntStream.range(block, pin.length()).allMatch(i -> pin.charAt(i) == pin.charAt(i - block)));
    }

    private static boolean isPalindrome(CharSequence pin) {
        return IntStream.range(0, pin.length() / 2).allMatch(i -> pin.charAt(i) == pin.charAt(pin.length() - 1 - i));
    }

    private static boolean isYear(CharSequence part) {
        int year = number(part, 0, YEAR_DIGITS);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean isDrawnInLines(CharSequence pin) {
        return pin.length() % 3 == 0
                && IntStream.range(0, pin.length() / 3).allMatch(i -> eitherWay(LINES, pin, 3 * i, 3 * i + 3));
    }

    private static boolean isDrawnByNeighbours(CharSequence pin) {
        return IntStream.range(1, pin.length()).allMatch(i -> eitherWay(NEIGHBOURS, pin, i - 1, i + 1));
    }

    private static boolean eitherWay(List<String> lines, CharSequence pin, int from, int to) {
        return lines.stream()
                .anyMatch(line -> IntStream.range(from, to).allMatch(i -> pin.charAt(i) == line.charAt(i - from))
                        || IntStream.range(from, to).allMatch(i -> pin.charAt(i) == line.charAt(to - 1 - i)));
    }
}
