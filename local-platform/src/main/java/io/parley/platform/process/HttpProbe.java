package io.parley.platform.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

/** Asks a program of this machine whether it is there. */
public final class HttpProbe {

    private HttpProbe() {}

    /** Whether the address answers with status 200 in time. */
    public static boolean isWell(URI question, Duration atMost) {
        int millis = (int) atMost.toMillis();
        try {
            // Not java.net.http: its first use costs more than this whole question while everything starts.
            HttpURLConnection connection = (HttpURLConnection) question.toURL().openConnection();
            connection.setConnectTimeout(millis);
            connection.setReadTimeout(millis);
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
