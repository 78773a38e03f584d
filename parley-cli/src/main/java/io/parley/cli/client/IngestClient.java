package io.parley.cli.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.console.CommandFailure;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sends articles to the ingest service. */
public record IngestClient(URI service) {

    private static final String NDJSON = "application/x-ndjson";

    /** Until the first line of the answer; a large file takes its time. */
    private static final Duration WHOLE_BATCH = Duration.ofMinutes(10);

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

    /** Sends lines of JSON, an article each; hands over one result for each line, in order, as it comes. */
    public void sendBatch(byte[] lines, Map<String, String> parameters, Consumer<IngestResult> each) {
        HttpRequest request = Http.request(service.resolve("/api/v1/articles/batch" + query(parameters)))
                // A refusal as a whole is a problem in JSON, anything else one answer a line.
                .setHeader("Accept", NDJSON + ", application/problem+json")
                .header("Content-Type", NDJSON)
                .timeout(WHOLE_BATCH)
                .POST(BodyPublishers.ofByteArray(lines))
                .build();
        HttpResponse<Stream<String>> answer = Http.send(request, BodyHandlers.ofLines());
        try (Stream<String> body = answer.body()) {
            if (answer.statusCode() >= 400) {
                each.accept(IngestResult.refused(
                        Http.problem(answer.statusCode(), body.collect(Collectors.joining("\n")))));
                return;
            }
            body.filter(line -> !line.isBlank()).forEach(line -> each.accept(IngestResult.of(Http.json(line))));
        } catch (UncheckedIOException e) {
            throw CommandFailure.notRunning("the ingest service broke off its answer; send the file again,"
                    + " what was taken in already is told as a duplicate");
        }
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
