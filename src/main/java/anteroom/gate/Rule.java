package anteroom.gate;

import anteroom.json.Problem;
import java.util.stream.Stream;

/** One thing that must hold for every word of a pack. */
interface Rule {
    Stream<Problem> problems(Reading reading);
}
