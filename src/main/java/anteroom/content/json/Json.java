package anteroom.content.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A value of a JSON file that knows the line on which it begins. */
sealed interface Json {
    int line();

    record Obj(int line, Map<String, Json> fields) implements Json {}

    record Arr(int line, List<Json> items) implements Json {}

    record Text(int line, String value) implements Json {}

    record Num(int line, BigDecimal value) implements Json {}

    /** A number beyond the limits of a double, on which arithmetic could take for ever. */
    record HugeNum(int line) implements Json {}

    record Bool(int line, boolean value) implements Json {}

    record Null(int line) implements Json {}

    /** The type, as messages name it. */
    default String kind() {
        return KINDS.get(getClass());
    }

    Map<Class<? extends Json>, String> KINDS = Map.of(
            Obj.class, "an object { }",
            Arr.class, "a list [ ]",
            Text.class, "a text",
            Num.class, "a number",
            HugeNum.class, "a number beyond all limits",
            Bool.class, "true or false",
            Null.class, "null");
}
