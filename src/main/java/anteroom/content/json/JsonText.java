package anteroom.content.json;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON objects with Jackson's generator. */
public final class JsonText {
    private static final JsonFactory FILE = new JsonFactory();
    private static final JsonFactory LINE =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private JsonText() {}

    /** An indented object, ending with a line break. */
    public static String file(Consumer<JsonGenerator> fields) {
        return write(FILE, new Indented(), fields) + "\n";
    }

    /** An object on one line, in ASCII. */
    public static String line(Consumer<JsonGenerator> fields) {
        return write(LINE, ObjectWriteContext.empty(), fields);
    }

    private static String write(JsonFactory factory, ObjectWriteContext context, Consumer<JsonGenerator> fields) {
        var text = new StringWriter();
        try (var json = factory.createGenerator(context, text)) {
            json.writeStartObject();
            fields.accept(json);
            json.writeEndObject();
        }
        return text.toString();
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
