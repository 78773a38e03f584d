package io.parley.cli.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the ingest service answered for one article; a refused one has a reason and no id.
 *
 * @param line of a batch, counted from 1; 0 for a document
 * @param remarks what its sender should know of how it was read
 */
public record IngestResult(
        String status,
        @Nullable String articleId,
        long version,
        @Nullable String reason,
        long line,
        List<String> remarks) {

    public IngestResult {
        remarks = List.copyOf(remarks);
    }

    private static final String REFUSED = "REFUSED";

    static IngestResult refused(String reason) {
        return refused(reason, 0);
    }

    private static IngestResult refused(String reason, long line) {
        return new IngestResult(REFUSED, null, 0, reason, line, List.of());
    }

    static IngestResult of(JsonNode answer) {
        if (answer.has("problem")) {
            JsonNode problem = answer.get("problem");
            return refused(
                    problem.isTextual()
                            ? problem.asText()
                            : problem.path("detail").asText("refused"),
                    answer.path("line").asLong());
        }
        return new IngestResult(
                answer.path("status").asText(REFUSED),
                answer.path("articleId").isTextual() ? answer.get("articleId").asText() : null,
                answer.path("version").asLong(),
                answer.path("reason").isTextual() ? answer.get("reason").asText() : null,
                answer.path("line").asLong(),
                remarks(answer));
    }

    private static List<String> remarks(JsonNode answer) {
        List<String> remarks = new ArrayList<>();
        answer.path("remarks").forEach(remark -> remarks.add(remark.asText()));
        return remarks;
    }

    /** Whether the service did not take it. */
    public boolean isRefused() {
        return status.equals(REFUSED);
    }

    /** Whether the article's views will show this version. */
    public boolean isPublished() {
        return status.equals("ACCEPTED") || status.equals("DUPLICATE");
    }
}
