package io.parley.ingest.wire.adapter;

import io.parley.ingest.wire.domain.Item;
import io.parley.ingest.wire.domain.Parsed;
import io.parley.ingest.wire.domain.RefusedException;
import io.parley.ingest.wire.domain.WireDocument;
import io.parley.ingest.wire.domain.WireFormat;
import java.util.Set;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/** What formats in XML have in common: recognised by the root element, read strictly, refused politely. */
abstract class XmlFormat implements WireFormat {

    private final Set<String> roots;

    XmlFormat(Set<String> roots) {
        this.roots = roots;
    }

    @Override
    public boolean recognises(WireDocument document) {
        return Sniff.maybeXml(document.mediaType()) && roots.contains(Sniff.rootElement(document));
    }

    @Override
    public Parsed parse(WireDocument document) {
        try {
            return parse(SafeXml.read(document));
        } catch (RefusedException e) {
            return Parsed.refused(e.refusal());
        }
    }

    abstract Parsed parse(Element root);

    /** Reads one of several items; a refusal concerns that item alone. */
    static Item guarded(Supplier<Item> reading) {
        try {
            return reading.get();
        } catch (RefusedException e) {
            return new Item.Refused(e.refusal());
        }
    }
}
