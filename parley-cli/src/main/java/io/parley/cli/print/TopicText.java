package io.parley.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.console.CommandFailure;
import io.parley.events.EventJson;
import java.io.IOException;
import java.io.PrintWriter;

/** A topic's whole view as text for a terminal. */
public record TopicText(JsonNode view) {

    /** Reads the answer of the timeline service. */
    public static TopicText parse(String json) {
        try {
            return new TopicText(EventJson.mapper().readTree(json));
        } catch (IOException e) {
            throw CommandFailure.refused("the timeline service answered something that is no JSON");
        }
    }

    /** Prints the overview, then every section that holds something. */
    public void printTo(PrintWriter out, Style style) {
        Page page = new Page(out, style);
        JsonNode topic = view.path("topic");
        page.title(topic.path("title").asText() + "  [" + topic.path("slug").asText() + "]");
        overview(page, view.path("overview"));
        PeopleSections.participants(page, view.path("participants"));
        PeopleSections.positions(page, view.path("issues"));
        EventSections.proposals(page, view.path("proposals"));
        EventSections.meetings(page, view.path("meetings"));
        EventSections.timeline(page, view.path("timeline"));
        EventSections.figures(page, view.path("figures"));
        EventSections.contradictions(page, view.path("contradictions"));
        EventSections.audit(page, view.path("audit"));
        out.println();
    }

    private static void overview(Page page, JsonNode overview) {
        page.item("Stage      " + overview.path("stage").asText("NONE") + ": "
                + overview.path("stageExplanation").path("text").asText());
        page.evidence(overview.path("stageExplanation"));
        page.momentum(overview.path("momentum"));
        JsonNode counts = overview.path("counts");
        page.item("Known from " + counts.path("articles").asText("0") + " articles in "
                + counts.path("stories").asText("0") + " stories of "
                + counts.path("providers").asText("0") + " providers, "
                + counts.path("claims").asText("0") + " claims, revision "
                + overview.path("revision").asText("0"));
        JsonNode last = overview.path("lastChange");
        if (last.has("provider")) {
            page.item("Newest     " + Fields.day(last, "published")
                    + last.path("provider").asText() + ": "
                    + last.path("headline").asText());
        }
    }
}
