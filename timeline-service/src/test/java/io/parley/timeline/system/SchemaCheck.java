package io.parley.timeline.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks answers against the schema that other modules rely on. */
public final class SchemaCheck {

    private static final JsonSchema TOPIC_VIEW = JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(SchemaCheck.class.getResourceAsStream("/io/parley/events/schema/topic-view.schema.json"));

    private SchemaCheck() {}

    /** What is wrong with a view; nothing when it fits. */
    public static Set<String> topicView(JsonNode view) {
        return TOPIC_VIEW.validate(view).stream().map(Object::toString).collect(Collectors.toSet());
    }
}
