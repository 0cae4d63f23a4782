package anteroom.content.rules;

import anteroom.content.json.Problem;
import java.util.stream.Stream;

/** One thing that must hold for every word of a pack. */
interface Rule {
    Stream<Problem> problems(ReadableEdition reading);
}
