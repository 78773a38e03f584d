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
        if (!page.style().isPlain()) {
            page.table(table(page.style(), positions));
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

    /** On a terminal: the latest position of each side on each issue, a line each, what the talks have left behind marked. */
    private static Table table(Style style, JsonNode positions) {
        Table table = new Table(style, "ISSUE", "PARTY", "STANCE", "SAID", "WORDS");
        for (JsonNode one : positions) {
            String stale = one.path("overtaken").isObject() ? "(earlier) " : "";
            table.row(
                    one.path("issue").asText(),
                    one.path("party").asText(),
                    one.path("stance").asText(),
                    Fields.day(one, "published").strip(),
                    stale + Page.shortened(one.path("text").asText()));
        }
        return table;
    }
}
