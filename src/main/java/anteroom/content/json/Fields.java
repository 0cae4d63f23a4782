package anteroom.content.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a JSON object. Missing, empty, unknown and mistyped fields are reported, not thrown, so that one pass
 * finds every mistake; a blank value is returned in their place. Callers end with {@link #nothingElse()}, and do not use the
 * result if anything was reported.
 */
public final class Fields {
    private final Json.Obj object;
    private final JsonLocation location;
    private final Consumer<Problem> problems;
    private final Set<String> asked = new HashSet<>();

    private Fields(JsonLocation location, Json.Obj object, Consumer<Problem> problems) {
        this.location = location;
        this.object = object;
        this.problems = problems;
    }

    /** The object that a whole file holds; empty, and noted, when it holds anything else. */
    public static Optional<Fields> read(String file, byte[] bytes, Consumer<Problem> problems) {
        try {
            var json = JsonReader.read(file, bytes);
            if (json instanceof Json.Obj object) {
                var fields = new Fields(new JsonLocation(file, "", "", object), object, problems);
                fields.asked.add("$schema"); // for editors; it means nothing to us
                return Optional.of(fields);
            }
            problems.accept(new Problem(file, json.line(), "", "", "must hold an object { }, not " + json.kind()));
        } catch (JsonReader.Malformed e) {
            problems.accept(e.problem());
        }
        return Optional.empty();
    }

    public JsonLocation location() {
        return location;
    }

    public boolean has(String name) {
        return object.fields().containsKey(name);
    }

    /** The names of all fields, where these are data. */
    public Set<String> names() {
        return object.fields().keySet();
    }

    /** A required text, not empty. */
    public String text(String name) {
        return text(name, Limits.TEXT);
    }

    /** A required text of at most {@link Limits#TITLE} characters. */
    public String title(String name) {
        return text(name, Limits.TITLE);
    }

    /** A required text, which may be empty. */
    public String textOrEmpty(String name) {
        return required(name, Json.Text.class, "a text")
                .map(text -> notTooLong(name, text.value(), Limits.TEXT))
                .orElse("");
    }

    /** An optional text, not empty. */
    public @Nullable String textOrNull(String name) {
        return optional(name, Json.Text.class, "a text")
                .map(text -> sound(name, text.value(), Limits.TEXT))
                .filter(text -> !text.isBlank())
                .orElse(null);
    }

    /** An optional text, not validated. */
    public Optional<String> written(String name) {
        return optional(name, Json.Text.class, "a text").map(Json.Text::value);
    }

    public List<String> texts(String name) {
        var found = new ArrayList<String>();
        var items = items(name, "a list [ ] of texts");
        for (int i = 0; i < items.size(); i++) {
            var at = name + "[" + i + "]";
            if (items.get(i) instanceof Json.Text text) {
                found.add(sound(at, text.value(), Limits.TEXT));
            } else {
                note(at, "must be a text, not " + items.get(i).kind());
            }
        }
        return found;
    }

    /** An optional flag; default false. */
    public boolean flag(String name) {
        return optional(name, Json.Bool.class, "true or false")
                .map(Json.Bool::value)
                .orElse(false);
    }

    public Optional<BigDecimal> number(String name) {
        return optional(name, Json.Num.class, "a number").map(Json.Num::value);
    }

    public Optional<Integer> wholeNumber(String name) {
        return number(name).flatMap(number -> {
            try {
                return Optional.of(number.intValueExact());
            } catch (ArithmeticException e) {
                note(name, "must be a whole number, not " + number);
                return Optional.empty();
            }
        });
    }

    /** An optional whole number; one beyond the limits is reported. */
    public int wholeNumber(String name, int usual, int least, int most) {
        int number = wholeNumber(name).orElse(usual);
        if (number < least || number > most) {
            note(name, "must be from " + least + " to " + most + ", not " + number);
        }
        return number;
    }

    public Fields object(String name) {
        return required(name, Json.Obj.class, "an object { }")
                .map(inner -> new Fields(location.inside(name, inner), inner, problems))
                .orElseGet(this::blank);
    }

    public Optional<Fields> objectIfAny(String name) {
        return optional(name, Json.Obj.class, "an object { }")
                .map(inner -> new Fields(location.inside(name, inner), inner, problems));
    }

    /** A required list of objects; an object with an {@code idField} is an entry of its own in messages. */
    public List<Fields> objects(String name, String idField) {
        var found = new ArrayList<Fields>();
        var items = items(name, "a list [ ] of objects { }");
        for (int i = 0; i < items.size(); i++) {
            var at = name + "[" + i + "]";
            if (!(items.get(i) instanceof Json.Obj inner)) {
                note(at, "must be an object { }, not " + items.get(i).kind());
            } else if (inner.fields().get(idField) instanceof Json.Text id) {
                found.add(new Fields(location.entry(id.value(), inner), inner, problems));
            } else {
                found.add(new Fields(location.inside(at, inner), inner, problems));
            }
        }
        return found;
    }

    /** Reports every field that was not read. */
    public void nothingElse() {
        object.fields().keySet().stream()
                .filter(name -> !asked.contains(name))
                .forEach(name -> note(name, "there is no such field; known here are " + String.join(", ", known())));
    }

    public void note(String field, String message) {
        problems.accept(location.problem(field, message));
    }

    private List<String> known() {
        return asked.stream().filter(name -> !name.startsWith("$")).sorted().toList();
    }

    private <T extends Json> Optional<T> required(String name, Class<T> kind, String called) {
        var value = optional(name, kind, called);
        if (!has(name)) {
            note(name, "is missing; it must be " + called);
        }
        return value;
    }

    private <T extends Json> Optional<T> optional(String name, Class<T> kind, String called) {
        asked.add(name);
        var value = object.fields().get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (kind.isInstance(value)) {
            return Optional.of(kind.cast(value));
        }
        note(name, "must be " + called + ", not " + value.kind());
        return Optional.empty();
    }

    private List<Json> items(String name, String called) {
        var items = required(name, Json.Arr.class, called).map(Json.Arr::items).orElse(List.of());
        if (items.size() <= Limits.LIST) {
            return items;
        }
        note(name, String.format(Locale.ROOT, "has %d items, and %d is the most", items.size(), Limits.LIST));
        return items.subList(0, Limits.LIST);
    }

    private String text(String name, int most) {
        return required(name, Json.Text.class, "a text")
                .map(text -> sound(name, text.value(), most))
                .orElse("");
    }

    private String notTooLong(String name, String value, int most) {
        if (value.length() <= most) {
            return value;
        }
        note(name, String.format(Locale.ROOT, "has %d characters, and %d is the most", value.length(), most));
        return value.substring(0, most);
    }

    private String sound(String name, String written, int most) {
        var value = notTooLong(name, written, most);
        Characters.fault(value)
                .or(() -> value.equals(value.strip()) ? Optional.empty() : Optional.of("begins or ends with a blank"))
                .ifPresent(fault -> note(name, fault));
        return value;
    }

    private Fields blank() {
        var nothing = new Json.Obj(object.line(), Map.of());
        return new Fields(location.inside("", nothing), nothing, problem -> {});
    }
}
