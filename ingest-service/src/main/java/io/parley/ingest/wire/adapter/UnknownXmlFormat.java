package io.parley.ingest.wire.adapter;

import io.parley.ingest.wire.domain.Item;
import io.parley.ingest.wire.domain.Parsed;
import io.parley.ingest.wire.domain.Refusal;
import io.parley.ingest.wire.domain.Refusal.Kind;
import io.parley.ingest.wire.domain.WireDocument;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jsoup.nodes.Element;

/** XML of a vocabulary that is not known here: malformed or hostile documents are told apart from foreign ones. */
@Singleton
public class UnknownXmlFormat extends XmlFormat {

    private static final Set<String> KNOWN = Set.of(
            "newsitem",
            "newsmessage",
            "packageitem",
            "conceptitem",
            "knowledgeitem",
            "planningitem",
            "catalogitem",
            "nitf",
            "newsml",
            "rss",
            "rdf",
            "feed",
            "html");

    UnknownXmlFormat() {
        super(Set.of());
    }

    @Override
    public String name() {
        return "xml";
    }

    @Override
    public boolean recognises(WireDocument document) {
        boolean xml = Sniff.maybeXml(document.mediaType())
                && (!Sniff.isUndeclared(document.mediaType()) || Sniff.startsWith(document, '<'));
        return xml && !KNOWN.contains(Sniff.rootElement(document));
    }

    @Override
    Parsed parse(Element root) {
        return new Parsed.One(new Item.Refused(new Refusal(
                Kind.UNSUPPORTED, "Content-Type", "names XML, but its root element is of no vocabulary known here")));
    }
}
