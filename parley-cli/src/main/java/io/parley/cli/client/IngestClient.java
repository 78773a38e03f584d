package io.parley.cli.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sends articles to the ingest service. */
public record IngestClient(URI service) {

    /** Sends one document; the answer has one result for each article in it, or the reason of the refusal. */
    public List<IngestResult> send(byte[] document, String contentType, Map<String, String> parameters) {
        HttpRequest request = Http.request(service.resolve("/api/v1/articles" + query(parameters)))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(document))
                .build();
        HttpResponse<String> answer = Http.send(request);
        if (answer.statusCode() >= 400) {
            return List.of(IngestResult.refused(Http.problem(answer)));
        }
        JsonNode body = Http.json(answer.body());
        if (!body.has("results")) {
            return List.of(IngestResult.of(body));
        }
        List<IngestResult> results = new ArrayList<>();
        body.get("results").forEach(one -> results.add(IngestResult.of(one)));
        return results;
    }

    /** Sends lines of JSON, an article each; one result for each line, in order. */
    public List<IngestResult> sendBatch(byte[] lines, Map<String, String> parameters) {
        HttpRequest request = Http.request(service.resolve("/api/v1/articles/batch" + query(parameters)))
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofByteArray(lines))
                .build();
        HttpResponse<String> answer = Http.send(request);
        if (answer.statusCode() >= 400) {
            return List.of(IngestResult.refused(Http.problem(answer)));
        }
        return answer.body()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> IngestResult.of(Http.json(line)))
                .toList();
    }

    /** Providers under which articles with the same id of their senders' came in, beside this one's own; often none. */
    public List<String> otherProviders(String articleId) {
        HttpResponse<String> answer =
                Http.send(Http.request(service.resolve("/api/v1/articles/" + articleId + "/namesakes"))
                        .build());
        List<String> providers = new ArrayList<>();
        if (answer.statusCode() < 300) {
            Http.json(answer.body())
                    .path("namesakes")
                    .forEach(one -> providers.add(one.path("provider").asText()));
        }
        return providers;
    }

    private static String query(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
