package anteroom.testkit;

import anteroom.content.PackSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A pack in memory: the smallest that nothing is wrong with, to be spoilt in one place by each test. */
public final class SmallPack implements PackSource {
    public static final String AFTERCARE = "en/topics/aftercare.json";
    public static final String AFTER = "en/faq/after.json";
    public static final String URGENT = "en/faq/urgent.json";

    private static final String ART =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><rect width=\"4\" height=\"3\"/></svg>";

    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

    private final Map<String, byte[]> files;

    private SmallPack(Map<String, byte[]> files) {
        this.files = Collections.unmodifiableMap(files);
    }

    public static SmallPack sound() {
        var files = new TreeMap<String, byte[]>();
        TEXTS.forEach((path, text) -> files.put(path, withManyWaysToAsk(text).getBytes(StandardCharsets.UTF_8)));
        for (var art : new String[] {"topic-aftercare", "no-driving", "rest-today", "visit-door", "calm-minute"}) {
            files.put("art/" + art + ".svg", ART.getBytes(StandardCharsets.UTF_8));
        }
        return new SmallPack(files);
    }

    /** The sound pack in English and in Spanish. */
    public static SmallPack bilingual() {
        return sound().translated("es", "Español");
    }

    /** With the Spanish words, as a translation into some language. */
    public SmallPack translated(String tag, String name) {
        var words = SPANISH.lines()
                .map(line -> line.split(" *\\| ", 2))
                .collect(Collectors.toMap(parts -> parts[0].strip(), parts -> parts[1].strip()));
        var pack = replacing(
                "pack.json",
                "\"name\": \"English\" }",
                "\"name\": \"English\" }, { \"tag\": \"" + tag + "\", \"name\": \"" + name + "\" }");
        for (var path : files.keySet()) {
            if (path.startsWith("en/")) {
                pack = pack.with(
                        tag + path.substring(2),
                        TEXT.matcher(text(path))
                                .replaceAll(found -> Matcher.quoteReplacement(
                                        '"' + words.getOrDefault(found.group(1), found.group(1)) + '"')));
            }
        }
        return pack;
    }

    public SmallPack with(String path, byte[] bytes) {
        var changed = new TreeMap<>(files);
        changed.put(path, bytes);
        return new SmallPack(changed);
    }

    public SmallPack with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public SmallPack without(String path) {
        var changed = new TreeMap<>(files);
        changed.remove(path);
        return new SmallPack(changed);
    }

    /** The pack with a stretch of one file replaced, which must be there. */
    public SmallPack replacing(String path, String stretch, String other) {
        var text = text(path);
        if (!text.contains(stretch)) {
            throw new AssertionError(path + " holds no " + stretch);
        }
        return with(path, text.replace(stretch, other));
    }

    /** The pack with a sentence on a card, and in the fact that the card cites. */
    public SmallPack saying(String sentence) {
        return replacing(AFTERCARE, "Today is a day for:", sentence)
                .replacing("seeds/s4.json", "Rest today and drink.", "Rest today and drink. " + sentence);
    }

