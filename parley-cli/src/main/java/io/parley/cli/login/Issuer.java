package io.parley.cli.login;

import io.parley.cli.console.CommandFailure;
import io.parley.cli.identity.TokenEndpoint;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Optional;

/** Finds out who a dashboard sends its visitors to. */
final class Issuer {

    private static final int PATIENCE_MILLIS = 10_000;

    private Issuer() {}

    /** The issuer of the Parley at this address; empty when it is open to everybody. */
    static Optional<URI> of(URI timeline) {
        try {
            HttpURLConnection page =
                    (HttpURLConnection) timeline.resolve("/").toURL().openConnection();
            page.setInstanceFollowRedirects(false);
            page.setConnectTimeout(PATIENCE_MILLIS);
            page.setReadTimeout(PATIENCE_MILLIS);
            page.setRequestProperty("Accept", "text/html");
            int status = page.getResponseCode();
            String login = page.getHeaderField("Location");
            page.disconnect();
            int end = login == null ? -1 : login.indexOf(TokenEndpoint.BELOW_ISSUER);
            if (login == null || end < 0) {
                if (status >= 400) {
                    throw CommandFailure.refused(timeline + " answered with status " + status);
                }
                return Optional.empty();
            }
            return Optional.of(URI.create(login.substring(0, end)));
        } catch (IOException e) {
            throw CommandFailure.notRunning(
                    "nothing answers at " + timeline + "; start Parley by \"parley up --secure\"");
        }
    }
}
