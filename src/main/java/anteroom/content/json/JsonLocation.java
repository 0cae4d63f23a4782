package anteroom.content.json;

import java.util.regex.Pattern;

/** The location of an object: file, entry, and path within the entry. */
public record JsonLocation(String file, String entry, String path, Json.Obj object) {
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");

    /** A problem with a field of this object, such as {@code facts} or {@code alsoAsked[3]}; empty for all of it. */
    public Problem problem(String field, String message) {
        return new Problem(file, lineOf(field), entry, pathTo(field), message);
    }

    String pathTo(String field) {
        return path.isEmpty() || field.isEmpty() ? path + field : path + "." + field;
    }

    JsonLocation inside(String field, Json.Obj inner) {
        return new JsonLocation(file, entry, pathTo(field), inner);
    }

    JsonLocation entry(String id, Json.Obj inner) {
        return new JsonLocation(file, id, "", inner);
    }

    /** The line of the field, or of the nearest thing around it that is there. */
    private int lineOf(String field) {
        Json here = object;
        var step = STEP.matcher(field);
        while (step.find()) {
            Json next = null;
            if (step.group(1) != null && here instanceof Json.Obj obj) {
                next = obj.fields().get(step.group(1));
            } else if (step.group(2) != null && here instanceof Json.Arr list) {
                int index = Integer.parseInt(step.group(2));
                next = index < list.items().size() ? list.items().get(index) : null;
            }
            if (next == null) {
                return here.line();
            }
            here = next;
        }
        return here.line();
    }
}
