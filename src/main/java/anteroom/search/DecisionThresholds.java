package anteroom.search;

/**
 * Where the lines are drawn between the outcomes. The numbers were found by trial on phrasings kept for that; the
 * decision page on search has the figures.
 *
 * @param urgent from where on a query is urgent, and help comes first. It is weighed so: what the urgent questions are worth together,
 *     more if a rule knows the words as urgent, less the more another question is worth, and less if a rule knows the
 *     words as harmless or general
 * @param story by how much more help comes first in a query of many words of which no rule knows any: who tells a long
 *     story talks of much that only sounds like danger
 * @param beside from where on help stands beside the answers
 * @param rule what a rule that knows the words adds
 * @param brief what it adds further if they are nearly all that was typed: a cry is short
 * @param other which share of the best other question, or of none of them, is taken off
 * @param harmless what a rule that knows harmless or figurative words takes off
 * @param general what a rule that knows general questions takes off
 * @param lowered what an urgent question loses against the others where the query is not urgent
 * @param aheadOfNone by how much the best question must be ahead of "none of them"
 * @param sure from where on the best question may be opened unasked
 * @param aheadOfNext by how much it must then be ahead of the next one
 * @param shown from where on a question is worth showing
 */
record DecisionThresholds(
        double urgent,
        double story,
        double beside,
        double rule,
        double brief,
        double other,
        double harmless,
        double general,
        double lowered,
        double aheadOfNone,
        double sure,
        double aheadOfNext,
        double shown) {
    static final DecisionThresholds OF_LETTERS =
            new DecisionThresholds(0.01, 0, -0.3, 0.9, 0, 1.6, 0.4, 0.3, 0, -0.02, 0.45, 0.12, 0.08);
    static final DecisionThresholds OF_MEANING =
            new DecisionThresholds(0.32, 0.15, 0.06, 0.15, 0.2, 0.33, 0.25, 0.1, 0.05, -0.16, 0.5, 0.2, 0.04);

    /** Of meaning through a {@link Gloss}, which loses some of it: in doubt the nearest answers, and help beside them. */
    static final DecisionThresholds OF_GLOSS =
            new DecisionThresholds(0.42, 0.15, 0.02, 0.15, 0.2, 0.33, 0.25, 0.1, 0.1, -0.18, 0.5, 0.2, 0.04);
}
