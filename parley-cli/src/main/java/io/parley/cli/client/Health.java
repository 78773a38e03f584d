package io.parley.cli.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.events.EventJson;
import io.parley.platform.process.HttpProbe;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLConnection;
import java.time.Duration;

/** Asks services whether they are ready. */
public final class Health {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private Health() {}

    /** Whether the service at this address answers that it is ready. */
    public static boolean isReady(URI service) {
        return HttpProbe.isWell(service.resolve("/q/health/ready"), PATIENCE);
    }

    /** Whether the service at this address lets nobody read who has not logged in. */
    public static boolean asksWhoComes(URI service) {
        return HttpProbe.status(service.resolve("/api/v1/topics"), PATIENCE) == HttpURLConnection.HTTP_UNAUTHORIZED;
    }

    /** How many articles of an earlier engine extract-service still reads again, at most; none when it does not say. */
    public static long earlierArticlesLeft(URI extract) {
        try {
            URLConnection connection =
                    extract.resolve("/q/health/ready").toURL().openConnection();
            connection.setConnectTimeout((int) PATIENCE.toMillis());
            connection.setReadTimeout((int) PATIENCE.toMillis());
            try (InputStream in = connection.getInputStream()) {
                return EventJson.mapper().readTree(in).findValues("earlier articles left").stream()
                        .mapToLong(JsonNode::asLong)
                        .sum();
            }
        } catch (IOException e) {
            return 0;
        }
    }

    /** Whether the service at this address answers in time that it lives: it is not hung, and none of its loops died. */
    public static boolean isLive(URI service, Duration atMost) {
        return HttpProbe.isWell(service.resolve("/q/health/live"), atMost);
    }
}
