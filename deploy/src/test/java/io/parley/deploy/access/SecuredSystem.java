package io.parley.deploy.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The running system that the test is told of: {@code -Dparley.timeline}, {@code -Dparley.ingest} and
 * {@code -Dparley.extract} are the services' addresses, {@code -Dparley.keycloak} is Keycloak's.
 */
final class SecuredSystem {

    static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();

    private SecuredSystem() {}

    static String address(String service) {
        String address = System.getProperty("parley." + service);
        if (address == null) {
            throw new IllegalStateException(
                    "-Dparley." + service + " is not given: the address of a running " + service);
        }
        return address;
    }

    /** The status that a service answers. */
    static int status(String method, String service, String path, @Nullable String token)
            throws IOException, InterruptedException {
        return send(method, service, path, "application/json", "{}", token).statusCode();
    }

    /** What a service answers to a body. */
    static HttpResponse<String> send(
            String method, String service, String path, String type, String body, @Nullable String token)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(service) + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", type)
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
