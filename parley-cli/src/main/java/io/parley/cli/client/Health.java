package io.parley.cli.client;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks services whether they are ready. */
public final class Health {

    private static final int PATIENCE_MILLIS = 2_000;

    private Health() {}

    /** Whether the service at this address answers that it is ready. */
    public static boolean isReady(URI service) {
        try {
            // Not java.net.http: its first use costs more than this whole question while everything starts.
            HttpURLConnection connection = (HttpURLConnection)
                    service.resolve("/q/health/ready").toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
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
