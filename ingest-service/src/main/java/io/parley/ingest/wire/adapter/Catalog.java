package io.parley.ingest.wire.adapter;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Scheme aliases of a NewsML-G2 item. Aliases are the sender's choice: the URI behind one says which scheme it means.
 * Catalogs that are only referred to are not fetched; their aliases are taken at their word.
 */
final class Catalog {

    private static final String MEDIA_TOPICS = "/newscodes/mediatopic";

    private final Map<String, String> schemes = new HashMap<>();

    private Catalog() {}

    static Catalog of(Element item) {
        Catalog catalog = new Catalog();
        for (Element scheme : item.getElementsByTag("scheme")) {
            catalog.schemes.put(scheme.attr("alias"), scheme.attr("uri"));
        }
        return catalog;
    }

    /** A qcode under the alias that everybody knows, where its scheme has one. */
    String normalise(String qcode) {
        int colon = qcode.indexOf(':');
        if (colon < 0) {
            return qcode;
        }
        String scheme = schemes.getOrDefault(qcode.substring(0, colon), "");
        return scheme.contains(MEDIA_TOPICS) ? "medtop" + qcode.substring(colon) : qcode;
    }
}
