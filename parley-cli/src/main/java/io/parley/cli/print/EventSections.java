package io.parley.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** What is proposed, met about, reported and disputed. */
final class EventSections {

    private EventSections() {}

    static void proposals(Page page, JsonNode proposals) {
        if (!page.section("PROPOSALS", proposals)) {
            return;
        }
        for (JsonNode one : proposals) {
            page.item(one.path("name").asText()
                    + Fields.around(" by ", one, "author", "")
                    + Fields.list("; for it: ", one.path("supporters"))
                    + Fields.list("; against it: ", one.path("opponents")));
            page.evidence(one);
        }
    }

    static void meetings(Page page, JsonNode meetings) {
        if (!page.section("MEETINGS", meetings)) {
            return;
        }
        for (JsonNode one : meetings) {
            page.item(Fields.day(one, "date")
                    + one.path("venue").asText("place unknown") + ", "
                    + one.path("status").asText().toLowerCase(Locale.ROOT)
                    + Fields.list(": ", one.path("participants"))
                    + Fields.list("; mediated by ", one.path("mediators"))
                    + Fields.around("; ", one, "outcome", ""));
            page.evidence(one);
        }
    }

    static void timeline(Page page, JsonNode entries) {
        if (!page.section("TIMELINE", entries)) {
            return;
        }
        for (JsonNode one : entries) {
            int sources = one.path("independentSources").asInt();
            page.item(when(one)
                    + Page.shortened(one.path("text").asText()) + " ["
                    + one.path("kind").asText().toLowerCase(Locale.ROOT) + ", " + sources
                    + (sources == 1 ? " source]" : " sources]"));
        }
    }

    /** The day of an entry; where no sentence tells it, when it was reported first. */
    private static String when(JsonNode entry) {
        String day = Fields.day(entry, "date");
        String reported = Fields.day(entry, "reported");
        if (!day.isEmpty()) {
            return day;
        }
        return reported.isEmpty() ? "undated     " : "reported " + reported;
    }

    static void figures(Page page, JsonNode figures) {
        if (!page.section("FIGURES", figures)) {
            return;
        }
        for (JsonNode one : figures) {
            page.item(
                    Fields.around("", one, "qualifier", " ") + one.path("value").asText()
                            + Fields.around(" ", one, "unit", "") + " "
                            + one.path("what").asText()
                            + Fields.around(", according to ", one, "source", "")
                            + Fields.list(" [", one.path("providers")) + "]");
        }
    }

    static void contradictions(Page page, JsonNode contradictions) {
        if (!page.section("CONTRADICTIONS", contradictions)) {
            return;
        }
        for (JsonNode one : contradictions) {
            page.item(Fields.day(one, "date") + one.path("subject").asText());
            for (JsonNode value : one.path("values")) {
                page.detail("– " + value.path("value").asText() + Fields.list("  says ", value.path("providers")));
                page.evidence(value);
            }
        }
    }

    static void audit(Page page, JsonNode entries) {
        if (!page.section("WITHDRAWN", entries)) {
            return;
        }
        for (JsonNode one : entries) {
            page.item(one.path("kind").asText().toLowerCase(Locale.ROOT) + " "
                    + one.path("at").asText() + "  " + one.path("provider").asText() + ", article "
                    + one.path("articleId").asText());
        }
    }
}
