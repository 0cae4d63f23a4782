package anteroom.content;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a picture may ask of the kiosk. A picture is a stranger's work, and a small file can ask for hours and for all memory:
 * so what it asks is reckoned before anything of it is drawn.
 */
public final class PictureRules {
    /** Twice as many as the largest display that the kiosk knows has. */
    static final long MOST_PIXELS = 16_000_000;

    /** The renderer itself refuses a file that is nested deeper. */
    static final int DEEPEST = 30;

    /** Shapes drawn, with what is drawn again by reference; the bundled pictures need less than 200. */
    static final double MOST_WORK = 4000;

    /** In shapes: what a buffer as large as the picture costs. */
    private static final double BUFFER = 200;

    /** In shapes: a letter of a path or of a text, and a dash. */
    private static final double LETTER = 1.0 / 100;

    private static final double DASH = 1.0 / 8;

    private static final String UNREADABLE = "is neither an SVG nor a PNG that can be read";

    /** With what a text of XML can begin: a mark of its encoding, a blank or a tag. */
    private static final String FIRST = "\u00ef\u00fe\u00ff <\t\r\n";

    /** A mark of UTF-16, or the encoding of the declaration at the start. */
    private static final Pattern NAMES_ENCODING =
            Pattern.compile("\\A(?:\u00fe\u00ff|\u00ff\u00fe|\\s*<\\?xml[^>]*encoding)");

    /** Bytes in which a declaration ends. */
    private static final int HEAD = 200;

    private static final String TOO_MUCH = "asks for too much: draw fewer shapes, masks and dashes, or save it as PNG";

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int PNG_WIDTH = 16;
    private static final int PNG_HEAD = 24;

    /** What cannot be reckoned, or has no place in a picture that stands still. */
    private static final Set<String> REFUSED =
            Set.of(("filter image feimage pattern marker foreignobject script meshgradient"
                            + " animate animatetransform animatemotion animatecolor set")
                    .split(" "));

    private static final Set<String> REFER_BY_NAME = Set.of("mask", "clip-path", "href");
    private static final Set<String> LENGTHS =
            Set.of("d", "points", "x", "y", "width", "height", "r", "rx", "ry", "cx", "cy", "x1", "y1", "x2", "y2");

