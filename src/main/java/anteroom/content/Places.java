package anteroom.content;

import anteroom.json.Place;
import anteroom.json.Problem;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Where each record of a pack was read, so that a later check can name file and line. Records are told apart
 * by identity: two lines may say the same.
 */
public final class Places {
    private final Map<Object, Place> places = new IdentityHashMap<>();

    <T> T put(T read, Place place) {
        places.put(read, place);
        return read;
    }

    /** A problem with a field of a record, such as {@code facts} or {@code alsoAsked[3]}; empty for all of it. */
    public Problem problem(Object read, String field, String message) {
        var place = places.get(read);
        return place == null ? new Problem("", 0, "", field, message) : place.problem(field, message);
    }
}
