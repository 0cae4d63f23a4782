package anteroom.content.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.content.ClinicLoader;
import anteroom.content.ClinicValue;
import anteroom.content.InvalidContentException;
import anteroom.content.PackLoader;
import anteroom.content.PackSource;
import anteroom.content.json.Problem;
import anteroom.testkit.Bundled;
import anteroom.testkit.SmallPack;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackSchemasTest {
    private static final Path CLINIC = Path.of("src/site/resources/clinic.example.json");

    private final PackSchemas schemas = new PackSchemas();

    @ParameterizedTest
    @ValueSource(strings = {"pack", "topic", "questions", "glossary", "visit", "calm", "sheet", "clinic", "line"})
    void areSchemas(String name) throws IOException {
        var standard = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertEquals(List.of(), standard.validate(Files.readString(schema(name)), InputFormat.JSON));
    }

    @ParameterizedTest
    @CsvSource({
        "pack.json, pack",
        "en/topics/aftercare.json, topic",
        "en/faq/after.json, questions",
        "en/glossary.json, glossary",
        "en/visit.json, visit",
        "en/calm.json, calm",
        "en/take-home.json, take-home",
        "seeds/x.json, sheet"
    })
    void findNothingInASoundPack(String path, String name) throws IOException {
        assertEquals(name, PackSchemas.nameFor(path));
        assertEquals(List.of(), schemas.problems(name, path, SmallPack.sound().read(path)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"s0", "s1", "s2", "s3", "s4", "x"})
    void findNothingInTheSheets(String sheet) throws IOException {
        var path = "seeds/" + sheet + ".json";

        assertEquals(
                List.of(), schemas.problems("sheet", path, PackSource.builtIn().read(path)));
    }

    @Test
    void findNothingInTheBundledPack() throws InvalidContentException {
        assertEquals(List.of(), PackSchemas.problems(PackSource.builtIn(), PackLoader.load(PackSource.builtIn())));
    }

    @Test
    void findNothingInTheExampleOfAClinic() throws IOException {
        assertEquals(List.of(), schemas.problems("clinic", CLINIC.toString(), Files.readAllBytes(CLINIC)));
    }

    @Test
    void theExampleOfAClinicSetsEveryValueAsTheChecksAssume() throws Exception {
        assertEquals(Bundled.exampleClinic().values(), ClinicLoader.load(CLINIC).values());
    }

    @Test
    void knowEveryValueOfAClinic() throws IOException {
        var text = Files.readString(schema("clinic"));

        assertEquals(
                List.of(),
                List.of(ClinicValue.values()).stream()
                        .map(ClinicValue::key)
                        .filter(key -> !text.contains("\"" + key + "\": { ") && !text.contains("\"" + key + "\": {\n"))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an unknown field  | "critical": true   | "crucial": true  | 4: cards[0]: property 'crucial' is not defined in the schema and the schema does not allow additional properties, says its schema
            a missing field   | "title": "No driving",  |             | 4: cards[0]: required property 'title' not found, says its schema
            a wrong type      | "critical": true   | "critical": "yes" | 5: cards[0].critical: string found, boolean expected, says its schema
            """)
    void seeWhatTheLoaderSees(String name, String stretch, String other, String problem) {
        var spoilt = SmallPack.sound().replacing(SmallPack.AFTERCARE, stretch, other == null ? "" : other);

        assertEquals(
                SmallPack.AFTERCARE + ":" + problem,
                schemas
                        .problems(
                                "topic",
                                SmallPack.AFTERCARE,
                                spoilt.text(SmallPack.AFTERCARE).getBytes(StandardCharsets.UTF_8))
                        .stream()
                        .map(Problem::toString)
                        .collect(Collectors.joining("\n")));
    }

    private static Path schema(String name) {
        return Path.of("resources/anteroom/schema", name + ".schema.json");
    }
}
