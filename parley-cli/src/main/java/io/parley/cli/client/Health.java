package io.parley.cli.client;

import io.parley.platform.process.HttpProbe;
import java.net.HttpURLConnection;
import java.net.URI;
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

    /** Whether the service at this address answers in time that it lives: it is not hung, and none of its loops died. */
    public static boolean isLive(URI service, Duration atMost) {
        return HttpProbe.isWell(service.resolve("/q/health/live"), atMost);
    }
}
