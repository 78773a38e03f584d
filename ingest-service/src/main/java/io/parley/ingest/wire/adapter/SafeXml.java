package io.parley.ingest.wire.adapter;

import io.parley.ingest.wire.domain.Refusal;
import io.parley.ingest.wire.domain.RefusedException;
import io.parley.ingest.wire.domain.WireDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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
    private static final SAXParserFactory FACTORY = factory();

    private SafeXml() {}

    /** The root element; refuses what is malformed with line and column. */
    static Element read(WireDocument document) {
        InputSource source = new InputSource(new ByteArrayInputStream(document.bytes()));
        if (document.charset() != null) {
            source.setEncoding(document.charset().name());
        }
        return read(source);
    }

    static Element read(InputSource source) {
        TreeBuilder tree = new TreeBuilder();
        try {
            XMLReader reader = newReader();
            reader.setContentHandler(tree);
            reader.setErrorHandler(tree);
            reader.setEntityResolver(tree);
            reader.setProperty("http://xml.org/sax/properties/declaration-handler", tree);
            reader.parse(source);
            return tree.root();
        } catch (SAXParseException e) {
            throw malformed("line %d, column %d: %s"
                    .formatted(e.getLineNumber(), e.getColumnNumber(), firstLine(e.getMessage())));
        } catch (SAXException | IOException e) {
            throw malformed(firstLine(e.getMessage()));
        }
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
        return message == null
                ? "the XML cannot be read"
                : message.lines().findFirst().orElse("");
    }
}