    private static final Pattern URL = Pattern.compile("url\\(\\s*['\"]?\\s*#?([^'\")\\s]+)");
    private static final Pattern FILTER = Pattern.compile("(^|[;{\\s])filter\\s*:(?!\\s*none)");
    private static final Pattern CUT_OUT = Pattern.compile("(?:mask|clip-path)\\s*:\\s*([^;}]+)");
    private static final Pattern OF_FONT = Pattern.compile("(?i)[\\d.]\\s*(?:r?em|ex|ch)");
    private static final Pattern DASHES = Pattern.compile("stroke-dasharray\\s*:([^;}]*)");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|$)", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");

    private static final class Element {
        private final List<Element> parts = new ArrayList<>();
        private final List<String> references = new ArrayList<>();
        private double work = 1;
        private @Nullable Asked asked;
        private final List<String> lengths = new ArrayList<>();
    }

    /** What an element asks for, with all that it holds and refers to. */
    private record Asked(double work, int deep) {}

    /** Why a picture is not drawn, in words that follow its name. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String why) {
            super(why);
        }
    }

    private final Map<String, Element> byId = new HashMap<>();
    private final Set<Element> open = new HashSet<>();
    private int elements;
    private double shortestDash = Double.POSITIVE_INFINITY;

    private PictureRules() {}

    /** Why a file is not drawn, in words that follow its name; empty when it may be tried. */
    public static Optional<String> fault(byte[] file) {
        try {
            if (isPng(file)) {
                png(file);
            } else if (file.length == 0 || FIRST.indexOf((char) (file[0] & 0xff)) < 0) {
                // The parser would print what it thinks of such a file.
                throw new Refused(UNREADABLE);
            } else {
                new PictureRules().svg(file);
            }
            return Optional.empty();
        } catch (Refused e) {
            return Optional.of(e.getMessage());
        } catch (XMLStreamException | RuntimeException e) {
            return Optional.of(UNREADABLE);
        }
    }

    private static boolean isUtf8(byte[] file) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    static boolean isPng(byte[] file) {
        return file.length >= PNG_HEAD
                && Arrays.equals(file, 0, PNG.length, PNG, 0, PNG.length)
                && new String(file, PNG_WIDTH - 4, 4, StandardCharsets.US_ASCII).equals("IHDR");
    }

    private static void png(byte[] file) throws Refused {
        ByteBuffer head = ByteBuffer.wrap(file, PNG_WIDTH, 8);
        long width = head.getInt();
        long height = head.getInt();
        if (width < 1 || height < 1 || width * height > MOST_PIXELS) {
            throw new Refused("has " + width + " × " + height + " pixels; make it smaller, 1200 × 900 are enough");
        }
    }

    private void svg(byte[] file) throws XMLStreamException, Refused {
        if (!NAMES_ENCODING
                        .matcher(new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1))
                        .find()
                && !isUtf8(file)) {
            // The parser would print what it thinks of such bytes.
            throw new Refused("is neither written in UTF-8 nor names another encoding; save it as UTF-8");
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Else it would print what it finds.
        factory.setXMLReporter((message, type, about, location) -> {});
        XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(file));
        Deque<Element> path = new ArrayDeque<>();
        Element root = null;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.DTD -> doctype(in.getText());
                case XMLStreamConstants.START_ELEMENT -> {
                    Element element = element(in);
                    if (root == null) {
                        root = element;
                    } else {
                        path.element().parts.add(element);
                    }
                    path.push(element);
                    if (path.size() > DEEPEST) {
                        throw new Refused("is nested more than " + DEEPEST + " deep");
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    sheet(in.getText());
                    if (!path.isEmpty()) {
                        add(in.getTextLength() * LETTER, path.element());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> path.pop();
                default -> {}
            }
        }
        if (root == null) {
            throw new Refused("is empty");
        }
        reckon(root);
    }

    private static void doctype(@Nullable String text) throws Refused {
        if (text != null && text.contains("[")) {
            throw new Refused("has entities of its own; save it as plain SVG");
        }
    }

    private static void add(double work, Element element) throws Refused {
        element.work += work;
        if (element.work > MOST_WORK) {
            throw new Refused(TOO_MUCH);
        }
    }

    private Element element(XMLStreamReader in) throws Refused {
        String name = in.getLocalName().toLowerCase(Locale.ROOT);
        if (REFUSED.contains(name)) {
            throw new Refused("has a <" + in.getLocalName() + ">, which is not drawn; draw it with plain shapes");
        }
        // All of them are parts of the root, which will be reckoned: a million need not be kept till then.
        if (++elements > MOST_WORK) {
            throw new Refused(TOO_MUCH);
        }
        Element element = new Element();
        add(name.equals("mask") ? BUFFER : 0, element);
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attribute(in.getAttributeLocalName(i).toLowerCase(Locale.ROOT), in.getAttributeValue(i), name, element);
        }
        return element;
    }

    private void attribute(String name, String value, String of, Element element) throws Refused {
        switch (name) {
            case "id" -> byId.putIfAbsent(value, element);
            case "style" -> {
                style(value);
                CUT_OUT.matcher(value).results().forEach(rule -> element.references.add(id(rule.group(1))));
            }
            case "filter" -> style("filter:" + value);
            case "stroke-dasharray" -> dashes(value);
            case "pathlength" -> throw new Refused("has a pathLength, which changes its dashes; leave it out");
            default -> {}
        }
        if (LENGTHS.contains(name)) {
            element.lengths.add(value);
        }
        if (name.equals("d") || name.equals("points")) {
            add(value.length() * LETTER, element);
        }
        if (REFER_BY_NAME.contains(name) && !of.equals("a")) {
            if (name.equals("href") && !value.strip().startsWith("#")) {
                throw new Refused("refers to another file");
            }
            element.references.add(id(value));
        } else {
            URL.matcher(value).results().forEach(url -> element.references.add(url.group(1)));
        }
    }

    /** The renderer takes {@code url(#a)}, {@code url('#a')} and {@code #a}. */
    private static String id(String reference) {
        return reference.replaceAll("^\\s*(url\\()?\\s*['\"]?\\s*#?|\\s*['\"]?\\s*\\)?\\s*$", "");
    }

    /** A style sheet; also given the text of other elements. */
    private void sheet(String text) throws Refused {
        style(text);
        if (CUT_OUT.matcher(text)
                .results()
                .anyMatch(rule -> !rule.group(1).strip().equals("none"))) {
            throw new Refused("has a mask or a clip path in a style sheet; write it on the shape itself");
        }
    }

    private void style(String commented) throws Refused {
        var text = COMMENT.matcher(commented).replaceAll("");
        if (FILTER.matcher(text).find()) {
            throw new Refused("has a filter, which is not drawn; draw it with plain shapes");
        }
        if (text.contains("@import")) {
            throw new Refused("refers to another file");
        }
        var dashes = DASHES.matcher(text);
        while (dashes.find()) {
            dashes(dashes.group(1));
        }
    }

    private void dashes(String value) throws Refused {
        if (OF_FONT.matcher(value).find()) {
            throw new Refused("has dashes measured by a font; give them in px");
        }
        double pattern = sum(value);
        if (pattern > 0) {
            shortestDash = Math.min(shortestDash, pattern);
        }
    }

    private static double sum(String numbers) {
        return NUMBER.matcher(numbers)
                .results()
                .mapToDouble(number -> Double.parseDouble(number.group()))
                .sum();
    }

    /** What an element asks for: its own, and that of all its parts and of all that it refers to, each as often as drawn. */
    private Asked reckon(@Nullable Element element) throws Refused {
        if (element == null) {
            return new Asked(0, 0);
        }
        if (element.asked != null) {
            return element.asked;
        }
        if (!open.add(element)) {
            throw new Refused("refers to itself");
        }
        if (open.size() > 2 * DEEPEST) {
            throw new Refused("refers more than " + 2 * DEEPEST + " deep");
        }
        // A line is at most as long as twice all its coordinates together.
        double work = element.work;
        if (shortestDash < Double.POSITIVE_INFINITY) {
            work += element.lengths.stream().mapToDouble(PictureRules::sum).sum() * 2 / shortestDash * DASH;
        }
        int deep = 0;
        List<Element> all = new ArrayList<>(element.parts);
        for (String id : element.references) {
            all.add(byId.get(id));
        }
        for (Element part : all) {
            Asked asked = reckon(part);
            work += asked.work();
            deep = Math.max(deep, asked.deep());
        }
        open.remove(element);
        if (work > MOST_WORK) {
            throw new Refused(TOO_MUCH);
        }
        if (deep >= 2 * DEEPEST) {
            throw new Refused("refers more than " + 2 * DEEPEST + " deep");
        }
        element.asked = new Asked(work, deep + 1);
        return element.asked;
    }
}
