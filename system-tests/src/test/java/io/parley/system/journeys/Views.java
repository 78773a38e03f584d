package io.parley.system.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads and compares topic views. */
public final class Views {

    /** The arrays of a view whose elements must have evidence. */
    public static final List<String> WITH_EVIDENCE = List.of(
            "participants", "issues", "proposals", "meetings", "timeline", "claims", "figures", "contradictions");

    private Views() {}

    /**
     * What must not depend on the order or number of deliveries: all but the revision, and the audit, which tells what
     * was here when a kill came.
     */
    public static JsonNode facts(JsonNode view) {
        ObjectNode facts = view.deepCopy();
        ((ObjectNode) facts.get("overview")).remove("revision");
        facts.remove("audit");
        return facts;
    }

    /** One field of all elements of a view. */
    public static Set<String> values(JsonNode view, String array, String field) {
        Set<String> values = new TreeSet<>();
        view.get(array).forEach(element -> values.add(element.path(field).asText()));
        return values;
    }
}
