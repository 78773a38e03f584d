package io.parley.system.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.identity.Caller;
import io.parley.events.EventJson;
import io.parley.system.running.RunningParley;
import io.parley.system.running.Target;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The services answer as their OpenAPI descriptions say; {@code contract/check.sh} tries the same with made-up values. */
class DescriptionJourneyTest {

    private static final String TOPIC = "described";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static Target target;
    private static List<URI> services;

    @BeforeAll
    static void start() {
        target = Target.any();
        RunningParley parley = target.parley();
        services = List.of(parley.timeline().service(), parley.ingest().service());
        parley.define(TOPIC, List.of("Norway"));
    }

    @AfterAll
    static void stop() {
        if (target != null) {
            target.close();
        }
    }

    @Test
    void options_and_a_method_that_is_not_taken_tell_the_described_methods() {
        for (URI service : services) {
            for (Described one : described(service)) {
                Set<String> methods = new TreeSet<>(one.methods());
                methods.add("OPTIONS");
                if (methods.contains("GET")) {
                    methods.add("HEAD");
                }
                assertThat(allowed(send("OPTIONS", service, one.address(TOPIC))))
                        .as("OPTIONS " + one)
                        .isEqualTo(methods);
                for (String other : List.of("GET", "PUT", "POST", "DELETE", "PATCH")) {
                    if (!methods.contains(other)) {
                        HttpResponse<String> answer = send(other, service, one.address(TOPIC));
                        assertThat(answer.statusCode()).as(other + " " + one).isEqualTo(405);
                        assertThat(allowed(answer)).as(other + " " + one).isEqualTo(methods);
                    }
                }
            }
        }
    }

    @Test
    void a_parameter_that_is_not_described_is_refused_and_named() {
        for (URI service : services) {
            for (Described one : described(service)) {
                if (!one.isStream()) {
                    String address = one.address(TOPIC);
                    String asked = address + (address.contains("?") ? "&" : "?") + "no-such-parameter=1";
                    HttpResponse<String> answer = send(one.methods().iterator().next(), service, asked);
                    assertThat(answer.statusCode()).as(asked).isEqualTo(400);
                    assertThat(answer.body()).as(asked).contains("\"field\":\"no-such-parameter\"");
                }
            }
        }
    }

    @Test
    void what_is_read_has_a_described_status_and_content_type() {
        for (URI service : services) {
            for (Described one : described(service)) {
                if (one.methods().contains("GET") && !one.isStream()) {
                    HttpResponse<String> answer = send("GET", service, one.address(TOPIC));
                    String type = answer.headers()
                            .firstValue("Content-Type")
                            .orElse("")
                            .split(";", 2)[0];
                    assertThat(one.mediaTypes(answer.statusCode()))
                            .as("GET %s: %d", one, answer.statusCode())
                            .contains(type);
                }
            }
        }
    }

    private static List<Described> described(URI service) {
        try {
            String description = send("GET", service, "/q/openapi?format=JSON").body();
            JsonNode api = EventJson.mapper().readTree(description);
            assertThat(api.path("openapi").asText()).startsWith("3.1.");
            List<Described> described = new ArrayList<>(Described.allOf(api));
            assertThat(described).isNotEmpty();
            return described;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> allowed(HttpResponse<String> answer) {
        String allow = String.join(",", answer.headers().allValues("Allow"));
        return new TreeSet<>(List.of(allow.split(",\\s*")));
    }

    private static HttpResponse<String> send(String method, URI service, String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(address))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.noBody());
        Caller.token(service).ifPresent(token -> request.header("Authorization", "Bearer " + token));
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(method + " " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
