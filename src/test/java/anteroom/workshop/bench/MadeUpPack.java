package anteroom.workshop.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The bundled pack with as many more cards and questions as asked for, of words drawn from the real ones. */
final class MadeUpPack {
    private static final Path PACK = Path.of("resources", "anteroom", "pack");
    private static final Path SEEDS = Path.of("seeds");
    private static final int IN_A_FILE = 250;
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, byte[]> files = new TreeMap<>();
    private final Random random = new Random(1);

    private MadeUpPack() {}

    static MadeUpPack of(int cards, int questions) throws IOException {
        MadeUpPack pack = new MadeUpPack();
        pack.readAll(PACK, "");
        pack.readAll(SEEDS, "seeds/");
        pack.inEnglishAlone();
        pack.grow("en/topics/", "cards", "topics", cards);
        pack.grow("en/faq/", "questions", "categories", questions);
        return pack;
    }

    void writeTo(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            Path to = folder.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.write(to, file.getValue());
        }
    }

    /** As the kiosk keeps the last good pack of a clinic, which it begins with: to the byte, or it would check it anew. */
    byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private void readAll(Path folder, String prefix) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(prefix + folder.relativize(file), Files.readAllBytes(file));
            }
        }
    }

    /** In two languages 20,000 entries need more than the 512 MB that the kiosk gives to Java. */
    private void inEnglishAlone() {
        files.keySet().removeIf(name -> name.startsWith("es/"));
        ObjectNode manifest = read("pack.json");
        manifest.withArray("languages").remove(1);
        files.put("pack.json", manifest.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Adds files like the first one below a folder until there are so many entries altogether. */
    private void grow(String folder, String entries, String listed, int wanted) throws IOException {
        List<String> real =
                files.keySet().stream().filter(name -> name.startsWith(folder)).toList();
        int have = 0;
        for (String name : real) {
            have += read(name).withArray(entries).size();
        }
        ObjectNode first = read(real.get(0));
        ObjectNode entry = (ObjectNode) first.withArray(entries).get(1);
        String[] words = entry.toString().replaceAll("[^A-Za-z ]+", " ").strip().split(" +");
        ObjectNode manifest = read("pack.json");
        for (int part = 0; have < wanted; part++) {
            String id = "made-up-" + entries + "-" + part;
            ObjectNode file = first.deepCopy();
            file.put("id", id);
            ArrayNode list = file.putArray(entries);
            for (; have < wanted && list.size() < IN_A_FILE; have++) {
                ObjectNode one = entry.deepCopy();
                one.put("id", "made-up-" + entries + "-" + have);
                if (one.has("alsoAsked")) {
                    one.put("question", sentence(words));
                    one.putArray("alsoAsked").add(sentence(words)).add(sentence(words));
                } else {
                    one.put("title", sentence(words));
                }
                list.add(one);
            }
            files.put(folder + id + ".json", file.toString().getBytes(StandardCharsets.UTF_8));
            manifest.withArray(listed).add(id);
        }
        files.put("pack.json", manifest.toString().getBytes(StandardCharsets.UTF_8));
    }

    private ObjectNode read(String name) {
        return (ObjectNode) JSON.readTree(files.get(name));
    }

    private String sentence(String[] words) {
        StringBuilder sentence = new StringBuilder("What");
        for (int i = 0; i < 5; i++) {
            sentence.append(' ').append(words[random.nextInt(words.length)]);
        }
        return sentence.toString();
    }
}
