package io.parley.ingest.wire.adapter;

import static io.parley.ingest.wire.adapter.XmlNodes.attribute;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Scheme aliases of a NewsML-G2 item. Aliases are the sender's choice: the URI behind one says which scheme it means.
 * Catalogs that are only referred to are not fetched; their aliases are taken at their word.
 */
final class Catalog {

    private static final String MEDIA_TOPICS = "/newscodes/mediatopic";
    private static final String KNOWN_ALIAS = "medtop";

    private final Map<String, String> schemes = new HashMap<>();

    private Catalog() {}

    static Catalog of(Element item) {
        Catalog catalog = new Catalog();
        for (Element scheme : item.getElementsByTag("scheme")) {
            catalog.schemes.put(scheme.attr("alias"), scheme.attr("uri"));
        }
        return catalog;
    }

    /** What a property names by qcode, URI or literal; media topics under the alias that everybody knows. */
    @Nullable
    String code(Element property) {
        String qcode = attribute(property, "qcode");
        if (qcode != null) {
            return normalise(qcode);
        }
        String uri = attribute(property, "uri");
        return uri == null ? attribute(property, "literal") : known(uri, uri);
    }

    private String normalise(String qcode) {
        int colon = qcode.indexOf(':');
        String alias = colon < 0 ? "" : qcode.substring(0, colon);
        String scheme = schemes.get(alias);
        if (scheme == null) {
            return qcode;
        }
        String uri = scheme + qcode.substring(colon + 1);
        return known(uri, alias.equals(KNOWN_ALIAS) ? uri : qcode);
    }

    private static String known(String uri, String otherwise) {
        return uri.contains(MEDIA_TOPICS) ? KNOWN_ALIAS + ":" + uri.substring(uri.lastIndexOf('/') + 1) : otherwise;
    }
}
