package io.parley.timeline.views.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Which part of a view a list is asked for.
 *
 * @param backwards whether the last elements come first
 * @param fields the names of those fields of each element that are wanted; empty for all
 * @param after the sort key of the element before the first one; the empty text for none
 * @param limit how many at most
 */
public record ListPart(ElementFilter filter, boolean backwards, List<String> fields, String after, int limit) {

    public ListPart {
        fields = List.copyOf(fields);
    }

    /** Everything, in order. */
    public static ListPart whole() {
        return new ListPart(ElementFilter.NONE, false, List.of(), "", Integer.MAX_VALUE);
    }

    /** Whether a sort key lies in this part. */
    public boolean includes(String sortKey) {
        int order = sortKey.compareTo(after);
        return after.isEmpty() || (backwards ? order < 0 : order > 0);
    }

    /** An element, as JSON, with the wanted fields alone. */
    public JsonNode of(JsonNode element) {
        return fields.isEmpty() ? element : ((ObjectNode) element).retain(fields);
    }
}
