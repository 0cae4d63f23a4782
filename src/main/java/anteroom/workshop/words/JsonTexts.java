package anteroom.workshop.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;

/** A file of a pack in JSON. */
final class JsonTexts implements FileTexts {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> READ =
            Set.of("title", "summary", "alt", "text", "otherwise", "question", "meaning", "word");

    /** Lists that each language has in its own way. */
    private static final Set<String> OWN = Set.of("alsoAsked", "also");

    private final String file;
    private final String json;
    private final Node root = new Node(null, "");
    private final List<Found> found = new ArrayList<>();
    private final List<int[]> own = new ArrayList<>();

    /** @param json of a file that the pack's loader has read */
    JsonTexts(String file, String json) {
        this.file = file;
        this.json = json;
        try (var parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            object(parser, root);
        }
    }

    private void object(JsonParser parser, Node node) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            switch (parser.nextToken()) {
                case VALUE_STRING -> text(parser, node, name);
                case VALUE_TRUE -> node.flags.add(name);
                case START_OBJECT -> object(parser, new Node(node, name));
                case START_ARRAY -> list(parser, node, name);
                default -> {}
            }
        }
    }

    private void text(JsonParser parser, Node node, String name) {
        int from = at(parser.currentTokenLocation());
        String value = parser.getString();
        node.texts.put(name, value);
        if (READ.contains(name)) {
            found.add(new Found(node, name, value, from, at(parser.currentLocation())));
        }
    }

    private void list(JsonParser parser, Node node, String name) {
        int from = at(parser.currentTokenLocation());
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                object(parser, new Node(node, name + "[" + i + "]"));
            } else if (name.equals("facts")) {
                node.facts.add(parser.getString());
            }
        }
        if (OWN.contains(name)) {
            own.add(new int[] {from, at(parser.currentLocation())});
        }
    }

    private static int at(TokenStreamLocation location) {
        return Math.toIntExact(location.getCharOffset());
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public String title() {
        return root.texts.getOrDefault("title", "");
    }

    @Override
    public List<PackText> texts() {
        return found.stream().map(one -> one.in(file)).toList();
    }

    @Override
    public String whole() {
        return json;
    }

    @Override
    public String written(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }

    @Override
    public FileTexts translated(String path) {
        var bare = new StringBuilder(json);
        for (int i = own.size() - 1; i >= 0; i--) {
            bare.replace(own.get(i)[0], own.get(i)[1], "[]");
        }
        return new JsonTexts(path, bare.toString());
    }

    /** An object of the file. */
    private static final class Node {
        private final @Nullable Node outer;
        private final String step;
        private final Map<String, String> texts = new HashMap<>();
        private final Set<String> flags = new HashSet<>();
        private final List<String> facts = new ArrayList<>();

        Node(@Nullable Node outer, String step) {
            this.outer = outer;
            this.step = step;
        }

        /** Problems name an entry by its id, and a hard word by itself. */
        String entry() {
            return outer == null ? "" : texts.getOrDefault("id", texts.getOrDefault("word", ""));
        }

        boolean critical() {
            return flags.contains("critical") || flags.contains("urgent") || outer != null && outer.critical();
        }

        String owner() {
            String own = texts.getOrDefault("title", texts.getOrDefault("question", texts.getOrDefault("word", "")));
            return !own.isEmpty() || outer == null ? own : outer.owner();
        }
    }

    private record Found(Node node, String name, String value, int from, int to) {
        PackText in(String file) {
            String key = name;
            for (Node at = node; at.outer != null; at = at.outer) {
                key = at.texts.getOrDefault("id", at.step) + "." + key;
            }
            String field = name;
            Node at = node;
            while (at.outer != null && at.entry().isEmpty()) {
                field = at.step + "." + field;
                at = at.outer;
            }
            return new PackText(
                    file, key, at.entry(), field, node.owner(), node.critical(), node.facts, value, from, to);
        }
    }
}
