package io.parley.cli.print;

import com.fasterxml.jackson.databind.JsonNode;

/** Who is at the table and where they stand. */
final class PeopleSections {

    private PeopleSections() {}

    static void participants(Page page, JsonNode participants) {
        if (!page.section("PARTICIPANTS", participants)) {
            return;
        }
        for (JsonNode one : participants) {
            page.item(one.path("name").asText()
                    + Fields.around(" (", one, "description", ")")
                    + Fields.around(" of ", one, "affiliation", "")
                    + Fields.list(": ", one.path("roles")));
            page.evidence(one);
        }
    }

    static void positions(Page page, JsonNode positions) {
        if (!page.section("POSITIONS", positions)) {
            return;
        }
        for (JsonNode one : positions) {
            page.item(one.path("issue").asText() + " · " + one.path("party").asText() + " "
                    + one.path("stance").asText() + ": "
                    + Page.shortened(one.path("text").asText()));
            int earlier = one.path("history").size() - 1;
            String before = earlier > 0 ? ", " + earlier + " earlier" : "";
            page.detail(Fields.day(one, "published")
                    + one.path("speaker").asText(one.path("party").asText())
                    + before);
            if (one.path("overtaken").isObject()) {
                page.detail("earlier; since then: "
                        + Page.shortened(one.path("overtaken").path("text").asText()));
            }
        }
    }
}
