package io.parley.ingest.wire.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.parley.events.EventJson;
import io.parley.foundation.problem.JsonProblems;
import io.parley.ingest.wire.domain.Decoder;
import io.parley.ingest.wire.domain.Item;
import io.parley.ingest.wire.domain.Parsed;
import io.parley.ingest.wire.domain.Refusal;
import io.parley.ingest.wire.domain.RefusedException;
import io.parley.ingest.wire.domain.WireDocument;
import io.parley.ingest.wire.domain.WireFormat;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * CloudEvents 1.0 in the structured and batched modes of their HTTP binding, around any other format. In the binary
 * mode the document is the body, its content type that of the data, and the attributes are in headers, which
 * {@link CloudEventHeaders} looks at.
 */
@Singleton
public class CloudEventsFormat implements WireFormat {

    private static final String ONE = "application/cloudevents+json";
    private static final String BATCH = "application/cloudevents-batch+json";
    private static final String[] REQUIRED = {"id", "source", "type"};

    private final Supplier<Stream<WireFormat>> formats;

    @Inject
    CloudEventsFormat(Instance<WireFormat> formats) {
        this(formats::stream);
    }

    /** For tests without a container. */
    CloudEventsFormat(Supplier<Stream<WireFormat>> formats) {
        this.formats = formats;
    }

    @Override
    public String name() {
        return "cloudevents";
    }

    @Override
    public boolean recognises(WireDocument document) {
        return document.mediaType().equals(ONE) || document.mediaType().equals(BATCH);
    }

    @Override
    public Parsed parse(WireDocument document) {
        try {
            JsonNode root = EventJson.mapper().readTree(Decoder.strict(document).text());
            if (document.mediaType().equals(ONE)) {
                return open(root);
            }
            if (!root.isArray()) {
                return Parsed.refused(Refusal.malformed("a batch of CloudEvents is a JSON array"));
            }
            List<Item> items = new ArrayList<>();
            root.forEach(event -> open(items, event));
            return new Parsed.Several(items);
        } catch (RefusedException e) {
            return Parsed.refused(e.refusal());
        } catch (JsonProcessingException e) {
            return Parsed.refused(Refusal.malformed(JsonProblems.syntax(e)));
        }
    }

    private void open(List<Item> items, JsonNode event) {
        Parsed parsed;
        try {
            parsed = open(event);
        } catch (RefusedException e) {
            parsed = Parsed.refused(e.refusal());
        }
        if (parsed instanceof Parsed.One one) {
            items.add(one.item());
        } else {
            items.addAll(((Parsed.Several) parsed).items());
        }
    }

    private Parsed open(JsonNode event) {
        if (!"1.0".equals(event.path("specversion").asText())) {
            throw refused("specversion", "is not 1.0");
        }
        for (String attribute : REQUIRED) {
            if (event.path(attribute).asText("").isEmpty()) {
                throw refused(attribute, "is missing, and every CloudEvent has one");
            }
        }
        WireDocument inner = inner(event);
        if (recognises(inner)) {
            throw refused("datacontenttype", "is a CloudEvent again");
        }
        return all().filter(format -> format.recognises(inner))
                .findFirst()
                .orElseThrow(() -> refused("datacontenttype", "is of no format known here"))
                .parse(inner);
    }

    private Stream<WireFormat> all() {
        return formats.get().filter(format -> !format.name().equals(name()));
    }

    private static WireDocument inner(JsonNode event) {
        String type = event.path("datacontenttype").asText("application/json").toLowerCase(Locale.ROOT);
        int parameters = type.indexOf(';');
        String mediaType = (parameters < 0 ? type : type.substring(0, parameters)).strip();
        // Bytes speak for themselves; what stands in the event as text is in its encoding, whatever it says inside.
        Charset charset = event.has("data_base64") ? null : StandardCharsets.UTF_8;
        return new WireDocument(data(event), mediaType, charset);
    }

    private static byte[] data(JsonNode event) {
        try {
            if (event.has("data_base64")) {
                return event.get("data_base64").binaryValue();
            }
            JsonNode data = event.path("data");
            if (data.isMissingNode() || data.isNull()) {
                throw refused("data", "is missing");
            }
            return data.isTextual()
                    ? data.asText().getBytes(StandardCharsets.UTF_8)
                    : EventJson.mapper().writeValueAsBytes(data);
        } catch (IOException e) {
            throw refused("data", "cannot be read");
        }
    }

    private static RefusedException refused(String attribute, String reason) {
        return new RefusedException(Refusal.invalid(attribute, reason));
    }
}
