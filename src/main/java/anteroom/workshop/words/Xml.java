package anteroom.workshop.words;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML from outside with the JDK's parser. */
final class Xml {
    private Xml() {}

    /**
     * The root. A file with a DTD is refused: without one there are no entities, neither from outside nor any that multiply.
     *
     * @param name of the file, for messages
     * @throws IOException with a message for the user
     */
    static Element read(byte[] content, String name) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler()); // throws what is fatal, and prints nothing
            return builder.parse(new ByteArrayInputStream(content)).getDocumentElement();
        } catch (SAXException e) {
            throw new IOException(name + ": is no XML that can be read: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The elements of a name directly below another, whatever their namespace. */
    static Stream<Element> children(Element parent, String name) {
        return elements(parent.getChildNodes()).filter(element -> name.equals(element.getLocalName()));
    }

    /** The elements of a name anywhere below another, whatever their namespace. */
    static Stream<Element> below(Element parent, String name) {
        return elements(parent.getElementsByTagNameNS("*", name));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
