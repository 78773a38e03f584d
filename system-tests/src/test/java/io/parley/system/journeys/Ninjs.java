package io.parley.system.journeys;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.events.EventJson;

/** Makes ninjs items for the journeys. */
public record Ninjs(String uri, String provider, String version, String published) {

    /** A usable item with its text. */
    public ObjectNode usable(String headline, String body) {
        ObjectNode item = item("usable");
        item.put("headline", headline);
        item.put("body_text", body);
        return item;
    }

    /** The kill of the item. */
    public ObjectNode canceled() {
        return item("canceled");
    }

    /** The same item with another version. */
    public Ninjs version(String other) {
        return new Ninjs(uri, provider, other, published);
    }

    private ObjectNode item(String status) {
        ObjectNode item = EventJson.mapper().createObjectNode();
        item.put("uri", uri);
        item.put("type", "text");
        item.put("version", version);
        item.put("provider", provider);
        item.put("pubstatus", status);
        item.put("language", "en");
        item.put("versioncreated", published);
        item.put("firstcreated", published);
        return item;
    }
}
