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
    private final Map<Object, JsonLocation> locations = new IdentityHashMap<>();

    <T> T put(T read, JsonLocation location) {
        locations.put(read, location);
        return read;
    }

    /** A problem with a field of a record, such as {@code facts} or {@code alsoAsked[3]}; empty for all of it. */
    public Problem problem(Object read, String field, String message) {
        var location = locations.get(read);
        return location == null ? new Problem("", 0, "", field, message) : location.problem(field, message);
    }
}
