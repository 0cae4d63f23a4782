package anteroom.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureRulesTest {
    private static final String HEAD =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 800 600'>";
    private static final String RECT = "<rect width='800' height='600'/>";

    private static byte[] svg(String content) {
        return (HEAD + content + "</svg>").getBytes(StandardCharsets.UTF_8);
    }

    private static String fault(String content) {
        return PictureRules.fault(svg(content)).orElse("");
    }

    /** The head of a PNG of this size, and nothing else. */
    private static byte[] png(int width, int height) {
        return ByteBuffer.allocate(64)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'})
                .putInt(width)
                .putInt(height)
                .array();
    }

    private static String nested(int deep, String part, String last) {
        return IntStream.range(0, deep)
                .mapToObj(level -> part.formatted(level, level + 1))
                .collect(Collectors.joining("", "", last));
    }

    /** A title with a letter of Latin-1, under a declaration of the file's encoding or under none. */
    private static Optional<String> latin1(String declaration) {
        return PictureRules.fault(
                (declaration + HEAD + "<title>caf\u00e9</title></svg>").getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void anEncodingThatIsNotNamedMustBeUtf8() {
        assertEquals(
                Optional.of("is neither written in UTF-8 nor names another encoding; save it as UTF-8"), latin1(""));
        assertEquals(Optional.empty(), latin1("<?xml version='1.0' encoding='ISO-8859-1'?>"));
    }

    @Nested
    class AreDrawn {
        @Test
        void allBundledPictures() throws Exception {
            Pack pack = PackLoader.load(PackSource.builtIn());
            Edition edition = pack.editions().get(0);
            Stream<String> own = edition.questions()
                    .flatMap(question -> question.picture().stream())
                    .map(Picture::art);
            for (String art : Stream.concat(edition.cards().map(Card::art), own).toList()) {
                byte[] file = PackSource.builtIn().read("art/" + art + ".svg");
                assertEquals(Optional.empty(), PictureRules.fault(file), art);
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<mask id='m'>" + RECT + "</mask><rect width='8' height='6' mask='url(#m)'/>",
                    "<clipPath id='c'>" + RECT + "</clipPath><g clip-path='url(#c)'>" + RECT + "</g>",
                    "<linearGradient id='g'><stop offset='0'/></linearGradient><rect width='8' fill='url(#g)'/>",
                    "<defs><g id='a'>" + RECT + "</g></defs><use xlink:href='#a'/><use href='#a' x='9'/>",
                    "<line x1='0' y1='0' x2='800' y2='600' stroke-dasharray='4 2'/>",
                    "<style>.a { fill: #123456; filter: none }</style><rect class='a' width='8' height='6'/>",
                    "<a href='https://example.org'>" + RECT + "</a>"
                })
        void whatADrawingProgramWritesOfAPlainPicture(String content) throws IOException {
            assertEquals("", fault(content));
            assertEquals(800 * 600, PictureDrawing.draw(svg(content), 800, 600).length);
        }

        @Test
        void aDoctypeWithoutEntities() {
            byte[] file = ("<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/svg11.dtd'>" + HEAD + RECT
                            + "</svg>")
                    .getBytes(StandardCharsets.UTF_8);
            assertEquals(Optional.empty(), PictureRules.fault(file));
        }

        @Test
        void aLargePhotographInTheMiddleOfItsPlace() throws IOException {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            BufferedImage square = new BufferedImage(2000, 2000, BufferedImage.TYPE_INT_RGB);
            ImageIO.write(square, "png", png);

            int[] pixels = PictureDrawing.draw(png.toByteArray(), 400, 300);
            assertEquals(0xff000000, pixels[150 * 400 + 200]);
            assertEquals(0xff000000, pixels[150 * 400 + 51]);
            assertEquals(0, pixels[150 * 400 + 48]);
        }
    }

    @Nested
    class AreRefused {
        static Stream<Arguments> bombs() {
            String two = "<mask id='m%1$d'><rect width='8' height='6' mask='url(#m%2$d)'/>" + RECT + "</mask>";
            String many = "<g id='g%1$d'>" + "<use href='#g%2$d'/>".repeat(10) + "</g>";
            return Stream.of(
                    Arguments.of("asks for too much", nested(25, two.replace(RECT, "<rect mask='url(#m%2$d)'/>"), "")),
                    Arguments.of("asks for too much", nested(25, two.replace("url(#m%2$d)", "#m%2$d"), "")),
                    Arguments.of(
                            "asks for too much",
                            nested(25, two.replace("mask='url(#m%2$d)'", "style='mask: #m%2$d'"), "")),
                    Arguments.of("asks for too much", nested(9, many, "<g id='g9'>" + RECT + "</g>")),
                    Arguments.of("asks for too much", "<path d='" + "L4 3".repeat(200_000) + "'/>"),
                    Arguments.of("asks for too much", RECT.repeat(5000)),
                    Arguments.of(
                            "asks for too much", "<g stroke-dasharray='.0001'><line x2='800' stroke='black'/></g>"),
                    Arguments.of(
                            "asks for too much", "<style>.a{stroke-dasharray:.0001}</style><line x2='800' class='a'/>"),
                    Arguments.of(
                            "asks for too much",
                            "<style>.a{stroke-dasharray/**/:/* 9 */.0001}</style><line x2='800' class='a'/>"),
                    Arguments.of(
                            "asks for too much", "<line x2='800' stroke='red' style='stroke-dasharray/**/:.0001'/>"),
                    Arguments.of(
                            "by a font", "<line x2='800' stroke='red' font-size='.00001' stroke-dasharray='1em'/>"),
                    Arguments.of("pathLength", "<line x2='800' stroke='red' pathLength='1e9' stroke-dasharray='1'/>"),
                    Arguments.of("filter", "<style>.a{filter/**/:blur(900px)}</style>"),
                    Arguments.of("refers to itself", "<g id='a'><use href='#a'/></g>"),
                    Arguments.of("refers to itself", "<mask id='m'><rect mask='url(#m)'/></mask>"),
                    Arguments.of("nested more than 30 deep", "<g>".repeat(40) + "</g>".repeat(40)),
                    Arguments.of("refers more than 60 deep", nested(70, "<g id='g%d'><use href='#g%d'/></g>", "")),
                    Arguments.of("another file", "<use href='http://example.org/a.svg#b'/>"),
                    Arguments.of("another file", "<style>@import url(a.css)</style>"),
                    Arguments.of("style sheet", "<style>.a{mask:url(#m)}</style>"),
                    Arguments.of("filter", "<style>.a{filter:blur(900px)}</style>"),
                    Arguments.of("filter", "<rect style='fill:red; filter : url(#f)'/>"),
                    Arguments.of("filter", "<rect filter='url(#f)'/>"),
                    Arguments.of("<filter>", "<filter id='f'><feGaussianBlur stdDeviation='5000'/></filter>"),
                    Arguments.of("<pattern>", "<pattern width='.001' height='.001'/>"),
                    Arguments.of("<image>", "<image href='data:image/png;base64,AAAA'/>"),
                    Arguments.of("<script>", "<script/>"),
                    Arguments.of("can be read", "&a;"),
                    Arguments.of("can be read", "<g>"));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource
        void bombs(String why, String content) {
            assertTrue(fault(content).contains(why), () -> "\"" + fault(content) + "\"");
        }

        /** Each of them would be kept until all are counted. */
        @Test
        void moreElementsThanAreDrawnAsSoonAsThereAreSoMany() {
            assertEquals(
                    Optional.of("asks for too much: draw fewer shapes, masks and dashes, or save it as PNG"),
                    PictureRules.fault((HEAD + "<g/>".repeat(5000) + "</oh>").getBytes(StandardCharsets.UTF_8)));
        }

        @Test
        void entities() {
            byte[] file = ("<!DOCTYPE svg [<!ENTITY a '" + RECT + "'>]>" + HEAD + "&a;</svg>")
                    .getBytes(StandardCharsets.UTF_8);
            assertTrue(PictureRules.fault(file).isPresent());
        }

        @ParameterizedTest
        @CsvSource({"12000, 9000", "100000, 1000", "-1, -1", "0, 5", "65536, 65536"})
        void tooManyPixels(int width, int height) {
            assertTrue(PictureRules.fault(png(width, height)).orElse("").contains("pixels"));
        }

        @Test
        void whatIsNoPicture() {
            for (byte[] file : List.of(new byte[0], new byte[] {0x1f, (byte) 0x8b, 8}, "hello".getBytes())) {
                assertTrue(PictureRules.fault(file).orElse("").contains("neither"));
            }
        }
    }

    @Nested
    class TooSlow {
        @Test
        void isLeftToItself() {
            CountDownLatch end = new CountDownLatch(1);
            try {
                IOException left = assertThrows(
                        PictureTimeoutException.class,
                        () -> PictureDrawing.within(Duration.ofMillis(400), () -> endless(end)));
                assertTrue(left.getMessage().contains("takes longer"), left.getMessage());
            } finally {
                end.countDown();
            }
        }

        /** What others keep from being drawn is not remembered as too slow. */
        @Test
        void isNotSaidOfOneThatHasHadNoProcessor() {
            CountDownLatch end = new CountDownLatch(1);
            IOException told = assertThrows(
                    IOException.class,
                    () -> PictureDrawing.within(Duration.ofMillis(50), () -> {
                        end.await();
                        return "";
                    }));
            end.countDown();
            assertFalse(told instanceof PictureTimeoutException, told.getMessage());
        }

        @Test
        void oneMayGoOnByItselfAndTwoKeepTheNextFromBeingBegun() throws Exception {
            Duration soon = Duration.ofMillis(400);
            CountDownLatch end = new CountDownLatch(1);
            try {
                assertThrows(PictureTimeoutException.class, () -> PictureDrawing.within(soon, () -> endless(end)));
                assertEquals("drawn", PictureDrawing.within(Duration.ofSeconds(30), () -> "drawn"));
                assertThrows(PictureTimeoutException.class, () -> PictureDrawing.within(soon, () -> endless(end)));
                IOException told = assertThrows(IOException.class, () -> PictureDrawing.within(soon, () -> "drawn"));
                assertTrue(told.getMessage().contains("others"), told.getMessage());
            } finally {
                end.countDown(); // else they go on beside all tests that follow
            }
            assertEquals("drawn", PictureDrawing.within(Duration.ofSeconds(30), () -> "drawn"));
        }

        /** Like a drawing, it cannot be ended from outside. */
        private static String endless(CountDownLatch end) {
            while (end.getCount() > 0) {
                Thread.onSpinWait();
            }
            return "";
        }

        @Test
        void outOfMemoryIsTold() {
            IOException told = assertThrows(
                    IOException.class,
                    () -> PictureDrawing.within(Duration.ofSeconds(30), () -> {
                        throw new OutOfMemoryError();
                    }));
            assertTrue(told.getMessage().contains("memory"), told.getMessage());
        }
    }
}
