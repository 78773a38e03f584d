package io.parley.ingest.wire.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import io.parley.events.EventJson;
import io.parley.foundation.problem.JsonProblems;
import io.parley.ingest.wire.domain.Decoder;
import io.parley.ingest.wire.domain.Item;
import io.parley.ingest.wire.domain.Parsed;
import io.parley.ingest.wire.domain.Refusal;
import io.parley.ingest.wire.domain.RefusedException;
import io.parley.ingest.wire.domain.WireDocument;
import io.parley.ingest.wire.domain.WireFormat;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** IPTC ninjs 1.x to 3.x, one item or an array of them, and Parley's own short form of an article in JSON. */
@Singleton
public class NinjsFormat implements WireFormat {

    public static final String NAME = "ninjs";

    private static final ObjectReader READER =
            EventJson.mapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(WireDocument document) {
        String type = document.mediaType();
        if (type.startsWith("application/cloudevents")) {
            return false;
        }
        if (type.equals("application/json") || (type.startsWith("application/") && type.endsWith("+json"))) {
            return true;
        }
        return Sniff.isUndeclared(type) && (Sniff.startsWith(document, '{') || Sniff.startsWith(document, '['));
    }

    @Override
    public Parsed parse(WireDocument document) {
        try {
            return parse(Decoder.strict(document).text());
        } catch (RefusedException e) {
            return Parsed.refused(e.refusal());
        }
    }

    /** Reads one document that is already text, e.g. a line of a batch. */
    public Parsed parse(String json) {
        JsonNode root;
        try {
            root = READER.readTree(json);
        } catch (JsonProcessingException e) {
            return Parsed.refused(Refusal.malformed(JsonProblems.syntax(e)));
        }
        if (root.path("version").asText().contains("jsonfeed.org")) {
            return Parsed.refused(Refusal.invalid("version", "says that this is a JSON Feed, which is not read here"));
        }
        if (root.isObject()) {
            return new Parsed.One(item(root));
        }
        if (root.isArray()) {
            List<Item> items = new ArrayList<>();
            root.forEach(element -> items.add(
                    element.isObject() ? item(element) : Item.refused("[" + items.size() + "]", "is not an object")));
            return new Parsed.Several(items);
        }
        return Parsed.refused(Refusal.malformed("a ninjs document is a JSON object"));
    }

    private static Item item(JsonNode object) {
        try {
            return new NinjsItem(object).read();
        } catch (RefusedException e) {
            return new Item.Refused(e.refusal());
        }
    }
}
