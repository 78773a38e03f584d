package io.parley.ingest.feeds.adapter;

import io.parley.foundation.outbound.GuardedResolver;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.util.Objects;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.NoHttpResponseException;

/** Why a feed could not be fetched, in words for people who read no stack traces. */
final class PlainWords {

    private PlainWords() {}

    static String of(Exception failure) {
        if (failure instanceof GuardedResolver.Forbidden) {
            return "feeds are not fetched from this address";
        }
        if (failure instanceof ProtocolException) {
            return Objects.requireNonNullElse(failure.getMessage(), "the server does not keep to the rules of the web");
        }
        if (failure instanceof UnknownHostException) {
            return "there is no server of this name";
        }
        if (failure instanceof SocketTimeoutException
                || failure instanceof HttpTimeoutException
                || failure instanceof ConnectionRequestTimeoutException) {
            return "the server took too long";
        }
        if (failure instanceof SSLException) {
            return "no safe connection: the server's certificate is not trusted, or it speaks no TLS";
        }
        if (failure instanceof ConnectException || failure instanceof NoRouteToHostException) {
            return "the server cannot be reached";
        }
        if (failure instanceof NoHttpResponseException || failure instanceof SocketException) {
            return "the server closed the connection before it had answered";
        }
        if (failure instanceof ZipException) {
            return "what the server sent as compressed is not";
        }
        return failure instanceof IllegalArgumentException
                ? "its address is not one of the web"
                : "the answer of the server cannot be read";
    }

    /** What a status other than 200 means. */
    static String of(int status) {
        String meaning =
                switch (status) {
                    case 401, 403 -> ": it wants a login, or does not want us";
                    case 404 -> ": there is nothing at this address";
                    case 429 -> ": we ask too often";
                    default -> status >= 500 ? ": it has a fault of its own" : "";
                };
        return "the server answered " + status + meaning;
    }
}
