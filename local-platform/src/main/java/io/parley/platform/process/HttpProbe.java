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
        return status(question, atMost) == HttpURLConnection.HTTP_OK;
    }

    /** The status of the answer; 0 when none comes in time. */
    public static int status(URI question, Duration atMost) {
        int millis = (int) atMost.toMillis();
        try {
            // Not java.net.http: its first use costs more than this whole question while everything starts.
            HttpURLConnection connection = (HttpURLConnection) question.toURL().openConnection();
            connection.setConnectTimeout(millis);
            connection.setReadTimeout(millis);
            try {
                return connection.getResponseCode();
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return 0;
        }
    }
}
