package io.parley.ingest.wire.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.parley.ingest.wire.domain.Refusal;
import io.parley.ingest.wire.domain.RefusedException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object by their names in lower case: ninjs 1.x and 2.x differ from 3.x in nothing else here. */
final class JsonFields {

    private final Map<String, JsonNode> members = new HashMap<>();
    private final Set<String> nulls = new HashSet<>(4);

    JsonFields(JsonNode object) {
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            String name = entry.getKey().toLowerCase(Locale.ROOT);
            if (entry.getValue().isNull()) {
                nulls.add(name);
            } else {
                members.putIfAbsent(name, entry.getValue());
            }
        }
    }

    Map<String, JsonNode> all() {
        return members;
    }

    /** Whether a member is there and says {@code null}, and no other of its name says more. */
    boolean isNull(String name) {
        return nulls.contains(name) && !members.containsKey(name);
    }

    /** The member's value, or an absent node that has no children. */
    JsonNode node(String name) {
        JsonNode node = members.get(name);
        return node == null ? MissingNode.getInstance() : node;
    }

    /** The first of some members that is there, as text; objects, arrays and the like are refused. */
    @Nullable
    String text(String... names) {
        for (String name : names) {
            JsonNode node = members.get(name);
            if (node != null) {
                if (node.isContainerNode()) {
                    throw new RefusedException(Refusal.invalid(name, "is not a string"));
                }
                return node.asText();
            }
        }
        return null;
    }

    /**
     * The first of some members that is filled text; whatever else an agency keeps under such a name is ignored, as the
     * standard wants of names that it does not know.
     */
    @Nullable
    String own(String... names) {
        for (String name : names) {
            JsonNode node = members.get(name);
            if (node != null && node.isValueNode() && !node.asText().isBlank()) {
                return node.asText();
            }
        }
        return null;
    }

    /** The name of the first of some members that is there, for messages; the first name when none is. */
    String present(String... names) {
        for (String name : names) {
            if (members.containsKey(name)) {
                return name;
            }
        }
        return names[0];
    }
}
