package anteroom.workshop.words;

import anteroom.workshop.words.PackText.Proposal;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3c.dom.Element;

/** Texts and their translation as XLIFF 1.2 (docs.oasis-open.org/xliff/v1.2), a unit a text. */
final class Xliff {
    private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2";

    private Xliff() {}

    /**
     * @param to the tag of the translation's language
     * @param translated what there is of it, by file and key of the original
     * @param notes for whoever translates a text
     */
    static String write(
            EditionTexts original, String to, Map<String, String> translated, Function<PackText, List<String>> notes) {
        var text = new StringWriter();
        try {
            // the JDK's own, whatever else is on the class path
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            begin(xml, 0, "xliff", "version", "1.2");
            xml.writeDefaultNamespace(NAMESPACE);
            for (var file : original.files()) {
                begin(
                        xml,
                        1,
                        "file",
                        "original",
                        file.file(),
                        "source-language",
                        original.language(),
                        "target-language",
                        to,
                        "datatype",
                        "plaintext");
                begin(xml, 2, "body");
                for (var one : file.texts()) {
                    begin(xml, 3, "trans-unit", "id", one.key(), "xml:space", "preserve");
                    full(xml, "source", one.words());
                    String target = translated.get(one.id());
                    if (target != null) {
                        full(xml, "target", target);
                    }
                    for (var note : notes.apply(one)) {
                        full(xml, "note", note);
                    }
                    end(xml, 3);
                }
                end(xml, 2);
                end(xml, 1);
            }
            end(xml, 0);
            xml.writeCharacters("\n");
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static void begin(XMLStreamWriter xml, int depth, String name, String... attributes)
            throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private static void full(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        begin(xml, 4, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void end(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeEndElement();
    }

    /**
     * The targets that came back.
     *
     * @throws IOException with a message for the user, if it is no XLIFF 1.2, or for another language
     */
    static List<Proposal> read(Path file, String to) throws IOException {
        var proposals = new ArrayList<Proposal>();
        Element root = Xml.read(Files.readAllBytes(file), file.toString());
        if (!"xliff".equals(root.getLocalName()) || !NAMESPACE.equals(root.getNamespaceURI())) {
            throw new IOException(file + ": is no XLIFF 1.2");
        }
        for (var part : Xml.children(root, "file").toList()) {
            String language = part.getAttribute("target-language");
            if (!language.isEmpty() && !language.equalsIgnoreCase(to)) {
                throw new IOException(file + ": is a translation to " + language + ", not to " + to);
            }
            Xml.below(part, "trans-unit")
                    .map(unit -> proposal(part.getAttribute("original"), unit))
                    .forEach(proposals::add);
        }
        return proposals;
    }

    private static Proposal proposal(String file, Element unit) {
        String id = unit.getAttribute("id");
        String target = content(unit, "target").strip();
        return new Proposal(file, id, content(unit, "source"), target.isEmpty() ? null : target, file + " " + id);
    }

    private static String content(Element unit, String name) {
        return Xml.children(unit, name).findFirst().map(Element::getTextContent).orElse("");
    }
}
