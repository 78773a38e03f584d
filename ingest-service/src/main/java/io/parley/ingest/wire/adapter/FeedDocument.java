package io.parley.ingest.wire.adapter;

import io.parley.ingest.wire.adapter.FeedNames.Vocabulary;
import io.parley.ingest.wire.domain.Decoded;
import io.parley.ingest.wire.domain.Refusal;
import io.parley.ingest.wire.domain.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * A feed as feed readers see it: a tree that even a malformed document gives, with each entry's own faults. Only a
 * document that is hostile, or that ends before its root does, loses something.
 */
final class FeedDocument {

    private static final Set<String> ENTRIES = Set.of("item", "entry");
    private static final Pattern ENTITY = Pattern.compile("<!ENTITY", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELEMENT = Pattern.compile("<[\\p{L}_]");
    private static final int MAX_DEPTH = 250;

    /** What an item consists of: none of these stands inside another one. */
    private static final Set<String> PARTS = Set.of(
            "title",
            "link",
            "guid",
            "pubdate",
            "description",
            "author",
            "category",
            "comments",
            "enclosure",
            "source",
            "id",
            "updated",
            "published",
            "summary",
            "content");

    private final String text;
    private final Element root;
    private final @Nullable String fault;

    private FeedDocument(String text, Element root, @Nullable String fault) {
        this.text = text;
        this.root = root;
        this.fault = fault;
    }

    /** An entry, and what is wrong with it; torn when the document ends before it does. */
    record Entry(Element element, List<String> faults, boolean torn) {}

    /**
     * Reads a feed.
     *
     * @throws RefusedException when it declares entities, is nested without end, or has no element at all
     */
    static FeedDocument read(String decoded) {
        String xml = Sniff.withoutLeadingSpace(decoded);
        String fault = SafeXml.fault(xml);
        if (fault != null && declaresEntities(xml)) {
            throw new RefusedException(Refusal.malformed("the document declares entities, which is not allowed here"));
        }
        String marked = fault == null ? Mending.marked(xml) : Mending.withoutBareAmpersands(Mending.marked(xml));
        Document tree = Jsoup.parse(marked, "", Parser.xmlParser().setTrackPosition(true));
        Element root = tree.firstElementChild();
        if (root == null) {
            throw new RefusedException(Refusal.malformed("the document has no root element"));
        }
        NodeTraversor.traverse((node, depth) -> bound(depth), tree);
        return new FeedDocument(marked, root, fault);
    }

    /** Entities are declared before the root begins; elsewhere the words are a story on XML. */
    private static boolean declaresEntities(String xml) {
        Matcher element = ELEMENT.matcher(xml);
        return ENTITY.matcher(element.find() ? xml.substring(0, element.start()) : xml)
                .find();
    }

    private static void bound(int depth) {
        if (depth > MAX_DEPTH) {
            throw new RefusedException(Refusal.malformed("elements are nested deeper than " + MAX_DEPTH));
        }
    }

    Element root() {
        return root;
    }

    /** Where a strict reader would have stopped; null when it would not. */
    @Nullable
    String fault() {
        return fault;
    }

    /** The entries in their order. To be asked before the marks are wiped. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Element element : root.getAllElements()) {
            if (ENTRIES.contains(FeedNames.local(element)) && FeedNames.vocabulary(element) == Vocabulary.FEED) {
                entries.add(entry(element));
            }
        }
        Mending.wipe(root);
        return entries;
    }

    private Entry entry(Element element) {
        if (fault == null && text.indexOf(Decoded.BAD_BYTE) < 0) {
            return new Entry(element, List.of(), false);
        }
        int from = element.sourceRange().startPos();
        boolean closed = element.endSourceRange().isTracked()
                && !element.endSourceRange().isImplicit();
        boolean ended =
                root.endSourceRange().isTracked() && !root.endSourceRange().isImplicit();
        int to = closed ? element.endSourceRange().endPos() : text.length();
        List<String> faults = from < 0 || to < from ? List.of() : Mending.faults(text.substring(from, to));
        if (fault != null && closedParts(element)) {
            faults = new ArrayList<>(faults);
            faults.add("a part that nobody closed was taken to end where the next one begins");
        }
        return new Entry(element, faults, fault != null && !closed && !ended);
    }

    /** Closes the parts of an entry that nobody closed before the next one begins; whether there was one. */
    private static boolean closedParts(Element entry) {
        boolean any = false;
        for (Element part = entry.firstElementChild(); part != null; part = part.nextElementSibling()) {
            boolean open = isPart(part)
                    && (!part.endSourceRange().isTracked()
                            || part.endSourceRange().isImplicit());
            Element next = open
                    ? part.children().stream()
                            .filter(FeedDocument::isPart)
                            .findFirst()
                            .orElse(null)
                    : null;
            if (next != null) {
                List<Node> rest = part.childNodes().subList(next.siblingIndex(), part.childNodeSize());
                entry.insertChildren(part.siblingIndex() + 1, new ArrayList<>(rest));
                any = true;
            }
        }
        return any;
    }

    private static boolean isPart(Element element) {
        return PARTS.contains(FeedNames.local(element));
    }
}
