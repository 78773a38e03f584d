package io.parley.cli.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.console.CommandFailure;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks the timeline service. */
public record TimelineClient(URI service) {

    /** Defines a topic, or changes its definition. */
    public void define(String slug, JsonNode definition) {
        put(slug, definition, Http.request(topic(slug, "")));
    }

    /** Defines a topic that there is none of yet; refused when somebody was faster. */
    public void create(String slug, JsonNode definition) {
        put(slug, definition, Http.request(topic(slug, "")).header("If-None-Match", "*"));
    }

    /** What a topic follows; empty when there is none of that name. */
    public Optional<JsonNode> definition(String slug) {
        HttpResponse<String> answer = Http.send(Http.request(topic(slug, "")).build());
        if (answer.statusCode() == 404) {
            return Optional.empty();
        }
        if (answer.statusCode() != 200) {
            throw CommandFailure.refused("topic " + slug + ": " + Http.problem(answer));
        }
        return Optional.of(Http.json(answer.body()).path("topic"));
    }

    /** All topics by slug, with their definitions: those in the lists, or those in the archive. */
    public List<JsonNode> topics(boolean archived) {
        return Http.pages(service, "/api/v1/topics", archived ? "archived=true" : "");
    }

    /** A file below a topic's address, as the service wrote it: an export, a briefing. */
    public String file(String slug, String path) {
        return Http.done(HttpRequest.newBuilder(topic(slug, path)).build()).body();
    }

    /** What a search finds; filters by their names in addresses. */
    public List<JsonNode> search(String words, Map<String, String> filters, int limit) {
        String query = "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&limit=" + limit
                + filters.entrySet().stream()
                        .map(filter -> "&" + filter.getKey() + "="
                                + URLEncoder.encode(filter.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining());
        JsonNode page = Http.json(Http.done(
                        Http.request(service.resolve("/api/v1/search" + query)).build())
                .body());
        List<JsonNode> hits = new ArrayList<>();
        page.path("items").forEach(hits::add);
        return hits;
    }

    /** Negotiations in the news that no topic follows, those with the most sources first. */
    public List<JsonNode> suggestions(int limit) {
        JsonNode page = Http.json(Http.done(Http.request(service.resolve("/api/v1/suggestions?limit=" + limit))
                        .build())
                .body());
        List<JsonNode> found = new ArrayList<>();
        page.path("items").forEach(found::add);
        return found;
    }

    /** Stops following a topic. */
    public void remove(String slug) {
        HttpResponse<String> answer =
                Http.send(Http.request(topic(slug, "")).DELETE().build());
        if (answer.statusCode() >= 300) {
            throw CommandFailure.refused("topic " + slug + " was not removed: " + Http.problem(answer));
        }
    }

    /** Takes a topic out of the lists, or puts it back. */
    public void archive(String slug, boolean archived) {
        HttpRequest.Builder to = Http.request(topic(slug, "/archive"));
        HttpResponse<String> answer = Http.send((archived ? to.PUT(BodyPublishers.noBody()) : to.DELETE()).build());
        if (answer.statusCode() >= 300) {
            throw CommandFailure.refused("topic " + slug + ": " + Http.problem(answer));
        }
    }

    private static void put(String slug, JsonNode definition, HttpRequest.Builder to) {
        HttpResponse<String> answer = Http.send(to.header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(definition.toString()))
                .build());
        if (answer.statusCode() >= 300) {
            throw CommandFailure.refused("topic " + slug + " was refused: " + Http.problem(answer));
        }
    }

    /** Everything about a topic, as the service wrote it. */
    public String show(String slug, @Nullable String asOf) {
        String time = asOf == null ? "" : "&asOf=" + URLEncoder.encode(asOf, StandardCharsets.UTF_8);
        HttpResponse<String> answer =
                Http.send(Http.request(topic(slug, "?expand=all" + time)).build());
        if (answer.statusCode() == 404) {
            throw CommandFailure.refused(
                    "there is no topic " + slug + "; define it by \"parley topic set " + slug + " …\"");
        }
        if (answer.statusCode() != 200) {
            throw CommandFailure.refused("topic " + slug + " cannot be shown: " + Http.problem(answer));
        }
        return answer.body();
    }

    /** The state of an article as the views know it; absent while they do not. */
    public @Nullable JsonNode article(String articleId) {
        HttpResponse<String> answer = Http.send(
                Http.request(service.resolve("/api/v1/articles/" + articleId)).build());
        return answer.statusCode() == 200 || answer.statusCode() == 410 ? Http.json(answer.body()) : null;
    }

    /** Which of these article versions ({@code id:version}), and which topics, the views do not show yet. */
    Outstanding outstanding(List<String> articles) {
        String query = articles.stream()
                .map(one -> "article=" + URLEncoder.encode(one, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
        HttpResponse<String> answer = Http.send(
                Http.request(service.resolve("/api/v1/progress" + query)).build());
        if (answer.statusCode() != 200) {
            throw CommandFailure.refused("the timeline service does not say how far it is: " + Http.problem(answer));
        }
        return Outstanding.of(Http.json(answer.body()));
    }

    URI topic(String slug, String rest) {
        return service.resolve("/api/v1/topics/" + URLEncoder.encode(slug, StandardCharsets.UTF_8) + rest);
    }
}
