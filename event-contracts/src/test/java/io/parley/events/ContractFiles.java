package io.parley.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.parley.events.article.ArticleEvent;
import io.parley.events.claims.ClaimsEvent;
import io.parley.events.entities.EntitiesEvent;
import io.parley.events.timeline.TopicUpdated;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Reads the files of the contract from the class path. */
final class ContractFiles {

    /** The record of each schema. */
    static final Map<String, Class<?>> EVENTS = Map.of(
            "article", ArticleEvent.class,
            "entities", EntitiesEvent.class,
            "claims", ClaimsEvent.class,
            "topic-updated", TopicUpdated.class);

    static final String[] VARIANTS = {"minimal", "full", "unknown-fields"};

    private ContractFiles() {}

    static JsonNode sample(String schema, String variant) throws IOException {
        return json("samples/" + schema + "-" + variant + ".json");
    }

    static JsonNode schemaText(String schema) throws IOException {
        return json("schema/" + schema + ".schema.json");
    }

    static JsonSchema schema(String schema) throws IOException {
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schemaText(schema), config);
    }

    static InputStream open(String name) {
        InputStream in = EventJson.class.getResourceAsStream("/io/parley/events/" + name);
        if (in == null) {
            throw new IllegalArgumentException("the contract has no file " + name);
        }
        return in;
    }

    private static JsonNode json(String name) throws IOException {
        try (InputStream in = open(name)) {
            return EventJson.mapper().readTree(in);
        }
    }
}
