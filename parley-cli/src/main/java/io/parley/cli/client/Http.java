package io.parley.cli.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.console.CommandFailure;
import io.parley.cli.identity.Caller;
import io.parley.events.EventJson;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One HTTP client for all questions; says in a sentence what went wrong. */
final class Http {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Http() {}

    static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60)).header("Accept", "application/json");
    }

    static HttpResponse<String> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString());
    }

    static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return CLIENT.send(asCaller(request), body);
        } catch (ConnectException e) {
            throw CommandFailure.notRunning("nothing answers at " + origin(request.uri())
                    + "; start Parley by \"parley up\", or give its --ports");
        } catch (IOException e) {
            throw CommandFailure.notRunning(origin(request.uri()) + " broke off the connection: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommandFailure.notRunning("interrupted while waiting for " + origin(request.uri()));
        }
    }

    /** The same request as whoever this process is. */
    private static HttpRequest asCaller(HttpRequest request) {
        return Caller.token(request.uri())
                .map(token -> HttpRequest.newBuilder(request, (name, value) -> true)
                        .setHeader("Authorization", "Bearer " + token)
                        .build())
                .orElse(request);
    }

    /** Sends a request that is to be done; anything else ends the command. */
    static HttpResponse<String> done(HttpRequest request) {
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() >= 300) {
            throw CommandFailure.refused(request.uri().getPath() + ": " + problem(answer));
        }
        return answer;
    }

    /** All items of a list, page by page. */
    static List<JsonNode> pages(URI service, String path) {
        return pages(service, path, "");
    }

    /** The same of a list that is asked for with parameters. */
    static List<JsonNode> pages(URI service, String path, String parameters) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            String query = "?" + parameters
                    + (cursor.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
            JsonNode page =
                    json(done(request(service.resolve(path + query)).build()).body());
            page.path("items").forEach(items::add);
            cursor = page.path("next").asText("");
        } while (!cursor.isEmpty());
        return items;
    }

    /** The body as JSON; an empty object when it is none. */
    static JsonNode json(String body) {
        try {
            JsonNode parsed = EventJson.mapper().readTree(body);
            return parsed.isMissingNode() ? EventJson.mapper().createObjectNode() : parsed;
        } catch (IOException e) {
            return EventJson.mapper().createObjectNode();
        }
    }

    /** What a problem-details answer says, or at least its status. */
    static String problem(HttpResponse<String> answer) {
        return problem(answer.statusCode(), answer.body());
    }

    static String problem(int status, String body) {
        JsonNode problem = json(body);
        String detail = problem.path("detail").asText(problem.path("title").asText(""));
        if (status == 401) {
            return "this Parley asks who you are; see \"parley login --help\"";
        }
        return detail.isEmpty() ? "status " + status : detail;
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
