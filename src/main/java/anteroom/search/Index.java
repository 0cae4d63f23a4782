package anteroom.search;

import java.util.List;

/** Says how much a query means each question. */
interface Index {
    /** One number for each question, in the order of the edition, and last one for none of them; 1 is "certainly". */
    float[] values(List<String> words);
}
