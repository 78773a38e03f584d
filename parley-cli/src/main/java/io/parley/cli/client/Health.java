package io.parley.cli.client;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

/** Asks services whether they are ready. */
public final class Health {

    private static final int PATIENCE_MILLIS = 2_000;

    private Health() {}

    /** Whether the service at this address answers that it is ready. */
    public static boolean isReady(URI service) {
        return isWell(service.resolve("/q/health/ready"), PATIENCE_MILLIS);
    }

    /** Whether the service at this address answers in time that it lives: it is not hung, and none of its loops died. */
    public static boolean isLive(URI service, Duration atMost) {
        return isWell(service.resolve("/q/health/live"), (int) atMost.toMillis());
    }

    private static boolean isWell(URI question, int patience) {
        try {
            // Not java.net.http: its first use costs more than this whole question while everything starts.
            HttpURLConnection connection = (HttpURLConnection) question.toURL().openConnection();
            connection.setConnectTimeout(patience);
            connection.setReadTimeout(patience);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
