package anteroom.content.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A value of a JSON file that knows the line on which it begins. */
sealed interface Json {
    int line();

    /** What a writer of JSON calls it. */
    String kind();

    record Obj(int line, Map<String, Json> fields) implements Json {
        @Override
        public String kind() {
            return "an object { }";
        }
    }

    record Arr(int line, List<Json> items) implements Json {
        @Override
        public String kind() {
            return "a list [ ]";
        }
    }

    record Text(int line, String value) implements Json {
        @Override
        public String kind() {
            return "a text";
        }
    }

    record Num(int line, BigDecimal value) implements Json {
        @Override
        public String kind() {
            return "a number";
        }
    }

    /** A number that no honest file holds, and that arithmetic must never meet. */
    record HugeNum(int line) implements Json {
        @Override
        public String kind() {
            return "a number beyond all limits";
        }
    }

    record Bool(int line, boolean value) implements Json {
        @Override
        public String kind() {
            return "true or false";
        }
    }

    record Null(int line) implements Json {
        @Override
        public String kind() {
            return "null";
        }
    }
}
