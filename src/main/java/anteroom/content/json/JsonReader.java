package anteroom.content.json;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Parses a file into {@link Json}, token by token: data binding would lose the line of each value, and reflection costs time
 * at a start.
 */
final class JsonReader {
    /** The largest number that a double holds is about ten to this power, and the smallest ten to minus this. */
    private static final int LARGEST_EXPONENT = 300;

    private static final JsonFactory JSON = new JsonFactory();

    private final String file;
    private int values;

    private JsonReader(String file) {
        this.file = file;
    }

    static Json read(String file, byte[] bytes) throws Malformed {
        return new JsonReader(file).document(bytes);
    }

    private Json document(byte[] bytes) throws Malformed {
        var text = text(bytes);
        try (var parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            var value = value(parser, 0);
            if (parser.nextToken() != null) {
                throw malformed(lineOf(parser), "something follows the end of the JSON text; remove it");
            }
            return value;
        } catch (JacksonException e) {
            var line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            throw malformed(line, "is not valid JSON: " + brief(e.getOriginalMessage()));
        }
    }

    private String text(byte[] bytes) throws Malformed {
        if (bytes.length == 0) {
            throw malformed(0, "is empty");
        }
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            throw malformed(1, "begins with a byte order mark; save it as UTF-8 without one");
        }
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        // a new decoder reports malformed input instead of replacing it
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            throw malformed(lineAt(bytes, in.position()), "is not UTF-8; save it as UTF-8");
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw malformed(lineAt(bytes, i), "holds a NUL byte, so it is not a text file");
            }
        }
        return out.flip().toString();
    }

    private Json value(JsonParser parser, int depth) throws Malformed {
        int line = lineOf(parser);
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw malformed(line, "holds no JSON value");
        }
        if (depth > Limits.NESTING) {
            throw malformed(line, "holds more than " + Limits.NESTING + " things inside one another");
        }
        if (++values > Limits.VALUES) {
            throw malformed(line, "holds more than " + Limits.VALUES + " values");
        }
        return switch (token) {
            case START_OBJECT -> object(parser, line, depth + 1);
            case START_ARRAY -> list(parser, line, depth + 1);
            case VALUE_STRING -> new Json.Text(line, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(line, parser.getString());
            case VALUE_TRUE -> new Json.Bool(line, true);
            case VALUE_FALSE -> new Json.Bool(line, false);
            case VALUE_NULL -> new Json.Null(line);
            default -> throw malformed(line, "is not valid JSON");
        };
    }

    /** A short text such as 1e999999999 would cost any amount of time or memory as a number. */
    private static Json number(int line, String text) {
        if (text.length() > Limits.NUMBER) {
            return new Json.HugeNum(line);
        }
        try {
            var number = new BigDecimal(text);
            long exponent = (long) number.precision() - number.scale();
            return Math.abs(exponent) > LARGEST_EXPONENT ? new Json.HugeNum(line) : new Json.Num(line, number);
        } catch (NumberFormatException e) {
            return new Json.HugeNum(line);
        }
    }

    private Json object(JsonParser parser, int line, int depth) throws Malformed {
        var fields = new LinkedHashMap<String, Json>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            int nameLine = lineOf(parser);
            parser.nextToken();
            if (fields.put(name, value(parser, depth)) != null) {
                throw new Malformed(new Problem(file, nameLine, "", name, "stands twice in the same object"));
            }
        }
        return new Json.Obj(line, fields);
    }

    private Json list(JsonParser parser, int line, int depth) throws Malformed {
        var items = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, depth));
        }
        return new Json.Arr(line, items);
    }

    private Malformed malformed(int line, String message) {
        return new Malformed(new Problem(file, line, "", "", message));
    }

    private static int lineOf(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    /** The parser's message without its own description of the location. */
    private static String brief(String message) {
        var first = message.lines().findFirst().orElse("");
        return first.replaceFirst(" ?\\(start marker at .*", "").replaceFirst(" at \\[Source: .*", "");
    }

    /** A file is not JSON, or exceeds {@link Limits}. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Problem problem;

        Malformed(Problem problem) {
            super(problem.toString());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }
}
