package anteroom.workshop.words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.w3c.dom.Element;

/**
 * Reads the cells of a workbook (SpreadsheetML, ECMA-376 part 1, 18). The reader that belongs to the library that writes it
 * would bring another XML parser, which would then read the kiosk's pictures, too.
 */
final class XlsxReader {
    /** The largest part of a workbook, unpacked, in bytes. */
    private static final int LARGEST = 32 << 20;

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** @param problem why its text is not one; empty when it is */
    record Cell(String text, String problem) {
        static final Cell EMPTY = new Cell("", "");
    }

    /**
     * A row with something in it.
     *
     * @param number from 1
     * @param cells by their column, from 0
     */
    record Row(String sheet, int number, Map<Integer, Cell> cells) {
        Cell cell(int column) {
            return cells.getOrDefault(column, Cell.EMPTY);
        }

        /** As people name a cell, such as {@code Aftercare!G14}. */
        String address(int column) {
            return sheet + "!" + (char) ('A' + column) + number;
        }
    }

    private final ZipFile file;
    private final List<String> shared;

    private XlsxReader(ZipFile file) throws IOException {
        this.file = file;
        this.shared = file.getEntry("xl/sharedStrings.xml") == null
                ? List.of()
                : Xml.children(part("xl/sharedStrings.xml"), "si")
                        .map(XlsxReader::text)
                        .toList();
    }

    /** @throws IOException with a message for the user, if it is no workbook */
    static List<Row> rows(Path path) throws IOException {
        try (var file = new ZipFile(path.toFile())) {
            return new XlsxReader(file).rows();
        } catch (ZipException | RuntimeException e) {
            throw new IOException(path + ": is no workbook (.xlsx) that can be read", e);
        }
    }

    private List<Row> rows() throws IOException {
        Map<String, String> targets = Xml.children(part("xl/_rels/workbook.xml.rels"), "Relationship")
                .collect(Collectors.toMap(one -> one.getAttribute("Id"), one -> one.getAttribute("Target")));
        List<Row> rows = new ArrayList<>();
        for (var sheet : Xml.below(part("xl/workbook.xml"), "sheet").toList()) {
            String target = targets.get(sheet.getAttributeNS(RELATIONS, "id"));
            Element root = part(target.startsWith("/") ? target.substring(1) : "xl/" + target);
            Xml.below(root, "row").forEach(row -> rows.add(row(sheet.getAttribute("name"), row)));
        }
        return rows;
    }

    private Element part(String name) throws IOException {
        var entry = file.getEntry(name);
        if (entry == null) {
            throw new ZipException("there is no " + name);
        }
        try (var in = file.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new ZipException(name + " is too large");
            }
            return Xml.read(bytes, file.getName() + ", " + name);
        }
    }

    private Row row(String sheet, Element row) {
        Map<Integer, Cell> cells = new HashMap<>();
        Xml.children(row, "c").forEach(cell -> cells.put(column(cell.getAttribute("r")), cell(cell)));
        return new Row(sheet, Integer.parseInt(row.getAttribute("r")), cells);
    }

    /** Of a reference such as AB12, from 0. */
    private static int column(String reference) {
        return reference.chars().filter(c -> c >= 'A').reduce(0, (sum, c) -> sum * 26 + c - 'A' + 1) - 1;
    }

    private Cell cell(Element cell) {
        String value =
                Xml.children(cell, "v").map(Element::getTextContent).findFirst().orElse("");
        if (Xml.children(cell, "f").findAny().isPresent()) {
            return new Cell(value, "is a formula");
        }
        return switch (cell.getAttribute("t")) {
            case "s" -> new Cell(shared.get(Integer.parseInt(value)), "");
            case "inlineStr" -> new Cell(text(cell), "");
            case "str" -> new Cell(value, "");
            default -> value.isEmpty() ? Cell.EMPTY : new Cell(value, "is a number");
        };
    }

    /** All that its pieces say; how a word is pronounced is no part of it. */
    private static String text(Element rich) {
        return Xml.below(rich, "t")
                .filter(piece -> !"rPh".equals(piece.getParentNode().getLocalName()))
                .map(Element::getTextContent)
                .collect(Collectors.joining());
    }
}
