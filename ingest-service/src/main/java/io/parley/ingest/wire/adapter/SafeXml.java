package io.parley.ingest.wire.adapter;

import io.parley.ingest.wire.domain.Decoder;
import io.parley.ingest.wire.domain.Refusal;
import io.parley.ingest.wire.domain.RefusedException;
import io.parley.ingest.wire.domain.WireDocument;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Reads XML strictly and safely into jsoup's tree: nothing outside the document is fetched, a document that declares
 * entities is refused, depth is bounded. Names lose their prefix and their case, so that one query fits all versions of
 * a standard.
 */
final class SafeXml {

    private static final String SAX = "http://xml.org/sax/features/";
    private static final String XERCES = "http://apache.org/xml/features/";

    /** How the parser's messages on its limits begin; a digit follows that says which. */
    private static final String LIMIT = "JAXP0001000";

    private static final SAXParserFactory FACTORY = factory();

    private SafeXml() {}

    /** The root element of a standard's document; refuses what is malformed with line and column. */
    static Element read(WireDocument document) {
        return read(Sniff.withoutLeadingSpace(Decoder.strictXml(document).text()));
    }

    /** The root element of text; refuses what is malformed with line and column. */
    static Element read(String xml) {
        try {
            return parse(xml);
        } catch (SAXParseException e) {
            throw malformed(place(e));
        } catch (SAXException | IOException e) {
            throw malformed(firstLine(e.getMessage()));
        }
    }

    /**
     * What is wrong with XML that is read leniently all the same; null when nothing is.
     *
     * @throws RefusedException when it is hostile: it declares entities, or is nested without end
     */
    static @Nullable String fault(String xml) {
        try {
            parse(xml);
            return null;
        } catch (SAXParseException e) {
            return place(e);
        } catch (SAXException | IOException e) {
            throw malformed(firstLine(e.getMessage()));
        }
    }

    private static Element parse(String xml) throws SAXException, IOException {
        TreeBuilder tree = new TreeBuilder();
        XMLReader reader = newReader();
        reader.setContentHandler(tree);
        reader.setErrorHandler(tree);
        reader.setEntityResolver(tree);
        reader.setProperty("http://xml.org/sax/properties/declaration-handler", tree);
        reader.parse(new InputSource(new StringReader(xml)));
        return tree.root();
    }

    private static String place(SAXParseException e) {
        return "line %d, column %d: %s".formatted(e.getLineNumber(), e.getColumnNumber(), firstLine(e.getMessage()));
    }

    private static XMLReader newReader() throws SAXException {
        try {
            synchronized (FACTORY) {
                return FACTORY.newSAXParser().getXMLReader();
            }
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the XML parser lacks a safety switch", e);
        }
    }

    private static SAXParserFactory factory() {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(SAX + "external-general-entities", false);
            factory.setFeature(SAX + "external-parameter-entities", false);
            factory.setFeature(XERCES + "nonvalidating/load-external-dtd", false);
            return factory;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the XML parser lacks a safety switch", e);
        }
    }

    private static RefusedException malformed(String reason) {
        return new RefusedException(Refusal.malformed(reason));
    }

    private static String firstLine(@Nullable String message) {
        if (message == null) {
            return "the XML cannot be read";
        }
        return message.startsWith(LIMIT)
                ? overLimit(message.substring(LIMIT.length()))
                : message.lines().findFirst().orElse("");
    }

    /** The parser words its own limits in terms of its settings, which no sender knows. */
    private static String overLimit(String rest) {
        return switch (rest.isEmpty() ? ' ' : rest.charAt(0)) {
            case '2' -> "an element has more attributes than are read here";
            case '6' -> "elements are nested deeper than is read here";
            case '5' -> "a name is longer than is read here";
            default -> "what the document declares before its root element grows larger than is read here";
        };
    }
}
