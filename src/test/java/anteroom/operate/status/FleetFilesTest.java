package anteroom.operate.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What is shipped for those who watch many kiosks asks only for what the status file has. */
class FleetFilesTest {
    private static final Path FOLDER = Path.of("src/main/deb/fleet");
    private static final Pattern METRIC = Pattern.compile("\\banteroom_[a-z_]+");

    @ParameterizedTest
    @ValueSource(strings = {"alerts.yml", "dashboard.json"})
    void nameOnlyMetricsOfTheStatusFile(String name) throws IOException {
        String text = Files.readString(FOLDER.resolve(name));
        Set<String> unknown = names(text);
        assertTrue(unknown.size() > 5, "it asks for metrics");
        unknown.removeAll(names(StatusTest.kiosk(
                        "group",
                        Optional.of(new LastDay(LocalDate.of(2026, 11, 20), new TreeMap<>(), OptionalLong.of(0))))
                .text(ZoneOffset.UTC)));
        unknown.remove("anteroom_day_uses");
        assertEquals(Set.of(), unknown);
    }

    @ParameterizedTest
    @ValueSource(strings = "dashboard.json")
    void areWellFormed(String name) throws IOException {
        assertTrue(new JsonMapper()
                .readTree(Files.readString(FOLDER.resolve(name)))
                .has("panels"));
    }

    private static Set<String> names(String text) {
        return METRIC.matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
