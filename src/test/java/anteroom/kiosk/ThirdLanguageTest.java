package anteroom.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.content.InvalidContentException;
import anteroom.content.PackLoader;
import anteroom.content.PackSource;
import anteroom.content.PropertiesFile;
import anteroom.content.Resource;
import anteroom.kiosk.session.Screen;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.search.SearchFactory;
import anteroom.testkit.KioskDriver;
import anteroom.testkit.ScreenSize;
import anteroom.testkit.SmallPack;
import anteroom.testkit.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A language of which no code knows, made up of Spanish, in the pack of a clinic and nowhere else. */
@ExtendWith(Toolkit.class)
class ThirdLanguageTest {
    private static final Path BUILT_IN = Path.of("resources/anteroom/pack");
    private static final Pattern OUTSIDE_OF_BRACES = Pattern.compile("\\{[^}]*}+|[aeo]");

    @TempDir
    private Path clinic;

    @BeforeEach
    void writePack() throws IOException {
        Path pack = clinic.resolve("pack");
        try (var files = Files.walk(BUILT_IN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = BUILT_IN.relativize(file).toString();
                copy(file, pack.resolve(name));
                if (name.startsWith("es/")) {
                    copy(file, pack.resolve("qaa" + name.substring(2)));
                }
            }
        }
        Files.writeString(
                pack.resolve("pack.json"),
                Files.readString(pack.resolve("pack.json"))
                        .replaceFirst("(\"Español\" })", "$1, { \"tag\": \"qaa\", \"name\": \"Espeñel\" }"));
        Files.writeString(pack.resolve("qaa/rules.json"), rules());
        Files.writeString(pack.resolve("qaa/strings.properties"), strings());
    }

    private static void copy(Path file, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
    }

    private static String rules() {
        return Resource.text("/anteroom/rules/es.json").replace("\"language\": \"es\"", "\"language\": \"qaa\"");
    }

    private static String strings() throws IOException {
        return PropertiesFile.of(Resource.text("/anteroom/text/strings_es.properties")).values().entrySet().stream()
                .map(string -> string.getKey() + " = " + say(string.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String say(String spanish) {
        return OUTSIDE_OF_BRACES.matcher(spanish).replaceAll(ThirdLanguageTest::turned);
    }

    private static String turned(MatchResult found) {
        return switch (found.group()) {
            case "a" -> "e";
            case "e" -> "o";
            case "o" -> "a";
            default -> found.group();
        };
    }

    @Test
    void isShownInTheWordsThatItsPackBrings() throws Exception {
        LoadedContent content = content();
        KioskDriver kiosk = KioskDriver.start(
                ScreenSize.SMALL_TABLET,
                new Kiosk.Lobby(Optional.empty(), () -> LocalDateTime.MIN),
                content.shown().stream()
                        .map(edition -> new Kiosk.Language(edition, true, () -> SearchFactory.words(edition)))
                        .toArray(Kiosk.Language[]::new));
        kiosk.tap("Español");
        kiosk.tap("Espeñel");

        assertTrue(kiosk.words().contains(say("Qué esperar de su infusión de ketamina")), kiosk.words());
        kiosk.arrange(made -> made.session().navigation().open(new Screen.OnCard("aftercare", 0)));
        assertTrue(kiosk.buttons().contains(say("Atrás")), kiosk.buttons().toString());
        assertTrue(
                kiosk.buttons().contains(say("Necesito ayuda ya")),
                kiosk.buttons().toString());
    }

    @Test
    void isTakenUpWithThePackOfAClinic(@TempDir Path folder) throws IOException {
        SmallPack.bilingual()
                .translated("qaa", "Espeñel")
                .with("qaa/rules.json", rules())
                .with("qaa/strings.properties", strings())
                .writeTo(folder.resolve("pack"));
        LoadedContent content = Started.from(folder.resolve("clinic.json"), folder.resolve("state"));

        assertEquals(
                List.of("en", "qaa", "es"),
                content.shown().stream().map(Edition::language).toList());
        assertEquals(
                say("Atrás"),
                InterfaceText.of(content.pack().edition("qaa").orElseThrow()).of("shell.back"));
    }

    private LoadedContent content() throws InvalidContentException {
        return LoadedContent.of(PackSource.folder(clinic.resolve("pack")), Clinic.unset(), clinic);
    }

    @Test
    void isNotShownWithoutThem() throws Exception {
        Files.delete(clinic.resolve("pack/qaa/strings.properties"));
        LoadedContent content = content();

        assertEquals(3, content.pack().editions().size());
        assertEquals(
                List.of("en", "es"),
                content.shown().stream().map(Edition::language).toList());
    }

    @Test
    void isRefusedWithoutRules() throws IOException {
        Files.delete(clinic.resolve("pack/qaa/rules.json"));

        assertEquals(
                "qaa/rules.json: there is no such file",
                assertThrows(
                                InvalidContentException.class,
                                () -> PackLoader.load(PackSource.folder(clinic.resolve("pack"))))
                        .getMessage());
    }
}
