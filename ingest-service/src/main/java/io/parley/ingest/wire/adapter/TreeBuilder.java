package io.parley.ingest.wire.adapter;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Builds a jsoup tree from SAX events, with names in lower case and without prefixes (but for {@code xml:}). */
final class TreeBuilder extends DefaultHandler2 {

    private static final int MAX_DEPTH = 250;

    private final Deque<Element> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Element root;

    Element root() throws SAXException {
        if (root == null) {
            throw new SAXException("the document has no root element");
        }
        return root;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        flush();
        if (open.size() >= MAX_DEPTH) {
            throw new SAXException("elements are nested deeper than " + MAX_DEPTH);
        }
        Element element = new Element(Tag.valueOf(localName.toLowerCase(Locale.ROOT)), "");
        for (int i = 0; i < attributes.getLength(); i++) {
            boolean xml = attributes.getQName(i).startsWith("xml:");
            String name = xml ? attributes.getQName(i) : attributes.getLocalName(i);
            element.attr(name.toLowerCase(Locale.ROOT), attributes.getValue(i));
        }
        Element parent = open.peek();
        if (parent == null) {
            root = element;
        } else {
            parent.appendChild(element);
        }
        open.push(element);
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        flush();
        open.pop();
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        text.append(ch, start, length);
    }

    /** A name that only the unread DTD declares: the usual ones are HTML's. */
    @Override
    public void skippedEntity(String name) {
        text.append(Entities.isNamedEntity(name) ? Entities.getByName(name) : "");
    }

    @Override
    public void internalEntityDecl(String name, String value) throws SAXException {
        throw new SAXException("the document declares entities, which is not allowed here");
    }

    @Override
    public void externalEntityDecl(String name, @Nullable String publicId, String systemId) throws SAXException {
        throw new SAXException("the document declares entities, which is not allowed here");
    }

    @Override
    public InputSource resolveEntity(
            @Nullable String name, @Nullable String publicId, @Nullable String baseUri, String systemId) {
        return new InputSource(new StringReader(""));
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
        throw e;
    }

    private void flush() {
        Element parent = open.peek();
        if (parent != null && text.length() > 0) {
            parent.appendChild(new TextNode(text.toString()));
        }
        text.setLength(0);
    }
}
