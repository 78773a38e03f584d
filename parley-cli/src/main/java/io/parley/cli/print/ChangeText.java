package io.parley.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.client.StreamEvent;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** One live change of a topic as lines for a terminal. */
public record ChangeText(StreamEvent event) {

    /** Prints the revision with its causes, then a line for each change. */
    public void printTo(PrintWriter out) {
        JsonNode update = event.json();
        if (event.name().equals("snapshot")) {
            out.println("revision " + update.at("/overview/revision").asText("?")
                    + ": too much has changed since; \"parley show\" prints how it stands now");
            return;
        }
        out.println("revision " + update.path("revision").asText("?") + causes(update));
        for (JsonNode change : update.path("changes")) {
            out.printf(
                    "  %-9s %-14s %s%n",
                    change.path("kind").asText().toLowerCase(Locale.ROOT),
                    change.path("view").asText(),
                    change.path("summary").asText());
        }
    }

    private static String causes(JsonNode update) {
        String causes = StreamSupport.stream(update.path("causes").spliterator(), false)
                .map(cause -> cause.path("reason").asText().toLowerCase(Locale.ROOT)
                        + (cause.has("articleId")
                                ? " " + cause.get("articleId").asText() + " version "
                                        + cause.path("version").asText()
                                : ""))
                .collect(Collectors.joining("; "));
        return causes.isEmpty() ? "" : " (" + causes + ")";
    }
}
