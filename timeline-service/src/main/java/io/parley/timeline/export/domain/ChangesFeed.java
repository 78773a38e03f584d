package io.parley.timeline.export.domain;

import io.parley.timeline.changes.domain.ToldChange;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The changes of a topic as an Atom feed (RFC 4287), newest first. */
public final class ChangesFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /**
     * What the feed is about.
     *
     * @param self the address of the feed
     * @param page the address of the topic's page
     * @param updated when the topic last changed
     */
    public record Topic(String slug, String title, String self, String page, Instant updated) {}

    private ChangesFeed() {}

    /** The feed as XML. */
    public static String of(Topic topic, List<ToldChange> changes) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "id", "urn:parley:topic:" + topic.slug());
            element(xml, "title", topic.title() + ": changes");
            element(xml, "updated", topic.updated().toString());
            link(xml, "self", topic.self(), "application/atom+xml");
            link(xml, "alternate", topic.page(), "text/html");
            xml.writeStartElement("author");
            element(xml, "name", "Parley");
            xml.writeEndElement();
            for (ToldChange change : newestFirst(changes)) {
                entry(xml, topic, change);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed cannot be written", e);
        }
        return text.toString();
    }

    private static List<ToldChange> newestFirst(List<ToldChange> changes) {
        return changes.stream()
                .sorted(Comparator.comparing(ToldChange::at)
                        .thenComparing(ToldChange::weight)
                        .reversed())
                .toList();
    }

    private static void entry(XMLStreamWriter xml, Topic topic, ToldChange change) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(
                xml,
                "id",
                "urn:parley:change:" + topic.slug() + ":" + change.revision() + ":" + change.view() + ":"
                        + change.key().replaceAll("[^A-Za-z0-9._-]", "-"));
        element(xml, "title", change.text());
        element(xml, "updated", change.at().toString());
        link(xml, "alternate", topic.page(), "text/html");
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(legal(content(change)));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static String content(ToldChange change) {
        StringBuilder content = new StringBuilder(change.text());
        if (change.before() != null) {
            content.append("\nBefore: ").append(change.before());
        }
        change.evidence().stream().limit(1).forEach(words -> content.append("\n“")
                .append(words.text())
                .append("” (")
                .append(words.provider())
                .append(")"));
        return content.toString();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address, String type)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    /** XML 1.0 has no place for control characters, not even escaped. */
    private static String legal(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
    }
}
