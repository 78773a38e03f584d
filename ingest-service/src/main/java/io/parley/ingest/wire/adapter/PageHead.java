package io.parley.ingest.wire.adapter;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about itself in single elements; absent and blank things are null. */
record PageHead(Document page) {

    /** The content of a {@code meta} by its property or name. */
    @Nullable
    String meta(String name) {
        return attribute("meta[property=%s], meta[name=%s]".formatted(name, name), "content");
    }

    /** An attribute of the first element that a query finds. */
    @Nullable
    String attribute(String query, String name) {
        Element element = page.selectFirst(query);
        return element == null || element.attr(name).isBlank()
                ? null
                : element.attr(name).strip();
    }

    /** The text of the first element that a query finds. */
    @Nullable
    String text(String query) {
        Element element = page.selectFirst(query);
        return element == null || element.text().isBlank() ? null : element.text();
    }
}
