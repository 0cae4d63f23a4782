package anteroom.content;

import anteroom.content.json.JsonLocation;
import anteroom.content.json.Problem;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Where each record of a pack was read, so that a later check can name file and line. Records are told apart
 * by identity: two lines may say the same.
 */
public final class SourceLocations {
    private final Map<Object, JsonLocation> places = new IdentityHashMap<>();

    <T> T put(T read, JsonLocation place) {
        places.put(read, place);
        return read;
    }

    /** A problem with a field of a record, such as {@code facts} or {@code alsoAsked[3]}; empty for all of it. */
    public Problem problem(Object read, String field, String message) {
        var place = places.get(read);
        return place == null ? new Problem("", 0, "", field, message) : place.problem(field, message);
    }
}
