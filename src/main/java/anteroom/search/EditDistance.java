package anteroom.search;

/** How far a typed word is from a known one when fingers slip. */
final class EditDistance {
    /** What a slip costs: letters that are lost or swapped are likelier than wrong ones. */
    private static final int SLIP = 3;

    private static final int LIKELY_SLIP = 2;

    private EditDistance() {}

    /** How many slips a word of this length may have: none in short ones, where every letter counts. */
    static int allowed(int length) {
        return length < 4 ? 0 : length < 8 ? 1 : 2;
    }

    /** Whether the typed word becomes the known one by at most so many slips. */
    static boolean within(String typed, String known, int slips) {
        return cost(typed, known, slips) <= slips * SLIP;
    }

    /** The cost of all slips, or anything above what that many slips may cost. */
    static int cost(String typed, String known, int slips) {
        int most = slips * SLIP;
        if (Math.abs(typed.length() - known.length()) > slips) {
            return most + 1;
        }
        int[] beforeLast = new int[known.length() + 1];
        int[] last = new int[known.length() + 1];
        int[] now = new int[known.length() + 1];
        for (int j = 0; j <= known.length(); j++) {
            last[j] = j * LIKELY_SLIP;
        }
        for (int i = 1; i <= typed.length(); i++) {
            now[0] = i * SLIP;
            int least = now[0];
            for (int j = 1; j <= known.length(); j++) {
                boolean same = typed.charAt(i - 1) == known.charAt(j - 1);
                int cost = same ? last[j - 1] : last[j - 1] + SLIP;
                cost = Math.min(cost, last[j] + SLIP); // one too many
                cost = Math.min(cost, now[j - 1] + LIKELY_SLIP); // one lost
                if (i > 1 && j > 1 && swapped(typed, i, known, j)) {
                    cost = Math.min(cost, beforeLast[j - 2] + LIKELY_SLIP);
                }
                now[j] = cost;
                least = Math.min(least, cost);
            }
            if (least > most) {
                return most + 1;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = now;
            now = spare;
        }
        return last[known.length()];
    }

    private static boolean swapped(String typed, int i, String known, int j) {
        return typed.charAt(i - 1) == known.charAt(j - 2) && typed.charAt(i - 2) == known.charAt(j - 1);
    }
}
