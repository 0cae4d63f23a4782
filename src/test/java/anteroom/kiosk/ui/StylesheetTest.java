package anteroom.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.kiosk.session.TextSize;
import anteroom.testkit.Toolkit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(Toolkit.class)
class StylesheetTest {
    private static final Path FOLDER = Path.of("resources/anteroom/style");
    private static final String TOKENS = "tokens.css";
    private static final String HIGH_CONTRAST = "high-contrast.css";

    /** What JavaFX itself calls the parts of its controls. */
    private static final Set<String> OF_JAVAFX = Set.of(
            "root",
            "label",
            "button",
            "text",
            "text-field",
            "text-flow",
            "hyperlink",
            "toggle-switch",
            "thumb",
            "thumb-area",
            "segmented-button",
            "toggle-button",
            "slider",
            "track",
            "prompt-text",
            "caret");

    static Stream<Sheet> sheets() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".css")).sorted().map(Sheet::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void isUnderstoodInFull(Sheet sheet) {
        assertEquals(List.of(), sheet.parserErrors());
        assertEquals(List.of(), sheet.dropped());
        assertEquals(List.of(), sheet.unknownUnits());
        assertEquals(List.of(), sheet.unknownProperties(known()));
        assertEquals(List.of(), sheet.unknownRoles(defined()));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void namesStyleClassesThatThereAre(Sheet sheet) throws IOException {
        String java = java();
        Set<String> unknown = sheet.styleClasses().stream()
                .filter(style -> !OF_JAVAFX.contains(style))
                .filter(style -> !style.startsWith("tone-"))
                .filter(style -> !java.contains("\"" + style + "\""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), unknown, "no node has such a class: the rule does nothing");
    }

    @Test
    void onlyTokensAndHighContrastHoldColours() {
        List<String> colours = sheets().filter(
                        sheet -> !Set.of(TOKENS, HIGH_CONTRAST).contains(sheet.name()))
                .flatMap(sheet -> sheet.colours().stream())
                .toList();

        assertEquals(List.of(), colours);
    }

    @Test
    void highContrastGivesOtherColoursToTheSameRolesAndDoesNothingElse() {
        Set<String> roles = roles(sheet(TOKENS));

        assertEquals(roles, roles(sheet(HIGH_CONTRAST)));
        assertTrue(
                sheet(HIGH_CONTRAST).declarations().stream()
                        .noneMatch(declared -> declared.property().startsWith("-fx-")),
                "it sets a property, and not only colours");
    }

    @Test
    void everyRoleIsUsed() {
        Set<String> used = sheets().flatMap(sheet -> sheet.declarations().stream())
                .flatMap(declared -> declared.names().stream())
                .collect(Collectors.toSet());
        Set<String> idle = new TreeSet<>(defined());
        idle.removeAll(used);

        assertEquals(Set.of(), idle);
    }

    @Test
    void theSheetOfSizesIsUnderstoodInFull() {
        Sheet sizes = sizes();

        assertEquals(List.of(), sizes.parserErrors());
        assertEquals(List.of(), sizes.dropped());
        assertEquals(List.of(), sizes.unknownUnits());
        assertEquals(List.of(), sizes.unknownProperties(known()));
    }

    /** Each of these was accepted by JavaFX without a word. */
    @Nested
    class ASlip {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                0.33emem | wrong
                12px2    | wrong
                3mmm     | wrong
                0.33em   | right
                0 0 0 3px | right
                """)
        void inAUnitIsFound(String value, String verdict) {
            List<String> found = new Sheet("slip.css", ".page { -fx-padding: " + value + "; }").unknownUnits();

            assertEquals(verdict.equals("right") ? List.of() : List.of("slip.css:1: -fx-padding: " + value), found);
        }

        @Test
        void inAPropertyIsFound() {
            Sheet slip = new Sheet("slip.css", ".page {\n  -fx-paddding: 1em;\n}");

            assertEquals(List.of("slip.css:2: -fx-paddding: 1em"), slip.unknownProperties(known()));
        }

        @Test
        void inARoleIsFound() {
            Sheet slip = new Sheet("slip.css", ".page { -fx-background-color: -grond, -surface; }");

            assertEquals(List.of("slip.css:1: -fx-background-color: -grond, -surface"), slip.unknownRoles(defined()));
        }

        @Test
        void inADeclarationIsFound() {
            assertTrue(new Sheet("slip.css", ".page { -fx-font-size: wide; }")
                            .parserErrors()
                            .size()
                    > 0);
        }

        @ParameterizedTest
        @CsvSource({
            "#FFF",
            "'rgb(1, 2, 3)'",
            "red",
            "'-ground, white'",
            "'linear-gradient(to bottom, transparent, pink)'"
        })
        void ofAColourOutsideTheTokensIsFound(String colour) {
            assertEquals(
                    1,
                    new Sheet("slip.css", ".page { -fx-text-fill: " + colour + "; }")
                            .colours()
                            .size());
        }

        @Test
        void isNotFoundWhereThereIsNone() {
            Sheet sound = new Sheet("sound.css", "/* red */ .page { -fx-fill: -text; -fx-font-weight: bold; }");

            assertEquals(List.of(), sound.colours());
            assertEquals(List.of(), sound.unknownRoles(defined()));
        }
    }

    private static Sheet sheet(String name) {
        return Sheet.read(FOLDER.resolve(name));
    }

    private static Sheet sizes() {
        String address = new Scale(1280, 800, 10.1, TextSize.NORMAL).stylesheet();
        byte[] css = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
        return new Sheet("sizes", new String(css, StandardCharsets.UTF_8));
    }

    /** What may be looked up: the roles of the tokens, and the sizes of the scale. */
    private static Set<String> defined() {
        Set<String> defined = new TreeSet<>(roles(sheet(TOKENS)));
        defined.addAll(roles(sizes()));
        return defined;
    }

    private static Set<String> roles(Sheet sheet) {
        return sheet.declarations().stream()
                .filter(Sheet.Declared::isRole)
                .map(Sheet.Declared::property)
                .filter(name -> name.startsWith("-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every property of every kind of node that the kiosk uses. */
    private static Set<String> known() {
        Set<String> known = new TreeSet<>();
        Stream.of(
                        Button.getClassCssMetaData(),
                        Hyperlink.getClassCssMetaData(),
                        Label.getClassCssMetaData(),
                        TextField.getClassCssMetaData(),
                        TextFieldSkin.getClassCssMetaData(),
                        ImageView.getClassCssMetaData(),
                        FlowPane.getClassCssMetaData(),
                        GridPane.getClassCssMetaData(),
                        HBox.getClassCssMetaData(),
                        VBox.getClassCssMetaData(),
                        StackPane.getClassCssMetaData(),
                        Circle.getClassCssMetaData(),
                        Rectangle.getClassCssMetaData(),
                        Text.getClassCssMetaData(),
                        TextFlow.getClassCssMetaData(),
                        Toolkit.onFx(() -> new TapButton("", () -> {}).getControlCssMetaData()))
                .forEach(all -> all.forEach(one -> add(one, known)));
        return known;
    }

    private static void add(CssMetaData<? extends Styleable, ?> property, Set<String> known) {
        known.add(property.getProperty());
        if (property.getSubProperties() != null) {
            property.getSubProperties().forEach(part -> add(part, known));
        }
    }

    private static String java() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
