package anteroom.content.rules;

import anteroom.content.Pack;
import anteroom.content.PackLoader;
import anteroom.content.PackSource;
import anteroom.content.json.Fields;
import anteroom.content.json.Problem;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds files against the published schemas, the ones that help an editor while somebody types. The loader is
 * the stricter judge; what passes there and fails here is a schema that misleads.
 */
final class PackSchemas {
    private static final String FOLDER = "classpath:anteroom/schema/";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** What the schemas have against the files of a pack that the loader has let through. */
    static List<Problem> problems(PackSource source, Pack pack) {
        var schemas = new PackSchemas();
        var problems = new ArrayList<Problem>();
        for (var file : PackLoader.files(pack)) {
            try {
                problems.addAll(schemas.problems(nameFor(file), file, source.read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e); // it was there a moment ago
            }
        }
        return problems;
    }

    /** Which schema a file of a pack is meant for. */
    static String nameFor(String path) {
        if (path.startsWith("seeds/")) {
            return "sheet";
        }
        if (path.contains("/topics/")) {
            return "topic";
        }
        if (path.contains("/faq/")) {
            return "questions";
        }
        return path.substring(path.lastIndexOf('/') + 1).replace(".json", "");
    }

    /** What the schema of that name has against a well-formed file. */
    List<Problem> problems(String name, String file, byte[] bytes) {
        var malformed = new ArrayList<Problem>();
        var root = Fields.read(file, bytes, malformed::add);
        if (root.isEmpty()) {
            return malformed;
        }
        var location = root.get().location();
        return registry
                .getSchema(SchemaLocation.of(FOLDER + name + ".schema.json"))
                .validate(new String(bytes, StandardCharsets.UTF_8), InputFormat.JSON)
                .stream()
                .map(error -> location.problem(field(error.getInstanceLocation()), message(error)))
                .toList();
    }

    private static String message(Error error) {
        return error.getMessage() + ", says its schema";
    }

    private static String field(NodePath path) {
        var field = new StringBuilder();
        for (int i = 0; i < path.getNameCount(); i++) {
            var element = path.getElement(i);
            if (element instanceof Integer index) {
                field.append('[').append(index).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(element);
            }
        }
        return field.toString();
    }
}