    public String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    public Path writeTo(Path folder) {
        try {
            for (var file : files.entrySet()) {
                var path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    @Override
    public byte[] read(String path) throws IOException {
        if (!files.containsKey(path)) {
            throw new NoSuchFileException(path);
        }
        return files.get(path);
    }

    @Override
    public boolean has(String path) {
        return files.containsKey(path);
    }

    @Override
    public Optional<Set<String>> files() {
        return Optional.of(files.keySet());
    }

    private static String withManyWaysToAsk(String text) {
        return text.replaceAll("\"alsoAsked\": \"(\\w+)\"", "\"alsoAsked\": [" + twenty("$1") + "]");
    }

    private static String twenty(String word) {
        return IntStream.rangeClosed(1, 20)
                .mapToObj(i -> "\"" + word + " " + i + "\"")
                .collect(Collectors.joining(", "));
    }

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("pack.json", """
                    { "id": "small", "version": "1.0.0", "format": 1,
                      "languages": [ { "tag": "en", "name": "English" } ],
                      "topics": ["aftercare"],
                      "categories": ["after", "urgent"],
                      "help": ["unwell-now"] }
                    """),
            Map.entry(AFTERCARE, """
                    { "id": "aftercare", "title": "Care afterwards", "summary": "Getting home and resting",
                      "art": "topic-aftercare", "alt": "A person resting on a sofa",
                      "cards": [
                        { "id": "no-driving", "title": "No driving", "art": "no-driving", "alt": "A car key with a line through it",
                          "critical": true,
                          "lines": [
                            { "text": "Do not drive for at least 24 hours.", "facts": ["S1-27", "X-46"] },
                            { "text": "Wait for a full night's sleep, too.", "facts": ["X-47"] },
                            { "text": "Call us at {clinic.phone}.", "facts": ["X-90"], "otherwise": "Call us." } ],
                          "questions": ["driving-after"] },
                        { "id": "rest-today", "title": "Rest today", "art": "rest-today", "alt": "A sofa and a blanket",
                          "lines": [
                            { "text": "Today is a day for:", "facts": ["S4-26"] },
                            { "text": "Rest", "facts": ["S4-26"], "item": true },
                            { "text": "Water", "facts": ["S4-26"], "item": true } ],
                          "questions": ["driving-after", "does-it-work"] } ] }
                    """),
            Map.entry(AFTER, """
                    { "id": "after", "title": "Afterwards",
                      "questions": [
                        { "id": "driving-after", "question": "When can I drive again?",
                          "short": { "text": "Not for 24 hours and a full night's sleep", "facts": ["S1-27", "X-47"] },
                          "answer": [
                            { "text": "Do not drive for 24 hours and a full night's sleep.", "facts": ["S1-27", "X-47"] },
                            { "text": "Ask a friend to take you home.", "facts": ["S0-14"] },
                            { "text": "You need one because you may be slow.", "facts": ["X-47"] } ],
                          "alsoAsked": "drive",
                          "related": ["does-it-work"], "critical": true },
                        { "id": "does-it-work", "question": "Does it work for everyone?",
                          "short": { "text": "No, not for everyone", "facts": ["S3-21"] },
                          "answer": [
                            { "text": "It helps some people feel better within days.", "facts": ["S2-14"] },
                            { "text": "It does not work for everyone.", "facts": ["S3-21"] },
                            { "text": "It is used off-label here, so that it may help.", "facts": ["X-03"] } ],
                          "alsoAsked": "work",
                          "related": ["driving-after", "unwell-now"] } ] }
                    """),
            Map.entry(URGENT, """
                    { "id": "urgent", "title": "Need help now",
                      "questions": [
                        { "id": "unwell-now", "question": "I feel very unwell right now.", "urgent": true,
                          "short": { "text": "Tell a staff member now", "facts": ["X-90"] },
                          "answer": [
                            { "text": "Tell a staff member now.", "facts": ["X-90"] },
                            { "text": "Nobody here? Call {clinic.emergencyNumber}.", "facts": ["X-88"] },
                            { "text": "We will stay with you.", "facts": ["X-90"] },
                            { "text": "Or call out, so that we hear you.", "facts": ["X-90"] } ],
                          "alsoAsked": "unwell",
                          "related": ["driving-after"] } ] }
                    """),
            Map.entry("en/glossary.json", """
                    { "words": [ { "word": "off-label", "also": [],
                      "meaning": "Used in a way that is not on the label.", "facts": ["X-03"] } ] }
                    """),
            Map.entry("en/visit.json", """
                    { "title": "Your visit", "stages": [ { "id": "door", "title": "You arrive", "art": "visit-door",
                      "alt": "An open door",
                      "when": { "text": "Come {clinic.arrival}.", "facts": ["X-93"], "otherwise": "Come in time." },
                      "lines": [ { "text": "Tell us that you are here.", "facts": ["X-90"] } ] } ] }
                    """),
            Map.entry("en/calm.json", """
                    { "title": "A calm minute", "art": "calm-minute", "alt": "A leaf on water",
                      "lines": [ { "text": "Breathe in slowly.", "facts": ["X-43"] } ] }
                    """),
            Map.entry("en/take-home.json", """
                    { "rules": [ { "text": "Do not drive for 24 hours, and not before a full night's sleep.",
                      "facts": ["S1-27"] } ] }
                    """),
            Map.entry("seeds/s0.json", sheet("S0", fact("S0-14", "Y", "aftercare", "A friend takes you home."))),
            Map.entry(
                    "seeds/s1.json",
                    sheet(
                            "S1",
                            fact("S1-01", "N", "safety", "It is safe."),
                            fact("S1-27", "R", "aftercare", "Do not drive for 24 hours."))),
            Map.entry("seeds/s2.json", sheet("S2", fact("S2-14", "Y", "results", "Some feel better within days."))),
            Map.entry("seeds/s3.json", sheet("S3", fact("S3-21", "Y", "results", "It does not work for everyone."))),
            Map.entry("seeds/s4.json", sheet("S4", fact("S4-26", "Y", "aftercare", "Rest today and drink."))),
            Map.entry(
                    "seeds/x.json",
                    """
                    { "id": "X", "title": "Further sources", "publisher": "Anteroom", "kind": "collection", "locator": "-",
                      "works": [
                        { "id": "LABEL", "title": "A label", "publisher": "A maker", "kind": "label", "year": 2024, "locator": "-" },
                        { "id": "STUDY", "title": "A study", "publisher": "A journal", "kind": "research study", "locator": "-" } ],
                      "facts": [
                    """
                            + String.join(
                                    ",\n",
                                    found("X-03", "safety", "It is used off-label, and may help.", "LABEL"),
                                    found("X-43", "sensations", "It helps to breathe slowly.", "STUDY"),
                                    found("X-46", "aftercare", "Do not drive for 24 hours.", "LABEL"),
                                    found(
                                            "X-47",
                                            "aftercare",
                                            "Wait for a full night's sleep at home; people are slow.",
                                            "LABEL\", \"STUDY"),
                                    found("X-88", "safety", "Call for help if nobody comes.", "LABEL"),
                                    found(
                                            "X-90",
                                            "safety",
                                            "Tell a staff member, or call out; somebody stays and helps.",
                                            "LABEL"),
                                    found("X-93", "duration", "Come in time.", "STUDY"))
                            + "] }\n"));

    private static final String SPANISH = """
            Care afterwards | Cuidados para después
            Getting home and resting | Volver a casa y descansar
            A person resting on a sofa | Una persona que descansa en un sofá
            No driving | No maneje
            A car key with a line through it | Una llave de carro tachada
            Do not drive for at least 24 hours. | No maneje por al menos 24 horas.
            Wait for a full night's sleep, too. | Espere también a dormir una noche entera.
            Call us at {clinic.phone}. | Llámenos al {clinic.phone}.
            Call us. | Llámenos.
            Rest today | Descanse hoy
            A sofa and a blanket | Un sofá y una manta
            Today is a day for: | Hoy es un día para:
            Rest | Descanso
            Water | Agua
            Afterwards | Después
            When can I drive again? | ¿Cuándo puedo volver a manejar?
            Not for 24 hours and a full night's sleep | No por 24 horas y una noche de sueño
            Do not drive for 24 hours and a full night's sleep. | No maneje por 24 horas y hasta dormir una noche entera.
            Ask a friend to take you home. | Pida a un amigo que lo lleve a casa.
            You need one because you may be slow. | Lo necesita porque puede estar lento.
            Does it work for everyone? | ¿Les sirve a todos?
            No, not for everyone | No, no a todos
            It helps some people feel better within days. | Ayuda a algunos a sentirse mejor en unos días.
            It does not work for everyone. | No les sirve a todos.
            It is used off-label here, so that it may help. | Aquí se usa fuera de lo que dice la etiqueta, porque puede ayudar.
            Need help now | Necesito ayuda ya
            I feel very unwell right now. | Me siento muy mal ahora.
            Tell a staff member now | Avise ya al personal
            Tell a staff member now. | Avise ya al personal.
            Nobody here? Call {clinic.emergencyNumber}. | ¿No hay nadie? Llame al {clinic.emergencyNumber}.
            We will stay with you. | Nos quedamos con usted.
            Or call out, so that we hear you. | O llame en voz alta, para que lo oigamos.
            off-label | uso no indicado
            Used in a way that is not on the label. | Se usa de una forma que no está en la etiqueta.
            Your visit | Su visita
            You arrive | Usted llega
            An open door | Una puerta abierta
            Come {clinic.arrival}. | Venga {clinic.arrival}.
            Come in time. | Venga a tiempo.
            Tell us that you are here. | Díganos que ya llegó.
            A calm minute | Un minuto de calma
            A leaf on water | Una hoja en el agua
            Do not drive for 24 hours, and not before a full night's sleep. | No maneje por 24 horas, y no antes de dormir una noche entera.
            Breathe in slowly. | Tome aire poco a poco.
            """;

    private static String sheet(String id, String... facts) {
        return """
                { "id": "%s", "title": "Article %s", "publisher": "A clinic", "kind": "clinic article", "locator": "-",
                  "facts": [
                %s ] }
                """.formatted(id, id, String.join(",\n", facts));
    }

    private static String fact(String id, String use, String topic, String text) {
        return """
                { "id": "%s", "use": "%s", "topic": "%s", "text": "%s", "note": "A note." }""".formatted(id, use, topic, text);
    }

    private static String found(String id, String topic, String text, String work) {
        return """
                { "id": "%s", "use": "Y", "topic": "%s", "text": "%s", "note": "", "status": "verified", "works": ["%s"] }""".formatted(id, topic, text, work);
    }
}
