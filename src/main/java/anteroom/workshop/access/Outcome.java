package anteroom.workshop.access;

/**
 * What became of one criterion.
 *
 * @param measured what was looked at, or what is to be done on site
 * @param found the smallest value and where, or what was seen
 */
record Outcome(String measured, String found, Verdict verdict) {
    enum Verdict {
        HOLDS("holds"),
        FAILS("does not hold"),
        /** The views of this walk have nothing of the kind. */
        UNSEEN("not measured"),
        /** A test of the build holds it; nothing was measured in this walk. */
        TESTED("by a test"),
        BY_HAND("by hand");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static Outcome of(boolean holds, String measured, String found) {
        return new Outcome(measured, found, holds ? Verdict.HOLDS : Verdict.FAILS);
    }

    boolean fails() {
        return verdict == Verdict.FAILS;
    }
}
